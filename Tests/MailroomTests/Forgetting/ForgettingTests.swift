import Foundation
import GRDB
import Mail
import Testing

@testable import Mailroom

extension Books {
  /// Somebody on record at these addresses.
  func person(_ name: String, at addresses: String..., phone: String? = nil) throws -> Int64 {
    try write { handling in
      let given = name.split(separator: " ").first.map(String.init) ?? ""
      let id = try Person.create(
        name: name, givenName: given, language: "en", phone: phone, at: handling.now,
        in: handling.db)
      for text in addresses {
        let address = try #require(EmailAddress(text))
        let row = try AddressRecord.keep(address, at: handling.now, in: handling.db)
        try AddressRecord.link(
          person: id, address: row, isPrimary: text == addresses.first, in: handling.db)
      }
      return id
    }
  }

  func addressID(_ text: String) throws -> Int64 {
    try write { handling in
      try AddressRecord.keep(
        try #require(EmailAddress(text)), at: handling.now, in: handling.db)
    }
  }

  func value<T: DatabaseValueConvertible>(
    _ sql: String, _ arguments: StatementArguments = [], as type: T.Type = T.self
  ) throws -> T? {
    try store.pool.read { try T.fetchOne($0, sql: sql, arguments: arguments) }
  }

  /// A handled letter of the ledger.
  func letter(from person: Int64?, messageID: String) throws -> Int64 {
    try write { handling in
      try handling.db.execute(
        sql: """
          INSERT INTO ledger (mailbox, uidValidity, uid, key, sha256, messageID, kind, outcome,
            note, personID, size, arrivedAt, handledAt, destination, acknowledgedAt)
          VALUES ('INBOX', 1, (SELECT COUNT(*) + 1 FROM ledger), :key, :key, :id, 'other', 'handled',
            'what was said', :person, 10, :at, :at, 'Handled', :at)
          """,
        arguments: [
          "key": Digest.sha256(Array(messageID.utf8)), "id": messageID, "person": person,
          "at": handling.now.milliseconds,
        ])
      return handling.db.lastInsertedRowID
    }
  }

  @discardableResult
  func mail(
    to address: String, person: Int64?, lane: TemplateLane = .notices, text: String,
    because letter: Int64? = nil, calendar: CalendarEvent? = nil
  ) throws -> Int64 {
    let id = try addressID(address)
    return try write { handling in
      var handling = handling
      handling.ledgerID = letter
      var posting = Posting(
        "operator-note", values: ["title": "A title", "text": .text(text)], to: id,
        person: person, lane: lane, because: "a test")
      posting.calendar = calendar.map { PostedCalendar($0) }
      return try #require(try Outbox.put(posting, in: handling))
    }
  }

  @discardableResult
  func forget(_ person: Int64) async throws -> Forgetting.Outcome {
    let outcome = try write { try Forgetting.forget(person, by: person, in: $0) }
    #expect(try await Forgetting.secure(store))
    return outcome
  }

  /// Everything that lies beside the store, as bytes.
  func files() throws -> [String: Data] {
    let folder = URL(fileURLWithPath: store.path).deletingLastPathComponent()
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    return try Dictionary(
      uniqueKeysWithValues: names.filter { $0.hasPrefix("store") }.map {
        ($0, try Data(contentsOf: folder.appendingPathComponent($0)))
      })
  }
}

@Suite("Forgetting")
struct ForgettingTests {
  private let books = Books()

