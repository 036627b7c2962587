import Foundation
import GRDB
import Mailroom

/// A mail to many, as the books have it.
struct Blast: Sendable {
  enum State: String, Sendable {
    /// Shown to its sender; waits for YES.
    case proposed
    /// Its sender said YES; waits for that of a second coordinator.
    case asked
    /// Waits for its hour.
    case confirmed
    case leaving, done, stopped
  }

  var id: Int64
  var kind: String
  var template: String
  var audience: Audience
  var sentence: String
  var scopes: [String]
  var maxPersonID: Int64?
  var senderPersonID: Int64?
  var senderAddressID: Int64?
  var fromName: String?
  var subject: String?
  var words: [String: String]
  var values: [String: TemplateValue]
  var about: Int64?
  var leavesAt: Date?
  var usefulUntil: Date?
  var version: Int
  var shown: Int
  var state: State
  /// When its sender said YES; then, where one must, a second coordinator.
  var confirmedAt: Date?
  var beginsAt: Date?
  var startedAt: Date?
  var cursor: Int64
  var made: Int
  var leftOut: Int
  var madeAt: Date?
  var endedAt: Date?

  private init?(_ row: Row) {
    guard let state = State(rawValue: row["state"]) else { return nil }
    func moment(_ column: String) -> Date? {
      (row[column] as Int64?).map(Date.init(milliseconds:))
    }
    let decoder = JSONDecoder()
    do {
      if let json = row["audience"] as String? {
        audience = try decoder.decode(Audience.self, from: Data(json.utf8))
      } else {
        // As corrections were kept once.
        audience = Audience(
          sentence: row["sentence"], tree: .trait(.got(row["corrects"] as Int64? ?? 0)),
          reach: AudienceReach(.state))
      }
      words = try decoder.decode([String: String].self, from: Data((row["words"] as String).utf8))
      values = try decoder.decode(
        [String: TemplateValue].self, from: Data((row["values"] as String).utf8))
    } catch {
      return nil  // nothing can be sent that cannot be read: see giveUp
    }
    id = row["id"]
    kind = row["kind"]
    template = row["template"]
    sentence = row["sentence"]
    scopes = (row["scopes"] as String).split(separator: " ").map(String.init)
    maxPersonID = row["maxPersonID"]
    senderPersonID = row["senderPersonID"]
    senderAddressID = row["senderAddressID"]
    fromName = row["fromName"]
    subject = row["subject"]
    about = row["about"]
    leavesAt = moment("leavesAt")
    usefulUntil = moment("usefulUntil")
    version = row["version"]
    shown = row["shown"]
    self.state = state
    confirmedAt = moment("confirmedAt")
    beginsAt = moment("beginsAt")
    startedAt = moment("startedAt")
    cursor = row["cursor"]
    made = row["made"]
    leftOut = row["leftOut"]
    madeAt = moment("madeAt")
    endedAt = moment("endedAt")
  }

  static func find(_ id: Int64, in db: Database) throws -> Blast? {
    try Row.fetchOne(db, cached: "SELECT * FROM blast WHERE id = :id", arguments: ["id": id])
      .flatMap(Blast.init)
  }

  /// What has not left whole, by its hour. Uses blastToCome.
  static func toCome(in db: Database) throws -> [Blast] {
    try Row.fetchAll(
      db,
      cached: """
        SELECT * FROM blast INDEXED BY blastToCome
        WHERE state = 'asked' OR state = 'confirmed' OR state = 'leaving'
        ORDER BY COALESCE(startedAt, beginsAt, leavesAt, createdAt), id LIMIT 200
        """
    ).compactMap(Blast.init)
  }

