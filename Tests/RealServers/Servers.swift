import Foundation
import Mail
import TestServers

/// Dovecot and Postfix as one mail server: what comes in by SMTP lies in the mailbox, and what
/// the worker sends lies in the volunteers'.
struct Servers {
  let dovecot: Dovecot
  let postfix: Postfix

  static var canStart: Bool { Dovecot.isInstalled && Postfix.canStart }
  static let reason = "needs Dovecot and Postfix (see `make test`), and root for Postfix"

  init(_ options: DovecotOptions = .standard) throws {
    dovecot = try Dovecot.start(options)
    postfix = try Postfix.start(.delivering(to: dovecot))
  }

  /// Both sides of the worker, by STARTTLS to Postfix.
  func settings(_ security: LineSecurity = .implicitTLS) throws -> [String: String] {
    try mailboxSettings(of: dovecot, security).merging(
      security == .plain
        ? ["relay.smtp": postfix.smtpURL, "relay.allow_plain": "true"]
        : ["relay.smtp": postfix.smtpURL, "relay.ca_file": postfix.certificates.authority]
    ) { _, new in new }
  }

  /// Sends one mail through Postfix in one transaction (RFC 5321 §3.3).
  func send(
    _ message: [UInt8], from sender: String = "maria@example.net",
    to recipients: [String] = [Office.address]
  ) throws {
    let connection = try Connection(port: postfix.port)
    func expect(_ code: String, after command: String) throws {
      while let line = connection.readLine() {
        if line.dropFirst(3).first == "-" { continue }
        guard line.hasPrefix(code) else {
          throw ServerFailure.refused(command: command, answer: line)
        }
        return
      }
      throw ServerFailure.closed(during: command)
    }
    try expect("220", after: "the connection")
    let commands =
      ["EHLO tests.example.net", "MAIL FROM:<\(sender)>"]
      + recipients.map { "RCPT TO:<\($0)>" }
    for command in commands {
      connection.write(command + "\r\n")
      try expect("250", after: command)
    }
    connection.write("DATA\r\n")
    try expect("354", after: "DATA")
    let text = String(decoding: message, as: UTF8.self)
    connection.write(text.replacingOccurrences(of: "\r\n.", with: "\r\n..") + ".\r\n")
    try expect("250", after: "the message")
    connection.write("QUIT\r\n")
  }

  /// The mails that a volunteer or contact got.
  func mails(to recipient: String) throws -> [StoredMessage] {
    try dovecot.outsideMessages().filter {
      $0.header("Delivered-To").contains(recipient)
        || $0.header("To").contains { field in
          field.contains(recipient)
        }
    }
  }

  var log: String { postfix.log.suffix(2_000) + "\n" + dovecot.log.suffix(2_000) }
}

/// How the worker reads this Dovecot, by way of another port where one is given.
func mailboxSettings(
  of dovecot: Dovecot, _ security: LineSecurity, port: Int? = nil
) throws -> [String: String] {
  var values = [
    "mailbox.user": dovecot.user,
    "mailbox.password_file": try dovecot.directory.write(dovecot.password, to: "password"),
    // IDLE is what answers; a look by the clock would hide that it does not.
    "mailbox.poll_seconds": "3600",
  ]
  switch security {
  case .plain:
    values["mailbox.imap"] = "imap://localhost:\(port ?? dovecot.ports.imap)"
    values["mailbox.allow_plain"] = "true"
  case .startTLS:
    values["mailbox.imap"] = "imap://localhost:\(port ?? dovecot.ports.imap)"
    values["mailbox.ca_file"] = dovecot.certificates.authority
  case .implicitTLS:
    values["mailbox.imap"] = "imaps://localhost:\(port ?? dovecot.ports.imaps)"
    values["mailbox.ca_file"] = dovecot.certificates.authority
  }
  return values
}

/// A Maildir that the test delivers into, and an SMTP server that says what the test wants.
struct Counter {
  let directory: TemporaryDirectory
  let smtp: ScriptedSMTPServer
  private let names = Names()

  init(_ script: ScriptedSMTPServer.Script = ScriptedSMTPServer.Script()) throws {
    directory = try TemporaryDirectory("hub-counter")
    smtp = try ScriptedSMTPServer(script)
    for folder in ["in/tmp", "in/new", "in/cur"] { try directory.makeFolder(folder) }
  }

  var settings: [String: String] {
    [
      "mailbox.maildir": directory.path("in"), "relay.smtp": smtp.smtpURL,
      "relay.allow_plain": "true",
    ]
  }

  /// Delivers as a local MTA does: written to `tmp`, renamed into `new` (maildir(5)).
  ///
  /// - Parameter moment: when it seems to have come, if not now.
  func deliver(_ message: [UInt8], at moment: Date? = nil) throws {
    let name = names.next()
    let draft = directory.url.appending(path: "in/tmp/\(name)")
    try Data(message).write(to: draft)
    if let moment {
      try FileManager.default.setAttributes(
        [.modificationDate: moment], ofItemAtPath: draft.path(percentEncoded: false))
    }
    try FileManager.default.moveItem(
      at: draft, to: directory.url.appending(path: "in/new/\(name)"))
  }

  /// The files in a folder, of `new` and `cur`; the inbox is the empty name.
  func files(in folder: String = "") -> [String] {
    let path = folder.isEmpty ? "in" : "in/.\(folder)"
    return ["new", "cur"].flatMap { part -> [String] in
      let place = directory.path("\(path)/\(part)")
      // No folder yet: nothing in it.
      let names = (try? FileManager.default.contentsOfDirectory(atPath: place)) ?? []
      return names.map { "\(place)/\($0)" }
    }
  }

  /// Moves everything in a folder back to the inbox, as a person does in their mail program.
  ///
  /// - Returns: how many there were.
  func moveBack(from folder: String) throws -> Int {
    let files = files(in: folder)
    for file in files {
      try FileManager.default.moveItem(
        atPath: file, toPath: directory.path("in/new/\(names.next())"))
    }
    return files.count
  }
}

/// Names of a Maildir's files, in order.
private final class Names {
  private var count = 0

  func next() -> String {
    count += 1
    return "\(Int(Date().timeIntervalSince1970)).M\(1_000_000 + count).tests"
  }
}