  @Test func `after it no file beside the store has a byte of name, address, phone or words`()
    async throws
  {
    // Neighbours on every page, before and after.
    let marker = "zanzibar orchids at noon"
    for number in 0..<400 {
      let id = try books.person("Neighbour \(number)", at: "n\(number)@example.org")
      try books.mail(to: "n\(number)@example.org", person: id, text: "Hello \(number)")
    }
    let person = try books.person(
      "Wilhelmina Quixote", at: "wilhelmina@example.net", phone: "413-555-0188")
    let letter = try books.letter(from: person, messageID: "quaggas@example.net")
    let text = "Wilhelmina Quixote wrote: \(marker)"
    for _ in 0..<20 {
      try books.mail(
        to: "wilhelmina@example.net", person: person,
        text: text + String(repeating: "x", count: 9_000))
      try books.mail(to: "n7@example.org", person: nil, text: text, because: letter)
    }
    // Invitations: to them, and to somebody who only meets them.
    let event = CalendarEvent(
      .request, uid: "zorilla@example.org", sequence: 0, stamp: books.now, start: books.now,
      zone: "America/New_York", minutes: 30, summary: "Call with Wilhelmina Quixote",
      description: "\(marker), 413-555-0188")
    try books.mail(to: "wilhelmina@example.net", person: person, text: "Hi", calendar: event)
    var others = event
    others.description = "Call 413-555-0188"
    try books.mail(to: "n9@example.org", person: nil, text: "Hi", calendar: others)
    try books.write { handling in
      try Journal.write(
        "signed up", actor: person, subject: person, detail: marker,
        changes: [("name", nil, "Wilhelmina Quixote"), ("phone", nil, "413-555-0188")],
        in: handling)
      try handling.db.execute(
        sql: """
          INSERT INTO handOver (id, personID, because, subject, words, openedAt)
          VALUES (:id, :person, :words, :words, :words, 0)
          """,
        arguments: [
          "id": try Number.next("hand-over", in: handling.db), "person": person, "words": text,
        ])
    }
    for number in 400..<800 {
      _ = try books.person("Neighbour \(number)", at: "n\(number)@example.org")
    }
    let outcome = try await books.forget(person)
    #expect(outcome.mails == 41)
    #expect(outcome.letters == 1)
    #expect(outcome.questions == 1)
    // What finds the letter in its folder stays until it is out of there.
    try books.write { try Removal.book([letter: .removed], in: $0) }
    #expect(try await Forgetting.secure(books.store))
    let files = try books.files()
    #expect(files["store-wal"].map(\.isEmpty) ?? true)
    for (name, data) in files {
      let words = ["ilhelmina", "uixote", "413-555-0188", marker, "quaggas"]
      for word in words {
        #expect(data.range(of: Data(word.utf8)) == nil, "\(word) in \(name)")
      }
    }
    // What is left: a number, and a mark that says nothing.
    #expect(try books.value("SELECT name FROM person WHERE id = ?", [person]) == "")
    #expect(try books.value("SELECT COUNT(*) FROM person") == 801)
    #expect(files["store.forgetting-key"]?.count == 32)
  }

  @Test func `the key and the list are ours alone to read, and in no backup`() async throws {
    let person = try books.person("Pat Smith", at: "pat@example.org")
    try await books.forget(person)
    for file in [books.store.path + ".forgetting-key", books.store.path + ".forgotten"] {
      let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
      #expect(mode == 0o600)
    }
    let key = try #require(try books.files()["store.forgetting-key"])
    let copy = books.store.path + "-copy"
    try books.store.backUp(to: copy)
    #expect(try Data(contentsOf: URL(fileURLWithPath: copy)).range(of: key) == nil)
  }

  @Test func `a mark lasts until the person comes back by themselves`() async throws {
    let address = try #require(EmailAddress("pat@example.org"))
    let other = try #require(EmailAddress("kim@example.org"))
    let person = try books.person("Pat Smith", at: "pat@example.org")
    #expect(try books.write { try !Forgetting.isForgotten(address, in: $0.db) })
    try await books.forget(person)
    try books.write { handling in
      #expect(try Forgetting.isForgotten(address, in: handling.db))
      #expect(try !Forgetting.isForgotten(other, in: handling.db))
      #expect(try ForgottenMarks(in: handling.db).contains(address))
      try Forgetting.lift(address, in: handling)
      #expect(try !Forgetting.isForgotten(address, in: handling.db))
    }
    #expect(try await Forgetting.secure(books.store))
    #expect(try await !Forgetting.secure(books.store), "once is enough")
  }

