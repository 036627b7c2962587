import Campaign
import Foundation
import GRDB
import Mail
import Mailroom
import Testing

extension Stage {
  @discardableResult
  func write<T>(at moment: String, _ body: (Handling) throws -> T) throws -> T {
    let now = try self.moment(moment)
    return try store.pool.write { try body(Handling(db: $0, house: house, now: now)) }
  }

  func mail(
    _ from: String, _ at: String, _ words: String, fields: [(name: String, value: String)] = []
  ) throws {
    var mail = Story.Incoming(from: from, at: at, line: 0)
    mail.fields = fields
    mail.words = words
    try hand(in: mail)
  }

  func value(_ sql: String) throws -> String? {
    try store.pool.read { try String.fetchOne($0, sql: sql) }
  }

  func number(of name: String) throws -> Int64 {
    try #require(
      try store.pool.read {
        try Int64.fetchOne($0, sql: "SELECT id FROM person WHERE name = ?", arguments: [name])
      })
  }

  func people(_ lines: String) throws -> VolunteerReport {
    let sheet = try VolunteerSheet(CSVReader(text: Array(("name,email,town\n" + lines).utf8)))
    return try store.pool.write { db in
      let forgotten = try ForgottenMarks(in: db)
      return try VolunteerImport(sheet).run(in: db, at: Date()) { forgotten.contains($0) }
    }
  }

  /// Every row of every table but the journal and what was sent.
  func everything() throws -> [String] {
    try store.pool.read { db in
      let tables = try String.fetchAll(
        db, sql: "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'")
      return try tables.filter { $0 != "joined" }.flatMap { table in
        try Row.fetchAll(db, sql: "SELECT * FROM \"\(table)\"").map { "\(table) \($0)" }.sorted()
      }
      // A kept count of nobody is as good as none.
      .filter { !($0.hasPrefix("volunteerCount") && $0.hasSuffix("count:0]")) }.sorted()
    }
  }
}

@Suite("A volunteer whose record ends")
struct ForgettingTests {
  private static let maria = "Maria Quixote <maria@example.com>"

  private func signedUp() throws -> Stage {
    let stage = try Stage()
    try stage.mail(
      Self.maria, "2026-03-02 10:00",
      "Hi, I'm Maria Quixote and I live in Worcester 01609. I'd love to help with tabling. Weekends are best. 508-555-0142",
      fields: [("subject", "I'd love to help with zanzibar")])
    try stage.mail(
      Self.maria, "2026-03-02 11:00", "I would rather talk to a real person, please. Zanzibar!",
      fields: [("reply", "maria@example.com")])
    try stage.mail(
      "Maria Quixote <maria@elsewhere.example.net>", "2026-03-02 12:00",
      "My number is 508-555-0143 now.", fields: [("reply", "maria@example.com")])
    return stage
  }

