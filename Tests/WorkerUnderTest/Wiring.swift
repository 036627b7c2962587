import Foundation
import Mail
import Mailroom

/// Builds mailbox and relay from the settings.
struct Wiring {
  let settings: Settings
  /// Deadlines of seconds instead of minutes, for tests of silence.
  let isImpatient: Bool

  func mailbox() throws -> any IncomingMailbox {
    let mailbox = settings.mailbox
    guard mailbox.maildir.isEmpty else {
      return MaildirMailbox(path: mailbox.maildir, pollInterval: mailbox.pollInterval)
    }
    var imap = IMAPSettings(
      server: try ServerAddress(url: mailbox.imap, plain: mailbox.login.allowsPlain),
      credentials: Self.credentials(mailbox.login, user: mailbox.login.user),
      caFile: mailbox.login.caFile.isEmpty ? nil : mailbox.login.caFile,
      inbox: mailbox.inbox, pollInterval: mailbox.pollInterval,
      spoolDirectory: FileManager.default.temporaryDirectory.path,
      truncateOver: mailbox.sizeLimit)
    if isImpatient { (imap.readDeadline, imap.idleRenewal) = (.seconds(2), .seconds(2)) }
    return IMAPMailbox(imap)
  }

  func transport() throws -> any OutgoingTransport {
    let relay = settings.relay
    guard relay.maildir.isEmpty else { return MaildirTransport(path: relay.maildir) }
    var smtp = SMTPSettings(
      server: try ServerAddress(url: relay.smtp, plain: relay.login.allowsPlain),
      credentials: Self.credentials(relay.login, user: relay.login.user),
      caFile: relay.login.caFile.isEmpty ? nil : relay.login.caFile,
      connections: relay.connections, helloName: relay.hello)
    if isImpatient { (smtp.commandDeadline, smtp.contentDeadline) = (.seconds(2), .seconds(2)) }
    return SMTPRelay(smtp)
  }

  private static func credentials(_ login: Settings.Login, user: String) -> Credentials {
    guard !user.isEmpty else { return .none }
    let file = login.passwordFile
    return .password(user: user) {
      try String(contentsOfFile: file, encoding: .utf8)
        .trimmingCharacters(in: .whitespacesAndNewlines)
    }
  }
}