  @Test func `nothing that we begin goes to somebody forgotten, an answer does`() async throws {
    let person = try books.person("Pat Smith", at: "pat@example.org")
    try await books.forget(person)
    let rows = try books.write { handling in
      try [TemplateLane.bulk, .notices, .answers].map { lane in
        try Outbox.put(
          books.posting(to: "pat@example.org", lane: lane, in: handling), in: handling)
      }
    }
    #expect(rows.map { $0 == nil } == [true, true, false])
  }

  @Test func `what waits for them is withdrawn, and what waits for others goes without the name`()
    async throws
  {
    let person = try books.person("Pat Smith", at: "pat@example.org")
    let letter = try books.letter(from: person, messageID: "one@example.org")
    let own = try books.mail(to: "pat@example.org", person: person, text: "Hello")
    let about = try books.mail(
      to: "kim@example.org", person: nil, text: "New: Pat Smith", because: letter)
    let list = try books.mail(
      to: "kim@example.org", person: nil, text: "Ana Lima, PAT SMITH <pat@example.org>, Bo Lee")
    let others = try books.mail(to: "bo@example.org", person: nil, text: "Pat who?")
    try await books.forget(person)
    func state(_ row: Int64) throws -> String? {
      try books.value("SELECT state FROM outbox WHERE id = ?", [row])
    }
    #expect(try state(own) == "withdrawn")
    #expect(try state(about) == "withdrawn")
    #expect(try state(list) == "queued")
    #expect(try state(others) == "queued")
    let values: String? = try books.value("SELECT \"values\" FROM outbox WHERE id = ?", [list])
    #expect(values?.contains("Ana Lima, … <…>, Bo Lee") == true, "\(values ?? "")")
    let untouched: String? = try books.value("SELECT \"values\" FROM outbox WHERE id = ?", [others])
    #expect(untouched?.contains("Pat who?") == true)
    #expect(try books.claim(at: books.now + 60).mails.map(\.id) == [list, others])
  }

  @Test func `an address that another person is reached at stays for that person`() async throws {
    let pat = try books.person("Pat Smith", at: "family@example.org")
    let kim = try books.person("Kim Smith", at: "family@example.org")
    let pats = try books.mail(to: "family@example.org", person: pat, text: "For one")
    let kims = try books.mail(to: "family@example.org", person: kim, text: "For the other")
    try await books.forget(pat)
    #expect(try books.value("SELECT COUNT(*) FROM address WHERE address LIKE 'family%'") == 1)
    #expect(try books.claim(at: books.now + 60).mails.map(\.id) == [kims])
    #expect(try books.value("SELECT state FROM outbox WHERE id = ?", [pats]) == "withdrawn")
    #expect(
      try books.value("SELECT COUNT(*) FROM personAddress WHERE personID = ?", [kim]) == 1)
    // Their mark stands, so that no import makes them anew.
    let address = try #require(EmailAddress("family@example.org"))
    #expect(try books.write { try Forgetting.isForgotten(address, in: $0.db) })
  }