  /// Puts a draft on record under a number of its own.
  static func propose(
    _ draft: BlastDraft, by sender: Sender, scopes: [String], shown: Int, in handling: Handling
  ) throws -> Blast? {
    let db = handling.db
    let id = try Number.next("blast", in: db)
    try db.execute(
      cached: """
        INSERT INTO blast (id, kind, template, audience, sentence, scopes,
          senderPersonID, senderAddressID, fromName, subject, words, "values", about, leavesAt,
          usefulUntil, shown, state, createdAt)
        VALUES (:id, :kind, :template, :audience, :sentence, :scopes,
          :person, :address, :fromName, :subject, :words, :values, :about, :leavesAt,
          :usefulUntil, :shown, 'proposed', :now)
        """,
      arguments: [
        "id": id, "kind": draft.kind, "template": draft.template,
        "audience": try Self.json(draft.audience), "sentence": draft.audience.sentence,
        "scopes": scopes.joined(separator: " "), "person": sender.person.id,
        "address": sender.addressID, "fromName": draft.fromName, "subject": draft.subject,
        "words": try Self.json(draft.words), "values": try Self.json(draft.values),
        "about": draft.about, "leavesAt": draft.leavesAt?.milliseconds,
        "usefulUntil": draft.usefulUntil?.milliseconds, "shown": shown,
        "now": handling.now.milliseconds,
      ])
    return try find(id, in: db)
  }

  static func json(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  /// Writes what may change of it.
  func save(in db: Database) throws {
    try db.execute(
      cached: """
        UPDATE blast SET subject = :subject, words = :words, "values" = :values,
          leavesAt = :leavesAt,
          usefulUntil = :usefulUntil, version = :version, shown = :shown, state = :state,
          maxPersonID = :max, confirmedAt = :confirmedAt, beginsAt = :beginsAt,
          startedAt = :startedAt, cursor = :cursor, made = :made, leftOut = :leftOut,
          madeAt = :madeAt, endedAt = :endedAt
        WHERE id = :id
        """,
      arguments: [
        "subject": subject, "words": try Self.json(words), "values": try Self.json(values),
        "leavesAt": leavesAt?.milliseconds,
        "usefulUntil": usefulUntil?.milliseconds, "version": version, "shown": shown,
        "state": state.rawValue, "max": maxPersonID,
        "confirmedAt": confirmedAt?.milliseconds, "beginsAt": beginsAt?.milliseconds,
        "startedAt": startedAt?.milliseconds, "cursor": cursor, "made": made,
        "leftOut": leftOut, "madeAt": madeAt?.milliseconds, "endedAt": endedAt?.milliseconds,
        "id": id,
      ])
  }

  /// Ends one that cannot be read any more: it must neither be tried for ever nor hold up the others.
  static func giveUp(_ id: Int64, in handling: Handling) throws {
    try handling.db.execute(
      cached: "UPDATE blast SET state = 'stopped', endedAt = NULL WHERE id = :id",
      arguments: ["id": id])
    try Round.set(.stopped, of: id, in: handling.db)
    try Journal.write("blast unreadable", detail: "#\(id)", in: handling)
    try Outbox.tellOperator(
      "The mail to many #\(id) cannot be read",
      "What is on record of it cannot be read, and so it is called off: what has not left will not.",
      key: "blast unreadable:\(id)", in: handling)
  }

  /// Whether somebody may see and stop it: who sent it, and the coordinators of the same part.
  func isSeen(by sender: Sender) -> Bool {
    Self.isSeen(sentBy: senderPersonID, scopes: scopes, by: sender)
  }

  static func isSeen(sentBy person: Int64?, scopes: [String], by sender: Sender) -> Bool {
    sender.person.id == person
      || sender.roles.contains { role in
        switch role.kind {
        case .operator: true
        // A mail of the state is shown to all of them, and each may stop it.
        case .coordinator:
          role.scope == "state" || scopes.contains(role.scope) || scopes.contains("state")
        case .contact: false
        }
      }
  }

  /// Its lane's rows leave in the sender's part of the state: what is not seen reads as not there.
  static func named(_ words: String?, in scene: Scene) throws -> Blast? {
    guard let number = words.flatMap(Self.number), let found = try find(number, in: scene.db),
      found.isSeen(by: scene.sender)
    else { return nil }
    return found
  }

  /// `#31` or `31`.
  private static func number(_ word: String) -> Int64? {
    let bare = word.trimmingCharacters(in: .whitespaces)
    return Int64(bare.hasPrefix("#") ? String(bare.dropFirst()) : bare)
  }
}
