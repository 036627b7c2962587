import Foundation
import Synchronization

/// A real Dovecot 2.3 of one test, on free ports of loopback, its mail as Maildir under a
/// temporary folder that goes with it.
///
/// Runs as root or as any user. The calls block for as long as the server takes: some tens of
/// milliseconds to start, well under one to deliver.
package final class Dovecot: Sendable {
  package let options: DovecotOptions
  package let ports: DovecotPorts
  package let certificates: TestCertificates
  package let directory: TemporaryDirectory
  private let configuration: String
  private let process: Mutex<ChildProcess>

  /// Starts a server, and returns when it answers.
  ///
  /// - Throws: `ServerFailure.notInstalled`, `.didNotStart` with the server's log.
  package static func start(_ options: DovecotOptions = .standard) throws -> Dovecot {
    try Dovecot(options)
  }

  private init(_ options: DovecotOptions) throws {
    self.options = options
    directory = try TemporaryDirectory("hub-imap")
    certificates = try TestCertificates(in: directory)
    ports = try DovecotPorts()
    configuration = try DovecotConfiguration(
      options: options, ports: ports, directory: directory, certificates: certificates
    ).write()
    process = Mutex(try Self.launch(configuration, ports: ports, in: directory))
  }

  deinit { stop() }

  private static func launch(
    _ configuration: String, ports: DovecotPorts, in directory: TemporaryDirectory
  ) throws -> ChildProcess {
    let program = try Program("dovecot", package: "dovecot-imapd")
    let process = try ChildProcess(
      program, ["-F", "-c", configuration], output: directory.path("dovecot.log"))
    for port in [ports.imap, ports.imaps, ports.lmtp] {
      try waitForPort(port, of: process, named: "dovecot") { directory.text(of: "dovecot.log") }
    }
    return process
  }

  /// Whether Dovecot is installed here, for `.enabled(if:)`.
  package static var isInstalled: Bool {
    (try? Program("dovecot", package: "dovecot-imapd")) != nil
  }

  // MARK: Where it is

  package var user: String { options.user }
  package var password: String { options.password }
  /// `imap://` with the account, for a setting: plain or STARTTLS.
  package var imapPlainURL: String { "imap://\(account)@localhost:\(ports.imap)" }
  /// `imaps://` with the account, for a setting.
  package var imapTLSURL: String { "imaps://\(account)@localhost:\(ports.imaps)" }

  private var account: String { user.replacingOccurrences(of: "@", with: "%40") }

  /// The server's log, for the message of a test that failed.
  package var log: String { directory.text(of: "dovecot.log") }

  /// What clients sent after login, line by line with their tags, connection after connection;
  /// needs `DovecotOptions.recordsCommands`.
  package var commands: [String] {
    let folder = directory.path("commands")
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return files.filter { $0.hasSuffix(".in") }.sorted().flatMap { file in
      // Each line has the time before it: `1795500371.086491 b SELECT INBOX`.
      directory.text(of: "commands/\(file)").split(whereSeparator: \.isNewline).map {
        String($0.drop { $0 != " " }.dropFirst())
      }
    }
  }

  // MARK: Mail in and out

  /// Delivers one message by LMTP, returning when it is in the mailbox.
  ///
  /// The recipient is written above the message as `Delivered-To` and `X-Original-To`, as an
  /// MTA in front would do.
  ///
  /// - Throws: `ServerFailure.refused` with Dovecot's answer, as over quota.
  package func deliver(
    _ message: some Sequence<UInt8>, from sender: String = "someone@example.net",
    to recipient: String? = nil
  ) throws {
    try deliver(all: [Array(message)], from: sender, to: recipient, connections: 1)
  }

  /// Delivers many messages on a few connections at once, in order on each.
  ///
  /// - Throws: the first `ServerFailure`, after the other connections are done.
  package func deliver(
    all messages: [[UInt8]], from sender: String = "someone@example.net",
    to recipient: String? = nil, connections: Int = 4
  ) throws {
    let recipient = recipient ?? user
    let trace = Array("Delivered-To: \(recipient)\r\nX-Original-To: \(recipient)\r\n".utf8)
    let count = max(1, min(connections, messages.count))
    let failure = Mutex<ServerFailure?>(nil)
    DispatchQueue.concurrentPerform(iterations: count) { part in
      do throws(ServerFailure) {
        let client = try LMTPClient(port: ports.lmtp)
        for index in stride(from: part, to: messages.count, by: count) {
          try client.deliver(trace + messages[index], from: sender, to: [recipient])
        }
      } catch {
        failure.withLock { $0 = $0 ?? error }
      }
    }
    if let failure = failure.withLock({ $0 }) { throw failure }
  }

  /// Puts many messages into a folder at once, as a local MTA writes them into a Maildir: ten
  /// thousand in a second or two, where LMTP takes half a minute.
  ///
  /// They get no trace lines and no flags, and keep their order. Bytes are stored as they are.
  ///
  /// - Throws: Foundation's error on writing.
  package func place(_ messages: [[UInt8]], in folder: String = "INBOX") throws {
    try StoredMessage.write(
      messages, maildir: maildir(of: folder, account: "hub"), owner: DovecotConfiguration.owner)
  }

  /// The messages in a folder of the account, by its name without prefix (`INBOX`, `Done`,
  /// `Hub/Done`), read from disk; empty when there is no such folder.
  package func messages(in folder: String = "INBOX") throws -> [StoredMessage] {
    try StoredMessage.read(maildir: maildir(of: folder, account: "hub"))
  }

  /// What was delivered to addresses outside, read from disk.
  package func outsideMessages() throws -> [StoredMessage] {
    try StoredMessage.read(maildir: maildir(of: "INBOX", account: "out"))
  }

  /// Maildir++: folders lie beside `new` and `cur` as `.Parent.Child`.
  private func maildir(of folder: String, account: String) -> String {
    let root = directory.path("mail/\(account)/Maildir")
    if folder.uppercased() == "INBOX" { return root }
    return root + "/." + folder.replacingOccurrences(of: "/", with: ".")
  }

  /// Gives a folder another UIDVALIDITY, as after a restore from a backup (RFC 3501 §2.3.1.1).
  ///
  /// - Parameter folder: its name on the wire, prefix and all.
  package func setUIDValidity(_ value: UInt32, of folder: String = "INBOX") throws {
    try doveadm("mailbox", "update", "-u", user, "--uid-validity", String(value), folder)
  }

  /// Runs an administrator's command (doveadm(1)) against this server.
  @discardableResult
  package func doveadm(_ arguments: String...) throws -> String {
    try Program("doveadm", package: "dovecot-imapd").run(["-c", configuration] + arguments)
  }

  // MARK: Faults

  /// Gives the account another password, for the next sign-in.
  package func setPassword(_ password: String) throws {
    let users = directory.text(of: "users").components(separatedBy: "\n").map { line in
      line.hasPrefix(user + ":")
        ? line.replacing("{PLAIN}\(options.password)", with: "{PLAIN}\(password)") : line
    }
    try directory.write(users.joined(separator: "\n"), to: "users")
  }

  /// Ends the server and starts it again on the same ports with the same mail.
  package func restart() throws {
    try process.withLock { process in
      process.stop()
      process = try Self.launch(configuration, ports: ports, in: directory)
    }
  }

  /// Kills all its processes at once; `restart()` brings it back.
  package func crash() { process.withLock { $0.crash() } }

  /// Stops it where it stands: connections stay open and nothing answers.
  package func pause() { process.withLock { $0.pause() } }

  /// Lets it go on after `pause()`.
  package func resume() { process.withLock { $0.resume() } }

  /// Ends it, leaving no process. Done by itself when the last reference goes.
  package func stop() { process.withLock { $0.stop() } }
}
