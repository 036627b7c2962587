import Foundation
import GRDB
import Mail
import Testing

@testable import Mailroom

extension Books {
  /// Every row of every table, to see that nothing else has changed.
  func everything(without tables: Set<String> = ["journal", "joined"]) throws -> [String] {
    try store.pool.read { db in
      try Books.everything(in: db, without: tables)
    }
  }

  static func everything(in db: Database, without left: Set<String>) throws -> [String] {
    let tables = try String.fetchAll(
      db,
      sql: """
        SELECT name FROM sqlite_schema
        WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'grdb%' ORDER BY name
        """)
    var lines: [String] = []
    for table in tables where !left.contains(table) {
      let rows = try Row.fetchAll(db, sql: "SELECT * FROM \"\(table)\"")
      lines += rows.map { row in "\(table) \(row)" }.sorted()
    }
    return lines
  }
}

@Suite("Two records of one person")
struct JoiningTests {
  private let books = Books()

  private func join(_ kept: Int64, _ other: Int64) throws -> JoinRecord {
    try books.write { try Joining.join(keep: kept, other: other, in: $0) }
  }

  @Test func `what hangs on the other number moves, and is taken apart again exactly`() throws {
    let pat = try books.person("Pat Smith", at: "pat@example.org", "family@example.org")
    let other = try books.person(
      "Patricia Smith", at: "patricia@example.com", "family@example.org", phone: "413-555-0100")
    let letter = try books.letter(from: other, messageID: "one@example.com")
    let mail = try books.mail(to: "patricia@example.com", person: other, text: "Hello")
    try books.write { handling in
      let db = handling.db
      for (person, scope) in [(pat, "east"), (other, "east"), (other, "west")] {
        try Role.give(
          .coordinator, scope: scope, to: person,
          at: try books.addressID(in: handling, "pat@example.org"),
          now: handling.now, in: db)
      }
      try Journal.write("signed up", actor: other, subject: other, in: handling)
      try db.execute(
        sql: """
          INSERT INTO handOver (id, personID, ownerPersonID, because, subject, words, openedAt)
          VALUES (:id, :person, :person, '', '', '', 0)
          """, arguments: ["id": try Number.next("hand-over", in: db), "person": other])
    }
    let before = try books.everything(without: ["joined"])
    let record = try join(pat, other)
    try books.store.pool.read { db in
      let found = try #require(try Person.find(other, in: db))
      #expect(found.id == pat)
      #expect(found.name == "Pat Smith")
      #expect(found.phone == "413-555-0100")
      #expect(
        try String.fetchAll(
          db,
          sql: """
            SELECT address FROM personAddress JOIN address ON address.id = addressID
            WHERE personID = ? ORDER BY address
            """, arguments: [pat])
          == ["family@example.org", "pat@example.org", "patricia@example.com"])
      #expect(try Person.primaryAddress(of: pat, in: db)?.address.rawValue == "pat@example.org")
      #expect(
        try String.fetchAll(db, sql: "SELECT scope FROM role WHERE personID = ?", arguments: [pat])
          .sorted() == ["east", "west"])
      for (sql, id) in [
        ("SELECT personID FROM ledger WHERE id = ?", letter),
        ("SELECT personID FROM outbox WHERE id = ?", mail),
      ] {
        #expect(try Int64.fetchOne(db, sql: sql, arguments: [id]) == pat)
      }
      #expect(try Int64.fetchOne(db, sql: "SELECT subjectPersonID FROM journal") == pat)
      #expect(try Int64.fetchOne(db, sql: "SELECT ownerPersonID FROM handOver") == pat)
    }
    let kept = try books.store.pool.read { try Joining.record(of: other, in: $0) }
    #expect(kept == record)
    #expect(try books.write { try Joining.undo(record, in: $0) })
    #expect(try books.everything(without: ["joined"]) == before)
    #expect(try books.write { try !Joining.undo(record, in: $0) }, "only once")
  }

  @Test func `what came in since stays with the kept one`() throws {
    let pat = try books.person("Pat Smith", at: "pat@example.org")
    let other = try books.person("", at: "patricia@example.com", phone: "413-555-0100")
    let record = try join(pat, other)
    let since = try books.letter(from: pat, messageID: "two@example.org")
    try books.write { handling in
      try handling.db.execute(
        sql: "UPDATE person SET phone = '617-555-0100' WHERE id = ?", arguments: [pat])
      try Joining.undo(record, in: handling)
    }
    #expect(try books.value("SELECT personID FROM ledger WHERE id = ?", [since]) == pat)
    #expect(try books.value("SELECT phone FROM person WHERE id = ?", [pat]) == "617-555-0100")
    #expect(try books.value("SELECT phone FROM person WHERE id = ?", [other]) == "413-555-0100")
  }

  @Test func `three records become one, and each number finds it`() throws {
    let people = try ["a", "b", "c"].map { try books.person("Pat \($0)", at: "\($0)@example.org") }
    let before = try books.everything()
    let first = try join(people[1], people[2])
    let second = try join(people[0], people[1])
    for person in people {
      #expect(try books.store.pool.read { try Person.find(person, in: $0)?.id } == people[0])
    }
    try books.write { handling in
      try Joining.undo(second, in: handling)
      #expect(try Person.find(people[2], in: handling.db)?.id == people[1])
      try Joining.undo(first, in: handling)
    }
    #expect(try books.everything() == before)
  }

  @Test func `a person is not joined to themselves, nor to nobody`() throws {
    let pat = try books.person("Pat Smith", at: "pat@example.org")
    let other = try books.person("Pat", at: "patricia@example.com")
    #expect(throws: JoiningError.same(pat)) { try join(pat, pat) }
    #expect(throws: JoiningError.unknown(9_999)) { try join(pat, 9_999) }
    _ = try join(pat, other)
    #expect(throws: JoiningError.same(pat)) { try join(other, pat) }
  }

  @Test func `whoever is forgotten takes the joined record along`() async throws {
    let pat = try books.person("Pat Smith", at: "pat@example.org")
    let other = try books.person("Patricia Jones", at: "patricia@example.com")
    _ = try join(pat, other)
    try await books.forget(other)
    #expect(throws: JoiningError.forgotten(other)) {
      try books.store.pool.read { try Joining.record(of: other, in: $0) }
    }
    for (name, data) in try books.files() {
      for word in ["Pat Smith", "Patricia", "patricia@"] {
        #expect(data.range(of: Data(word.utf8)) == nil, "\(word) in \(name)")
      }
    }
  }
}