  @Test
  func `nothing of what she wrote is left in any file, and an import does not bring her back`()
    async throws
  {
    let stage = try signedUp()
    let person = try stage.number(of: "Maria Quixote")
    let before = try stage.people("Rosa Lima,rosa@example.net,Worcester")
    #expect(before.rows.new == 1)
    try stage.write(at: "2026-03-03 10:00") { try Forgetting.forget(person, by: person, in: $0) }
    #expect(try await Forgetting.secure(stage.store))
    // What finds her letters in our folders goes with them.
    try await stage.store.pool.write { try $0.execute(sql: "DELETE FROM removal") }
    try await stage.store.pool.writeWithoutTransaction { db in _ = try db.checkpoint(.truncate) }
    let folder = URL(fileURLWithPath: stage.store.path).deletingLastPathComponent()
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasPrefix("hubkeeper.sqlite") }
    #expect(files.count >= 3)
    for file in files {
      let data = try Data(contentsOf: folder.appendingPathComponent(file))
      let text = String(decoding: data, as: UTF8.self).lowercased()
      for word in ["quixote", "maria@example.com", "555-0142", "zanzibar", "weekends are best"] {
        #expect(!text.contains(word), "\(word) in \(file)")
      }
    }
    #expect(try stage.value("SELECT COUNT(*) FROM volunteer") == "1")
    let report = try stage.people(
      "Maria Quixote,maria@example.com,Worcester\nRosa Lima,rosa@example.net,Boston")
    #expect(report.rows.skipped.map(\.why) == ["asked to be forgotten, and stays so"])
    #expect(report.rows.skipped.map(\.line) == [2])
    #expect(try stage.value("SELECT COUNT(*) FROM volunteer") == "1")
  }

  @Test func `she signs up anew herself, and is welcomed as a newcomer`() throws {
    let stage = try signedUp()
    let person = try stage.number(of: "Maria Quixote")
    try stage.write(at: "2026-03-03 10:00") { try Forgetting.forget(person, by: person, in: $0) }
    try stage.run(until: stage.moment("2026-03-10 10:00"))
    stage.clear()
    // Somebody types her address into the form: nothing goes there.
    try stage.mail(
      "Forms <forms@example.net>", "2026-03-10 11:00",
      "Name: Maria Quixote\nEmail: maria@example.com\nTown: Worcester\n",
      fields: [("subject", "New volunteer")])
    #expect(!stage.unclaimed.contains { $0.event.to == ["maria@example.com"] })
    stage.clear()
    try stage.mail(
      Self.maria, "2026-03-11 10:00", "Hi, I'm Maria Quixote, Worcester 01609, I'd love to help.",
      fields: [("subject", "I want to help after all")])
    #expect(stage.unclaimed.contains { $0.event.template == "welcome" })
    let anew = try stage.number(of: "Maria Quixote")
    #expect(anew != person)
    let report = try stage.people("Maria Quixote,maria@example.com,Worcester")
    #expect(report.rows.skipped.isEmpty)
  }

  @Test func `at an address of two, an import still knows the other`() throws {
    let stage = try Stage()
    _ = try stage.people(
      "Ana Smith,smiths@example.com,Worcester\nBo Smith,smiths@example.com,Worcester")
    let ana = try stage.number(of: "Ana Smith")
    try stage.write(at: "2026-03-03 10:00") { try Forgetting.forget(ana, by: nil, in: $0) }
    let report = try stage.people(
      "Ana Smith,smiths@example.com,Worcester\nBo Smith,smiths@example.com,Boston")
    #expect(report.rows.skipped.map(\.line) == [2])
    #expect(try stage.value("SELECT town FROM volunteer") == "Boston")
  }

  @Test func `two sign-ups are one volunteer, and are taken apart again exactly`() throws {
    let stage = try signedUp()
    try stage.mail(
      "M. Quixote <mq@example.org>", "2026-03-04 10:00",
      "Hi, I'm Marie Quixote. I live in Worcester, I want to help with letters to the editor. Call me: 508-555-0199",
      fields: [("subject", "Volunteer")])
    let maria = try stage.number(of: "Maria Quixote")
    let other = try stage.number(of: "Marie Quixote")
    let before = try stage.everything()
    let record = try stage.write(at: "2026-03-05 10:00") {
      try Joining.join(keep: maria, other: other, in: $0)
    }
    #expect(
      try stage.value("SELECT interests || stage FROM volunteer WHERE personID = \(maria)")
        == "[\"tabling\",\"letters\"]new")
    #expect(try stage.value("SELECT COUNT(*) FROM volunteer") == "1")
    try stage.write(at: "2026-03-05 11:00") { _ = try Joining.undo(record, in: $0) }
    #expect(try stage.everything() == before)
    // Joined again: an answer to a mail from before finds the one record.
    try stage.write(at: "2026-03-05 12:00") {
      _ = try Joining.join(keep: maria, other: other, in: $0)
    }
    try stage.mail(
      "M. Quixote <mq@example.org>", "2026-03-05 13:00", "I can also do phone calls.",
      fields: [("reply", "mq@example.org")])
    #expect(
      try stage.value("SELECT interests FROM volunteer WHERE personID = \(maria)")
        == "[\"tabling\",\"letters\",\"phone\"]")
  }

  @Test func `whoever has died is at rest, and no import brings them back`() throws {
    let stage = try signedUp()
    let maria = try stage.number(of: "Maria Quixote")
    let before = try stage.everything()
    try stage.write(at: "2026-03-05 10:00") { _ = try Deceased.mark(maria, by: nil, in: $0) }
    #expect(try stage.value("SELECT stage FROM volunteer") == "gone")
    let report = try stage.people("Maria Quixote,maria@example.com,Boston")
    #expect(report.rows.skipped.map(\.why) == ["has died, and is left in peace"])
    #expect(try stage.value("SELECT town FROM volunteer") == "Worcester")
    try stage.write(at: "2026-03-05 11:00") { _ = try Deceased.undo(maria, in: $0) }
    let after = try stage.everything()
    #expect(Set(after).symmetricDifference(before).sorted() == [])
  }
}
