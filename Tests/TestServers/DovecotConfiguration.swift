import Foundation
import Glibc

/// The ports of one Dovecot, all on 127.0.0.1.
package struct DovecotPorts: Sendable {
  /// IMAP in the clear, and STARTTLS.
  package let imap: Int
  /// IMAP with TLS from the first byte.
  package let imaps: Int
  package let lmtp: Int

  init() throws(ServerFailure) {
    imap = try freePort()
    imaps = try freePort()
    lmtp = try freePort()
  }
}

/// Writes the files that Dovecot 2.3 starts from.
struct DovecotConfiguration {
  let options: DovecotOptions
  let ports: DovecotPorts
  let directory: TemporaryDirectory
  let certificates: TestCertificates

  /// Who owns the mail: Dovecot serves none for root, so there it is the user `nobody`.
  static var owner: (user: uid_t, group: gid_t) {
    getuid() == 0 ? (65534, 65534) : (getuid(), getgid())
  }

  /// Writes everything, and returns the path of `dovecot.conf`.
  func write() throws -> String {
    let owner = Self.owner
    for folder in ["mail", "commands"] {
      try FileManager.default.setAttributes(
        [.ownerAccountID: Int(owner.user), .groupOwnerAccountID: Int(owner.group)],
        ofItemAtPath: directory.makeFolder(folder, mode: 0o700))
    }
    let users = [(options.user, "hub"), (options.outsideUser, "out")].map { address, folder in
      "\(address):{PLAIN}\(options.password):\(owner.user):\(owner.group)"
        + "::\(directory.path("mail/\(folder)"))::\n"
    }
    try directory.write(users.joined(), to: "users")
    let domains = options.outsideDomains.map {
      "\($0)::\(owner.user):\(owner.group)::\(directory.path("mail/out"))::\n"
    }
    try directory.write(domains.joined(), to: "domains")
    return try directory.write(main + access() + services + accounts, to: "dovecot.conf")
  }

  private var main: String {
    """
    protocols = imap lmtp
    listen = 127.0.0.1
    base_dir = \(directory.path("run"))
    state_dir = \(directory.path("state"))
    log_path = \(directory.path("dovecot.log"))
    ssl = yes
    ssl_cert = <\(certificates.certificate)
    ssl_key = <\(certificates.key)
    mail_location = maildir:~/Maildir
    # The tests end a server, not the machine.
    mail_fsync = never
    # Nobody else changes the folders, and ten thousand files need not be listed at each delivery.
    maildir_very_dirty_syncs = yes
    first_valid_uid = 1
    recipient_delimiter = +
    lmtp_save_to_detail_mailbox = no
    mail_max_userip_connections = \(options.connectionsPerUser)
    namespace inbox {
      inbox = yes
      prefix = \(options.prefix)
      separator = \(options.separator)
    }
    protocol imap {
      rawlog_dir = \(options.recordsCommands ? directory.path("commands") : "")
      imap_capability = \(options.capabilities)
      mail_plugins = \(options.quotaBytes == nil ? "" : "quota imap_quota")
    }
    protocol lmtp {
      mail_plugins = \(options.quotaBytes == nil ? "" : "quota")
    }
    plugin {
      quota = maildir:User quota
      quota_rule = *:bytes=\(options.quotaBytes ?? 0)
      # No last message over the limit: the limit is the limit.
      quota_grace = 0
    }

    """
  }

  /// Any user may run Dovecot, as long as all of its parts run as that user.
  private func access() throws -> String {
    guard getuid() != 0 else { return "" }
    func name(by option: String) throws -> String {
      try Program("id", package: "coreutils").run([option])
        .trimmingCharacters(in: .whitespacesAndNewlines)
    }
    let user = try name(by: "-un")
    let group = try name(by: "-gn")
    return """
      default_login_user = \(user)
      default_internal_user = \(user)
      default_internal_group = \(group)
      service anvil {
        chroot =
      }
      service imap-login {
        chroot =
      }
      service stats {
        chroot =
      }

      """
  }

  private var services: String {
    """
    service imap-login {
      inet_listener imap {
        port = \(ports.imap)
      }
      inet_listener imaps {
        port = \(ports.imaps)
        ssl = yes
      }
    }
    service lmtp {
      inet_listener lmtp {
        port = \(ports.lmtp)
      }
      unix_listener lmtp {
        mode = 0
      }
    }

    """
  }

  /// The second list of accounts is by domain, so that every address there has a home.
  private var accounts: String {
    """
    auth_mechanisms = plain login
    disable_plaintext_auth = no
    passdb {
      driver = passwd-file
      args = \(directory.path("users"))
    }
    userdb {
      driver = passwd-file
      args = \(directory.path("users"))
    }
    userdb {
      driver = passwd-file
      args = username_format=%Ld \(directory.path("domains"))
    }

    """
  }
}
