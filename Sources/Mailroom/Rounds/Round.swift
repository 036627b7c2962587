package import Foundation
package import GRDB

/// A mail to many, as the outbox knows it: what its rows share, read when each of them leaves, so
/// that a word stands once in the books and not a million times.
package struct Round: Sendable {
  package enum State: String, Sendable {
    /// Only previews of it exist.
    case open
    case leaving
    /// Too much of it was refused: its rows wait.
    case paused
    /// Called off: its rows are dropped as they come up.
    case stopped
  }

  package var id: Int64
  package var state: State
  /// The same in each mail.
  package var values: [String: TemplateValue]
  /// The sender's own words, by language; empty where the template says everything.
  package var words: [String: OwnWords]
  /// The sender's own subject, where the template says everything else.
  var subject: OwnWords?
  /// Its words were dropped with time, or with who wrote them: nothing of it can leave any more.
  var isEmptied = false

  /// How long the rows of a paused one wait before they are looked at again.
  static let pause: TimeInterval = 900

  /// The language that a mail of it is written in, with the own words of that language.
  func words(in language: String) -> (language: String, words: OwnWords?) {
    if words.isEmpty { return (language, subject) }
    let wanted = String(language.prefix { $0 != "-" && $0 != "_" }.lowercased())
    if let own = words[wanted] { return (wanted, own) }
    return ("en", words["en"] ?? words.values.first)
  }

  /// The value that is the subject for those who read a language, where it is another than that of
  /// the rest.
  package static func subjectKey(_ language: String) -> String { "own subject \(language)" }

  // MARK: Keeping

  /// Keeps what its rows will share; what was kept before under the number is replaced.
  ///
  /// - Parameters:
  ///   - words: Markdown by language, checked by `Templates.ownWords`.
  ///   - owner: gets what the answers to it need.
  package static func keep(
    _ id: Int64, values: [String: TemplateValue], words: [String: String], subject: String?,
    owner: (person: Int64, address: Int64), in db: Database
  ) throws {
    try db.execute(
      cached: """
        INSERT INTO round (id, "values", words, subject, ownerPersonID, ownerAddressID)
        VALUES (:id, :values, :words, :subject, :person, :address)
        ON CONFLICT (id) DO UPDATE SET "values" = excluded."values", words = excluded.words,
          subject = excluded.subject
        """,
      arguments: [
        "id": id, "values": try Self.json(values), "words": try Self.json(words),
        "subject": subject, "person": owner.person, "address": owner.address,
      ])
  }

  private static func json(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  package static func set(_ state: State, of id: Int64, in db: Database) throws {
    try db.execute(
      cached: "UPDATE round SET state = :state WHERE id = :id",
      arguments: ["state": state.rawValue, "id": id])
  }

  package static func state(of id: Int64, in db: Database) throws -> State? {
    try String.fetchOne(
      db, cached: "SELECT state FROM round WHERE id = :id", arguments: ["id": id]
    ).flatMap(State.init)
  }

  /// Whether its words were dropped with time, or with who wrote them.
  package static func isEmptied(_ id: Int64, in db: Database) throws -> Bool {
    try Bool.fetchOne(
      db, cached: "SELECT \"values\" = '{}' AND words = '{}' FROM round WHERE id = :id",
      arguments: ["id": id]) ?? false
  }

  /// Reads it for rendering. One whose words cannot be read any more is paused: it must not stop
  /// the lane.
  static func find(_ id: Int64, templates: Templates, in db: Database) throws -> Round? {
    guard
      let row = try Row.fetchOne(
        db, cached: "SELECT state, \"values\", words, subject FROM round WHERE id = :id",
        arguments: ["id": id])
    else { return nil }
    var round = Round(
      id: id, state: State(rawValue: row["state"]) ?? .paused, values: [:], words: [:])
    let decoder = JSONDecoder()
    do {
      round.values = try decoder.decode(
        [String: TemplateValue].self, from: Data((row["values"] as String).utf8))
      let words = try decoder.decode(
        [String: String].self, from: Data((row["words"] as String).utf8))
      let subject: String? = row["subject"]
      for (language, text) in words {
        var own = subject
        if case .text(let words)? = round.values[subjectKey(language)] { own = words }
        round.words[language] = try templates.ownWords(text, subject: own)
      }
      if words.isEmpty, let subject {
        round.subject = try templates.ownWords("", subject: subject)
      }
      // Whoever keeps one names at least who stands behind it.
      round.isEmptied = round.values.isEmpty && words.isEmpty
    } catch {
      if round.state == .leaving { round.state = .paused }
    }
    return round
  }

  // MARK: Rows

  /// One address's row: whose it is, and what is their own.
  package struct Recipient: Sendable {
    package var addressID: Int64
    package var personID: Int64
    package var language: String
    package var values: [String: TemplateValue]
    package var asks: Asking?
    package var calendar: PostedCalendar?
    package var attachments: [PostedFile] = []

    package init(
      addressID: Int64, personID: Int64, language: String, values: [String: TemplateValue]
    ) {
      self.addressID = addressID
      self.personID = personID
      self.language = language
      self.values = values
    }
  }

  /// What the rows of one chunk have alike.
  package struct Leaving: Sendable {
    package var template: String
    package var because: String
    package var fromName: String?
    package var notBefore: Date
    package var usefulUntil: Date?

    package init(_ template: String, because: String, notBefore: Date) {
      self.template = template
      self.because = because
      self.notBefore = notBefore
    }
  }

  /// Puts rows into the outbox: an address that has one already gets no other.
  ///
  /// - Returns: how many are new.
  package static func put(
    _ recipients: [Recipient], of id: Int64, _ leaving: Leaving, in handling: Handling
  ) throws -> Int {
    let db = handling.db
    let encoder = JSONEncoder()
    let notBefore = handling.settings.clock.nextAllowed(from: leaving.notBefore).milliseconds
    let random = handling.house.randomness.bytes(20 * recipients.count)
    var made = 0
    for (index, recipient) in recipients.enumerated() {
      try db.execute(
        cached: """
          INSERT INTO outbox (secret, roundID, because, personID, addressID, template, "values",
            language, lane, fromName, notBefore, usefulUntil, state, createdAt, asks, asked,
            askedUntil, calendar, organizerRow)
          VALUES (:secret, :round, :because, :person, :address, :template, :values,
            :language, 'bulk', :fromName, :notBefore, :usefulUntil, 'queued', :now, :asks,
            :asked, :askedUntil, :calendar, :organizerRow)
          ON CONFLICT DO NOTHING
          """,
        arguments: [
          "secret": Data(random[(index * 20)..<(index * 20 + 20)]), "round": id,
          "because": leaving.because, "person": recipient.personID,
          "address": recipient.addressID, "template": leaving.template,
          "values": String(decoding: try encoder.encode(recipient.values), as: UTF8.self),
          "language": recipient.language, "fromName": leaving.fromName,
          "notBefore": notBefore, "usefulUntil": leaving.usefulUntil?.milliseconds,
          "now": handling.now.milliseconds,
          "asks": recipient.asks?.kind, "asked": recipient.asks?.payload,
          "askedUntil": recipient.asks?.until.milliseconds,
          "calendar": try recipient.calendar.map {
            String(decoding: try encoder.encode($0.event), as: UTF8.self)
          },
          "organizerRow": recipient.calendar?.organizerRow,
        ])
      guard db.changesCount == 1 else { continue }
      made += 1
      let row = db.lastInsertedRowID
      try Outbox.attach(recipient.attachments, to: row, in: db)
    }
    return made
  }
}
