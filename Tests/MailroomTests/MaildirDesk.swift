import Foundation
import GRDB
import Logging
import Mail
import Testing

@testable import Mailroom

/// The whole worker over two Maildirs, run as cron would: what it takes to see a mail arrive, be
/// filed, and be answered, without a server.
final class MaildirDesk: Sendable {
  let books: Books
  let root: URL

  init(settings: [String: String] = [:]) throws {
    root = FileManager.default.temporaryDirectory.appendingPathComponent(
      "desk-\(UUID().uuidString)")
    var all = [
      "mailbox.since": "2026-01-01T00:00:00Z", "authentication.server": "mx.example.org",
      "mailbox.sent_by_hand": "", "backup.folder": "",
      "campaign.quiet_from": "24", "campaign.quiet_until": "0",
    ]
    all.merge(settings) { $1 }
    books = Books(settings: all)
    for folder in ["in", "in/.Junk", "in/.Handled", "in/.Needs a person"] {
      for part in ["tmp", "new", "cur"] {
        try FileManager.default.createDirectory(
          at: root.appendingPathComponent("\(folder)/\(part)"), withIntermediateDirectories: true)
      }
    }
  }

  deinit { try? FileManager.default.removeItem(at: root) }

  func worker(
    _ store: Store? = nil, clock: @escaping @Sendable () -> Date = { Date() }
  ) -> Worker {
    Worker(
      books.house, store: store ?? books.store,
      mailbox: MaildirMailbox(path: root.appendingPathComponent("in").path),
      transport: MaildirTransport(path: root.appendingPathComponent("out").path), clock: clock,
      logger: Logger(label: "test"))
  }

  func run(_ store: Store? = nil) async throws { _ = try await worker(store).runOnce() }

  func deliver(
    from sender: String, subject: String, body: String = "Hello.", recipient: String? = nil,
    to folder: String = "", isProven: Bool = true, at moment: Date = Date()
  ) throws {
    let domain = sender.split(separator: "@").last ?? ""
    let proof =
      isProven ? "Authentication-Results: mx.example.org; dmarc=pass header.from=\(domain)\r\n" : ""
    let date = DateFormatter()
    date.locale = Locale(identifier: "en_US_POSIX")
    date.dateFormat = "EEE, d MMM yyyy HH:mm:ss Z"
    let text = """
      \(proof)From: <\(sender)>\r
      To: <\(recipient ?? "hub@example.org")>\r
      Subject: \(subject)\r
      Date: \(date.string(from: moment))\r
      Message-ID: <\(UUID().uuidString)@example.com>\r
      \r
      \(body)\r

      """
    let place = folder.isEmpty ? "in/new" : "in/.\(folder)/new"
    let name = "\(DispatchTime.now().uptimeNanoseconds).\(UUID().uuidString).tests"
    let file = root.appendingPathComponent("\(place)/\(name)")
    try Data(text.utf8).write(to: file)
    try FileManager.default.setAttributes([.modificationDate: moment], ofItemAtPath: file.path)
  }

  /// Our address with a true token of a row.
  func token(_ purpose: Token.Purpose, of row: Int64) throws -> String {
    let secret = try #require(
      try books.store.pool.read {
        try Data.fetchOne($0, sql: "SELECT secret FROM outbox WHERE id = ?", arguments: [row])
      })
    return books.house.address.carrying(Token(purpose, row: row, secret: [UInt8](secret))).rawValue
  }

  /// The subjects of what lies in a folder of the mailbox, or has left.
  func subjects(in folder: String = "") -> [String] {
    subjects(at: folder.isEmpty ? "in" : "in/.\(folder)")
  }

  func sent() -> [String] { subjects(at: "out") }

  private func subjects(at path: String) -> [String] {
    ["new", "cur"].flatMap { part -> [String] in
      let place = root.appendingPathComponent("\(path)/\(part)").path
      let names = (try? FileManager.default.contentsOfDirectory(atPath: place)) ?? []
      return names.compactMap { name in
        FileManager.default.contents(atPath: "\(place)/\(name)")
          .map { Message(parsing: [UInt8]($0)).subject }
      }
    }.sorted()
  }
}
