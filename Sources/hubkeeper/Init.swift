import ArgumentParser
import Foundation
import Mail
import Mailroom

struct Init: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write the settings of a new campaign, every key explained.")

  @Argument(help: "The folder that settings and store live in; made when missing.")
  var dir: String

  @Option(help: "The campaign's one address.") var address: String
  @Option(help: "imaps://HOST[:PORT], or imap://HOST for STARTTLS.") var imap: String?
  @Option(help: "A Maildir that a local mail server delivers to, instead of IMAP.")
  var maildir: String?
  @Option(help: "smtps://HOST[:PORT], or smtp://HOST for STARTTLS.") var smtp: String?
  @Option(help: "A Maildir to put outgoing mail into, instead of SMTP.") var maildirOut: String?
  @Option(help: "authserv-id of the receiving server, or microsoft365.")
  var authentication: String?
  @Option(help: "The campaign's time zone.") var zone: String?
  @Option(help: "Mail that arrived before this moment is never touched (default: now).")
  var since: String?
  @Flag(help: "Log in without TLS where the URL is imap:// or smtp://: a server on this machine.")
  var allowPlain = false
  @Option(help: "Another name for the settings' file than DIR/hubkeeper.yaml.")
  var settings: String?
  @Option(help: "The store's file, from the settings' folder.") var store: String?

  func validate() throws {
    guard EmailAddress(address) != nil else {
      throw ValidationError("--address: \(address) is no e-mail address.")
    }
    if imap != nil, maildir != nil { throw ValidationError("Give --imap or --maildir, not both.") }
    if smtp != nil, maildirOut != nil {
      throw ValidationError("Give --smtp or --maildir-out, not both.")
    }
    for (name, url) in [("imap", imap), ("smtp", smtp)] {
      guard let url else { continue }
      do {
        guard try ServerAddress(url: url).service.rawValue == name else {
          throw ValidationError("--\(name): \(url) is no URL of that kind of server.")
        }
      } catch let error as ServerAddress.Invalid {
        throw ValidationError("--\(name): \(error)")
      }
    }
    if let zone, TimeZone(identifier: zone) == nil {
      throw ValidationError("--zone: \(zone) is no time zone such as America/New_York.")
    }
    if let since, Moments.parse(since) == nil {
      throw ValidationError("--since: \(since) is no moment such as 2026-11-24T09:00:00Z.")
    }
  }

  func run() throws {
    let files = FileManager.default
    let folder = URL(fileURLWithPath: dir)
    let file = settings ?? folder.appendingPathComponent("hubkeeper.yaml").path
    guard !files.fileExists(atPath: file) else {
      throw Failure("\(file) is there already and stays as it is.")
    }
    if !files.fileExists(atPath: folder.path) {
      try files.createDirectory(
        at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    }
    // Exclusive, so that two at once cannot overwrite each other.
    let text = SettingKey.file(values: values)
    do {
      try Data(text.utf8).write(to: URL(fileURLWithPath: file), options: .withoutOverwriting)
    } catch {
      throw Failure("\(file) cannot be written: \(error.localizedDescription)")
    }
    Terminal.say("Wrote \(file).")
    for step in next(file) { Terminal.say(step) }
  }

  private var values: [String: String] {
    var values: [String: String] = [
      "mailbox.address": EmailAddress(address)?.rawValue ?? address,
      "mailbox.since": since ?? Moments.text(Date()),
    ]
    values["store"] = store
    values["mailbox.imap"] = imap
    values["mailbox.maildir"] = maildir.map(absolute)
    values["relay.smtp"] = smtp
    values["relay.maildir"] = maildirOut.map(absolute)
    values["authentication.server"] = authentication
    values["campaign.zone"] = zone
    if allowPlain, imap != nil { values["mailbox.allow_plain"] = "true" }
    if allowPlain, smtp != nil { values["relay.allow_plain"] = "true" }
    return values
  }

  /// Settings take paths from their own folder; on the command line they are from this one.
  private func absolute(_ path: String) -> String { URL(fileURLWithPath: path).standardized.path }

  private func next(_ file: String) -> [String] {
    var steps: [String] = ["Next:"]
    if imap == nil, maildir == nil {
      steps.append("  - name the mailbox in it: mailbox.imap or mailbox.maildir")
    }
    if smtp == nil, maildirOut == nil {
      steps.append("  - name the relay in it: relay.smtp or relay.maildir")
    }
    if imap != nil {
      steps.append("  - say where the password is: mailbox.password_file or mailbox.password_env")
    }
    if authentication == nil {
      steps.append("  - set authentication.server, or nobody's From line counts as proven")
    }
    steps.append("  - hubkeeper import towns FILE, then zips, hubs, volunteers (see README)")
    steps.append("  - hubkeeper doctor --settings \(file)")
    steps.append("  - hubkeeper run --settings \(file)")
    return steps
  }
}