  @Test func `others' journal keeps the numbers, and their values`() async throws {
    let pat = try books.person("Pat Smith", at: "pat@example.org")
    let kim = try books.person("Kim Lee", at: "kim@example.org")
    try books.write { handling in
      try Journal.write(
        "moved", actor: kim, subject: pat, detail: "words", changes: [("town", "A", "B")],
        in: handling)
      try Journal.write(
        "moved", actor: pat, subject: kim, detail: "words", changes: [("town", "C", "D")],
        in: handling)
    }
    try await books.forget(pat)
    let rows = try books.store.pool.read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT actorPersonID AS actor, subjectPersonID AS subject, detail, before FROM journal
          JOIN journalChange ON journalID = id ORDER BY id
          """)
    }
    #expect(rows.map { $0["actor"] as Int64 } == [kim, pat])
    #expect(rows.map { $0["subject"] as Int64 } == [pat, kim])
    #expect(rows.map { $0["before"] as String? } == [nil, "C"])
    #expect(rows.map { $0["detail"] as String } == ["", ""])
  }

  @Test func `roles end, and the questions that they owned go to somebody else`() async throws {
    let pat = try books.person("Pat Smith", at: "pat@example.org")
    let lee = try books.person("Lee Park", at: "lee@example.org")
    try books.write { handling in
      for (person, address) in [(pat, "pat@example.org"), (lee, "lee@example.org")] {
        try Role.give(
          .coordinator, scope: "state", to: person, at: try books.addressID(in: handling, address),
          now: handling.now, in: handling.db)
      }
      try handling.db.execute(
        sql: """
          INSERT INTO handOver (id, ownerPersonID, because, subject, words, openedAt)
          VALUES (:id, :owner, '', '', 'the words of Bo', 0)
          """,
        arguments: ["id": try Number.next("hand-over", in: handling.db), "owner": pat])
    }
    let outcome = try await books.forget(pat)
    #expect(outcome.roles == 1)
    #expect(try books.value("SELECT COUNT(*) FROM role WHERE personID = ?", [pat]) == 0)
    #expect(try books.value("SELECT ownerPersonID FROM handOver") == lee)
    #expect(try books.value("SELECT words FROM handOver") == "the words of Bo")
  }

  @Test func `the last word leaves, and then its address is emptied too`() async throws {
    let person = try books.person("Pat Smith", at: "pat@example.org")
    let address = try #require(EmailAddress("pat@example.org"))
    let row = try books.write { handling in
      try Forgetting.forget(person, by: person, in: handling)
      let to = try Forgetting.farewell(to: address, in: handling)
      let posting = Posting(
        "operator-note", values: ["title": "Forgotten", "text": "Farewell, Pat Smith."], to: to,
        person: nil, lane: .answers, because: "FORGET ME")
      return try #require(try Outbox.put(posting, in: handling))
    }
    try books.write { _ = try DueClock.run(in: $0) }
    let claim = try books.claim()
    #expect(claim.mails.map(\.id) == [row])
    let reply = SMTPReply(code: 250, status: nil, text: "ok")
    try books.write { try Outbox.mark(claim.mails.map { ($0, .sent(reply)) }, in: $0) }
    try books.write(at: books.now + 60) { _ = try DueClock.run(in: $0) }
    #expect(try await Forgetting.secure(books.store))
    for (name, data) in try books.files() {
      #expect(data.range(of: Data("Pat Smith".utf8)) == nil, "in \(name)")
      #expect(data.range(of: Data("pat@example.org".utf8)) == nil, "in \(name)")
    }
    #expect(try books.value("SELECT COUNT(*) FROM dueDone WHERE key LIKE 'last%'") == 0)
  }

  @Test func `an answer to a mail from before asks nothing any more`() async throws {
    let person = try books.person("Pat Smith", at: "pat@example.org")
    let row = try books.write { handling in
      var posting = try books.posting(to: "pat@example.org", in: handling)
      posting.personID = person
      posting.asks = Asking("a question", payload: "Pat said", until: handling.now + 1_000)
      return try #require(try Outbox.put(posting, in: handling))
    }
    try await books.forget(person)
    #expect(try books.write { try Outbox.question(row: row, in: $0.db) } == nil)
  }

  @Test func `a key that is damaged stops it, and nothing was changed`() throws {
    let person = try books.person("Pat Smith", at: "pat@example.org")
    try Data("short".utf8).write(to: URL(fileURLWithPath: books.store.path + ".forgetting-key"))
    #expect(throws: ForgettingError.self) {
      try books.write { try Forgetting.forget(person, by: person, in: $0) }
    }
    #expect(try books.value("SELECT name FROM person WHERE id = ?", [person]) == "Pat Smith")
  }
}

extension Books {
  func addressID(in handling: Handling, _ text: String) throws -> Int64 {
    try AddressRecord.keep(try #require(EmailAddress(text)), at: handling.now, in: handling.db)
  }
}
