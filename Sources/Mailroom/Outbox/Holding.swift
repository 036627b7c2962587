package import Foundation
package import GRDB

/// What does not leave before a coordinator has seen it: in mode `ask` each kind that is not
/// released, and of a store that was restored or copied everything (DESIGN §4.1).
///
/// Never held are answers to somebody's own commands, a person's own words, and whatever goes to a
/// coordinator or the operator. A mail to many waits as a whole: its rows stay queued, and the claim
/// passes them over until the word is there.
package enum Holding {
  package static let migration = Migration(
    "mailroom-held",
    sql: """
      -- What waits for a coordinator's word, or had it: a mail, or a mail to many.
      CREATE TABLE held (
        id INTEGER PRIMARY KEY,
        outboxID INTEGER UNIQUE REFERENCES outbox(id) ON DELETE CASCADE,
        roundID INTEGER UNIQUE,
        kind TEXT NOT NULL,
        heldAt INTEGER NOT NULL,
        -- When a mail to the coordinators last named it.
        shownAt INTEGER,
        word TEXT CHECK (word = 'yes' OR word = 'no' OR word = 'always' OR word = 'late'),
        -- A person's number.
        decidedBy INTEGER,
        decidedAt INTEGER,
        -- Until there is nothing more to say about it.
        isOpen INTEGER NOT NULL DEFAULT 1
      ) STRICT;
      CREATE INDEX heldOpen ON held(id) WHERE isOpen = 1;

      -- Kinds of mail: shown once, and released for good.
      CREATE TABLE mailKind (
        name TEXT PRIMARY KEY,
        shownAt INTEGER,
        releasedAt INTEGER,
        releasedBy INTEGER
      ) STRICT, WITHOUT ROWID;
      """)

  // MARK: Whether

  /// Whether anything is held at all just now.
  static func isAtWork(in handling: Handling) throws -> Bool {
    if handling.settings.mode == .ask { return true }
    return try StoreHold.since(in: handling.db) != nil
  }

  /// - Parameter isPreview: it only shows a mail to many to whoever asked for it.
  /// - Returns: the kind as which it is held; `nil` if it may leave.
  static func kind(
    holding template: String, to addressID: Int64, isPreview: Bool, in handling: Handling
  ) throws -> String? {
    guard !isPreview, try isAtWork(in: handling),
      let kind = handling.house.kinds.kind(of: template)
    else { return nil }
    if try StoreHold.since(in: handling.db) == nil, try isReleased(kind.name, in: handling.db) {
      return nil
    }
    return try isTeams(addressID, in: handling.db) ? nil : kind.name
  }

  /// Coordinators and operators hear everything. Uses roleByAddress.
  private static func isTeams(_ addressID: Int64, in db: Database) throws -> Bool {
    try Role.at(addressID, in: db).contains { $0.kind != .contact }
  }

  package static func isReleased(_ kind: String, in db: Database) throws -> Bool {
    try Int.fetchOne(
      db, cached: "SELECT 1 FROM mailKind WHERE name = ? AND releasedAt IS NOT NULL",
      arguments: [kind]) != nil
  }

  // MARK: Holding

  static func hold(_ row: Int64, as kind: String, in handling: Handling) throws {
    try handling.db.execute(
      cached: """
        INSERT INTO held (outboxID, kind, heldAt) VALUES (:row, :kind, :now) ON CONFLICT DO NOTHING
        """, arguments: ["row": row, "kind": kind, "now": handling.now.milliseconds])
    try handling.db.execute(
      cached: "UPDATE outbox SET state = 'held' WHERE id = :row", arguments: ["row": row])
  }

  /// At the claim, for what was queued before: in another mode, or in the store's former life.
  ///
  /// - Returns: `true` if it is held now.
  static func catches(
    _ row: Int64, template: String, to addressID: Int64, isPreview: Bool, in handling: Handling
  ) throws -> Bool {
    guard
      let kind = try kind(
        holding: template, to: addressID, isPreview: isPreview, in: handling)
    else { return false }
    let word = try Row.fetchOne(
      handling.db, cached: "SELECT word FROM held WHERE outboxID = ?", arguments: [row])
    if let word, word["word"] as String? != nil { return false }
    try hold(row, as: kind, in: handling)
    return true
  }

  /// Whether a mail to many waits for its word. What a coordinator has confirmed was shown to one
  /// with its text, and had its YES: it is not asked for twice.
  static func catches(round: Int64, template: String, in handling: Handling) throws -> Bool {
    let db = handling.db
    if try StoreHold.since(in: db) != nil { return true }
    guard let kind = handling.house.kinds.kind(of: template),
      try !isReleased(kind.name, in: db)
    else { return false }
    if let row = try Row.fetchOne(
      db, cached: "SELECT word FROM held WHERE roundID = ?", arguments: [round])
    {
      return row["word"] as String? == nil
    }
    let owner = try Int64.fetchOne(
      db, cached: "SELECT ownerPersonID FROM round WHERE id = ?", arguments: [round])
    if let owner, try Role.of(owner, in: db).contains(where: { $0.kind != .contact }) {
      return false
    }
    try db.execute(
      cached: "INSERT INTO held (roundID, kind, heldAt) VALUES (:round, :kind, :now)",
      arguments: ["round": round, "kind": kind.name, "now": handling.now.milliseconds])
    return true
  }
}

extension Holding {
  /// What may leave by now: everything in mode live, else of the kinds that are released.
  ///
  /// - Returns: how many mails that are.
  @discardableResult
  package static func releaseFree(in handling: Handling) throws -> Int {
    guard try StoreHold.since(in: handling.db) == nil else { return 0 }
    let isLive = handling.settings.mode == .live
    var released = 0
    for mail in try HeldMail.open(in: handling.db) where mail.word == nil {
      guard try isLive || isReleased(mail.kind, in: handling.db) else { continue }
      if try mail.release("always", by: nil, in: handling) { released += 1 }
    }
    return released
  }

  /// How many mails wait, by kind, the most first.
  package static func counts(in db: Database) throws -> [(kind: String, count: Int)] {
    let open = try HeldMail.open(in: db).filter { $0.word == nil }
    return Dictionary(grouping: open, by: \.kind).map { (kind: $0.key, count: $0.value.count) }
      .sorted { ($1.count, $0.kind) < ($0.count, $1.kind) }
  }

  /// For a rehearsal, which plays as if everything left: on its copy of the store.
  package static func letGo(in handling: Handling) throws {
    try StoreHold.end(by: nil, in: handling)
    try releaseFree(in: handling)
  }
}

/// A store that was restored or copied: nothing leaves before somebody has looked at it.
package enum StoreHold {
  private static let name = "store held"

  /// Since when, if it is so.
  package static func since(in db: Database) throws -> Date? {
    try String.fetchOne(
      db, cached: "SELECT value FROM fact WHERE name = :name", arguments: ["name": name]
    ).flatMap { Int64($0) }.map(Date.init(milliseconds:))
  }

  package static func begin(at now: Date, in db: Database) throws {
    try db.execute(
      cached: "INSERT INTO fact (name, value) VALUES (:name, :now) ON CONFLICT DO NOTHING",
      arguments: ["name": name, "now": "\(now.milliseconds)"])
  }

  /// - Returns: `false` if it was not so.
  @discardableResult
  package static func end(by person: Int64?, in handling: Handling) throws -> Bool {
    try handling.db.execute(
      cached: "DELETE FROM fact WHERE name = :name", arguments: ["name": name])
    guard handling.db.changesCount == 1 else { return false }
    try Journal.write("restored store released", actor: person, in: handling)
    return true
  }
}
