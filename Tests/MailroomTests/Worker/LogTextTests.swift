import Foundation
import GRDB
import Mail
import Testing

@testable import Mailroom

@Suite("Log lines")
struct LogTextTests {
  @Test(
    "hold no address and no line of their own",
    arguments: [
      ("550 5.1.1 <pat@example.org>: no such user", "550 5.1.1 (address) no such user"),
      ("to=pat+r4kq7@example.org,", "(address)"), ("pat%40example.org x", "(address) x"),
      ("pat＠example.org", "(address)"), ("one\r\ntwo\u{1B}[2J\u{2028}three", "one two [2J three"),
      ("", ""),
    ])
  func plain(text: String, expected: String) {
    #expect(LogText.withoutAddresses(text) == expected)
  }

  @Test func `stay short whatever a server says`() {
    #expect(LogText.withoutAddresses(String(repeating: "x ", count: 100_000)).count <= 400)
  }

  @Test func `tell an error of the store without its values`() throws {
    let books = Books()
    let error = #expect(throws: DatabaseError.self) {
      try books.write { handling in
        for _ in 0..<2 {
          try handling.db.execute(
            sql: "INSERT INTO address (address, createdAt) VALUES (?, 0)",
            arguments: ["pat@example.org"])
        }
      }
    }
    let words = LogText.words(of: try #require(error))
    #expect(words == "SQLite 2067: UNIQUE constraint failed: address.address")
  }

  @Test func `tell a mailbox's error without the address in its answer`() {
    let error = MailboxError(
      kind: .login, server: "imaps://mail.example.org:993", command: "AUTHENTICATE PLAIN",
      answer: "NO user hub@example.org unknown", advice: "Check mailbox.user.")
    #expect(
      LogText.words(of: error)
        == "imaps://mail.example.org:993: AUTHENTICATE PLAIN: NO user (address) unknown. Check mailbox.user."
    )
  }

  /// What is put into a log is a count, a row or what `LogText` made; whoever adds a line adds it
  /// here, and looks.
  @Test func `every log line of the house is of a known kind`() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let known = [
      "\"count\": \"\\(count)\"", "\"count\": \"\\(answers)\"", "\"count\": \"\\(removed)\"",
      "\"count\": \"\\(look.handled)\"", "\"row\": \"\\(mail.id)\"",
      "\"ledger\": \"\\(entry.id)\"", "\"ledger\": \"\\(opened.ledgerID)\"",
      "\"error\": \"\\(type(of: failure))\"", "\"error\": \"\\(LogText.words(of: error))\"",
      "\"kind\": \"\\(alarm.key)\"", "\"line\": \"\\(alarm.line)\"",
      "\"folder\": \"\\(folder)\"", "\"words\": \"\\(LogText.withoutAddresses(words))\"",
    ]
    let files = FileManager.default.enumerator(
      at: root.appendingPathComponent("Sources/Mailroom"), includingPropertiesForKeys: nil)
    var seen = 0
    while let file = files?.nextObject() as? URL {
      guard file.pathExtension == "swift" else { continue }
      let text = try String(contentsOf: file, encoding: .utf8)
      for metadata in text.matches(of: /metadata: \[([^\n]*)\]/) {
        seen += 1
        var rest = String(metadata.output.1)
        for kind in known { rest = rest.replacing(kind, with: "") }
        #expect(!rest.contains("\\("), "\(file.lastPathComponent): \(rest)")
      }
      for line in text.matches(of: /logger\.[a-z]+\(\s*"([^"\n]*)"/) {
        #expect(!line.output.1.contains("\\("), "\(file.lastPathComponent): \(line.output.1)")
      }
    }
    #expect(seen >= 8)
  }
}
