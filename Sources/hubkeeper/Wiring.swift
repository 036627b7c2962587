import Foundation
import Mail
import Mailroom

/// Builds mailbox and relay from the settings.
enum Wiring {
  /// - Parameter isReadOnly: nothing in the mailbox is changed, not even a flag.
  static func mailbox(
    _ settings: Settings, isReadOnly: Bool = false
  ) throws -> any IncomingMailbox {
    let mailbox = settings.mailbox
    if !mailbox.maildir.isEmpty {
      return MaildirMailbox(
        path: mailbox.maildir, pollInterval: mailbox.pollInterval,
        truncateOver: mailbox.sizeLimit, isReadOnly: isReadOnly)
    }
    guard !mailbox.imap.isEmpty else {
      throw missing("mailbox.imap", "or mailbox.maildir: a mailbox to read", settings)
    }
    var imap = IMAPSettings(
      server: try ServerAddress(url: mailbox.imap, plain: mailbox.login.allowsPlain),
      credentials: try Secret.credentials(
        mailbox.login,
        user: mailbox.login.user.isEmpty
          ? settings.address.rawValue : mailbox.login.user,
        signIn: settings.oauth),
      caFile: mailbox.login.caFile.isEmpty ? nil : mailbox.login.caFile,
      inbox: mailbox.inbox, pollInterval: mailbox.pollInterval,
      spoolDirectory: FileManager.default.temporaryDirectory.path,
      truncateOver: mailbox.sizeLimit)
    imap.isReadOnly = isReadOnly
    return IMAPMailbox(imap)
  }

  static func transport(_ settings: Settings) throws -> any OutgoingTransport {
    let relay = settings.relay
    if !relay.maildir.isEmpty { return MaildirTransport(path: relay.maildir) }
    guard !relay.smtp.isEmpty else {
      throw missing("relay.smtp", "or relay.maildir: where mail leaves", settings)
    }
    return SMTPRelay(
      SMTPSettings(
        server: try ServerAddress(url: relay.smtp, plain: relay.login.allowsPlain),
        credentials: relay.login.user.isEmpty
          ? .none
          : try Secret.credentials(relay.login, user: relay.login.user, signIn: settings.oauth),
        caFile: relay.login.caFile.isEmpty ? nil : relay.login.caFile,
        connections: relay.connections, helloName: relay.hello))
  }

  static func missing(_ key: String, _ what: String, _ settings: Settings) -> SettingsError {
    SettingsError(file: settings.file, line: nil, key: key, problem: "is missing (\(what))")
  }
}
