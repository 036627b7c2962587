import Foundation

/// Writes the files and the queue that Postfix starts from, which `postfix start` would make.
///
/// Everything lies under `directory`; nothing of the machine's own Postfix is read or written.
struct PostfixConfiguration {
  let options: PostfixOptions
  let port: Int
  let policyPort: Int
  let directory: TemporaryDirectory
  let certificates: TestCertificates

  /// Makes everything, and returns the configuration's folder.
  func write() throws -> String {
    let mailOwner = "postfix"
    let setgidGroup = "postdrop"
    try directory.makeFolder("queue")
    let queues = [
      "active", "bounce", "corrupt", "defer", "deferred", "flush", "hold", "incoming", "private",
      "saved", "trace",
    ]
    for queue in queues {
      try own(directory.makeFolder("queue/\(queue)", mode: 0o700), by: mailOwner)
    }
    try own(directory.makeFolder("data", mode: 0o700), by: mailOwner)
    try directory.makeFolder("queue/pid")
    let shared = [("maildrop", 0o730), ("public", 0o710)]
    for (name, mode) in shared {
      try own(directory.makeFolder("queue/\(name)", mode: mode), by: mailOwner, setgidGroup)
    }
    let folder = try directory.makeFolder("etc")
    try directory.write(main, to: "etc/main.cf")
    try directory.write(services, to: "etc/master.cf")
    return folder
  }

  private func own(_ path: String, by user: String, _ group: String? = nil) throws {
    var attributes: [FileAttributeKey: Any] = [.ownerAccountName: user]
    if let group { attributes[.groupOwnerAccountName] = group }
    try FileManager.default.setAttributes(attributes, ofItemAtPath: path)
  }

  private var main: String {
    """
    compatibility_level = 3.6
    queue_directory = \(directory.path("queue"))
    data_directory = \(directory.path("data"))
    # No syslog runs in a test: postlogd writes the file.
    maillog_file = \(directory.path("postfix.log"))
    maillog_file_prefixes = \(directory.path)
    myhostname = mail.example.org
    mydestination =
    alias_maps =
    alias_database =
    local_recipient_maps =

    # Loopback only, whatever is asked.
    inet_interfaces = 127.0.0.1
    inet_protocols = ipv4
    mynetworks = 127.0.0.0/8
    disable_dns_lookups = yes
    smtp_host_lookup = native
    lmtp_host_lookup = native
    default_transport = error:5.7.1 no mail leaves this test
    relay_transport = error:5.7.1 no mail leaves this test

    virtual_mailbox_domains = \(options.domains.joined(separator: ", "))
    virtual_transport = lmtp:inet:127.0.0.1:\(options.deliveryPort)
    recipient_delimiter = +
    # One recipient a delivery, or Delivered-To and X-Original-To could not be written.
    lmtp_destination_recipient_limit = 1
    message_size_limit = \(options.messageSizeLimitBytes)
    mailbox_size_limit = 0
    virtual_mailbox_limit = 0
    # A mailbox that was away is tried again within a test's patience.
    minimal_backoff_time = 1s
    maximal_backoff_time = 2s
    queue_run_delay = 1s
    transport_retry_time = 1s
    service_throttle_time = 1s

    smtpd_tls_security_level = may
    smtpd_tls_cert_file = \(certificates.certificate)
    smtpd_tls_key_file = \(certificates.key)
    smtpd_discard_ehlo_keywords = \(options.hiddenExtensions.sorted().joined(separator: ", "))
    smtpd_recipient_restrictions =
      check_policy_service inet:127.0.0.1:\(policyPort), permit_mynetworks, reject
    # Refusals are what tests are about: no growing pauses, no limit of errors.
    smtpd_error_sleep_time = 0
    smtpd_soft_error_limit = 100000
    smtpd_hard_error_limit = 100000
    smtpd_client_connection_count_limit = 0

    """
  }

  /// `qmgr` looks for mail each second, not each 300: a message caught in a restart lies in
  /// `incoming` with its next attempt in the future, and nothing else would wake it.
  private var services: String {
    """
    127.0.0.1:\(port) inet n - n - - smtpd
    cleanup unix n - n - 0 cleanup
    qmgr unix n - n 1 1 qmgr
    tlsmgr unix - - n 1000? 1 tlsmgr
    rewrite unix - - n - - trivial-rewrite
    bounce unix - - n - 0 bounce
    defer unix - - n - 0 bounce
    trace unix - - n - 0 bounce
    flush unix n - n 1000? 0 flush
    proxymap unix - - n - - proxymap
    error unix - - n - - error
    retry unix - - n - - error
    lmtp unix - - n - - lmtp flags=DO
    anvil unix - - n - 1 anvil
    scache unix - - n - 1 scache
    postlog unix-dgram n - n - 1 postlogd

    """
  }
}
