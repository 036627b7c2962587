import Foundation
import GRDB
import Mail
import Mailroom
import Testing

/// What a phone has no room for comes along as a file.
@Suite("Long lists of volunteers")
struct LongListTests {
  private func ask(
    _ line: String, of people: Int
  ) throws -> (text: String, file: [String]) {
    let stage = try Stage()
    try stage.store.pool.write { db in
      let hub = try Int64.fetchOne(db, sql: "SELECT id FROM hub WHERE name = 'Worcester'")
      for index in 1...people {
        let id = try Person.create(
          name: "Pat Sample\(index)", givenName: "Pat", language: "en", phone: nil, at: .now,
          in: db)
        try db.execute(
          sql: """
            INSERT INTO volunteer (personID, town, hubID, stage, source, signedUpAt, createdAt)
            VALUES (?, 'Worcester', ?, 'new', 'import', ?, 0)
            """, arguments: [id, hub, 1_772_000_000_000 + index])
      }
    }
    try stage.hand(
      in: Story.Incoming(
        from: "Ruth Okafor <ruth@example.com>", at: "2026-03-02 10:00",
        fields: [("subject", line)], line: 1))
    let message = try #require(stage.unclaimed.last?.message)
    let bytes = message.attachments.first?.contents ?? []
    // A CRLF is one character.
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\r\n").map(String.init)
    return (message.text, lines)
  }

  @Test(arguments: ["NEW", "VOLUNTEERS in Worcester"])
  func `over fifty rows the mail shows the newest fifty, and the file has all`(
    line: String
  ) throws {
    let (text, file) = try ask(line, of: 120)
    #expect(text.contains("120 ") && text.contains("the file has all of them"), "\(text)")
    #expect(text.contains("Sample71") && !text.contains("Sample70"))
    #expect(file.count == 121)
    #expect(file[1].contains("Pat Sample120,Worcester,,Worcester,new"), "\(file[1])")
    #expect(file[1].hasSuffix("\"Feb 25, 2026\""), "\(file[1])")
    #expect(file[120].contains("Pat Sample1,"))
  }

  @Test func `over five hundred the file has the newest, and the mail says how to see others`()
    throws
  {
    let (text, file) = try ask("NEW", of: 520)
    #expect(text.contains("520 new volunteers") && text.contains("the newest 500"), "\(text)")
    #expect(text.contains("VOLUNTEERS in TOWN at STAGE"))
    #expect(file.count == 501)
    #expect(!file.contains { $0.contains("Sample20,") })
  }

  @Test func `fifty rows have no file`() throws {
    let (text, file) = try ask("NEW", of: 50)
    #expect(file.isEmpty && !text.contains("the file"))
  }
}
