package import Foundation
package import GRDB
import Language
import Mailroom

/// What somebody told of themselves for the story bank, and how far it may be shared.
///
/// A consent belongs to one version of the words: whoever changes them has to ask again.
package struct StoryTold: Hashable, Sendable {
  package enum Consent: String, Hashable, Sendable, CaseIterable {
    /// Public, with their name.
    case named
    /// Public, without it.
    case unnamed
    /// Not public.
    case `private`
  }

  /// `#412`.
  package var id: Int64
  package var personID: Int64
  package var promptID: Int64?
  package var language: String
  /// As they told it; `nil` once it is withdrawn or old.
  package var told: String?
  /// As it would stand.
  package var shown: String?
  package var version: Int
  /// To this version; `nil` while they have not said.
  package var consent: Consent?
  package var editorID: Int64?
  package var withdrawnAt: Date?
  package var createdAt: Date
  package var changedAt: Date

  private init(_ row: Row) {
    id = row["id"]
    personID = row["personID"]
    promptID = row["promptID"]
    language = row["language"]
    told = row["told"]
    shown = row["shown"]
    version = row["version"]
    consent = (row["consent"] as String?).flatMap(Consent.init)
    editorID = row["editorID"]
    withdrawnAt = (row["withdrawnAt"] as Int64?).map(Date.init(milliseconds:))
    createdAt = Date(milliseconds: row["createdAt"])
    changedAt = Date(milliseconds: row["changedAt"])
  }

  package static func find(_ id: Int64, in db: Database) throws -> StoryTold? {
    try Row.fetchOne(db, cached: "SELECT * FROM story WHERE id = :id", arguments: ["id": id])
      .map(StoryTold.init)
  }

  /// Theirs that are not withdrawn, the latest first. Uses storyOf.
  package static func of(_ person: Int64, in db: Database) throws -> [StoryTold] {
    try Row.fetchAll(
      db,
      cached: """
        SELECT * FROM story WHERE personID = :person AND withdrawnAt IS NULL
        ORDER BY changedAt DESC LIMIT 50
        """, arguments: ["person": person]
    ).map(StoryTold.init)
  }

  /// Those of the last time that are not withdrawn, the latest first. Uses storyLately. Some
  /// hundreds a year in the whole state.
  package static func lately(since: Date, in db: Database) throws -> [StoryTold] {
    try Row.fetchAll(
      db,
      cached: """
        SELECT * FROM story WHERE changedAt > :since AND withdrawnAt IS NULL
        ORDER BY changedAt DESC LIMIT 3000
        """, arguments: ["since": since.milliseconds]
    ).map(StoryTold.init)
  }

  /// What is new for the contacts of hubs, a line each: "#412 Rose Kelly: public, with the name".
  /// Nobody under 18. Uses storyLately.
  static func new(
    in hubs: [Hub], since: Date, at now: Date, in db: Database
  ) throws -> [String] {
    guard !hubs.isEmpty else { return [] }
    let reach = Reach.hubs(hubs.map(\.id))
    var lines: [String] = []
    for story in try lately(since: since, in: db)
    where story.createdAt > since && story.changedAt <= now && story.shown != nil {
      guard lines.count < newLimit,
        let entry = try Roster.entry(story.personID, reach: reach, in: db), !entry.isMinor
      else { continue }
      lines.append("#\(story.id) \(entry.shownName): \(story.stateWords)")
    }
    return lines
  }

  private static let newLimit = 8

  // MARK: Keeping

  static func keep(
    _ told: String, shown: String, of person: Int64, language: String, prompt: Int64?,
    at now: Date, in db: Database
  ) throws -> StoryTold? {
    let id = try Number.next("story", in: db)
    try db.execute(
      cached: """
        INSERT INTO story (id, personID, promptID, language, told, shown, createdAt, changedAt)
        VALUES (:id, :person, :prompt, :language, :told, :shown, :now, :now)
        """,
      arguments: [
        "id": id, "person": person, "prompt": prompt, "language": language, "told": told,
        "shown": shown, "now": now.milliseconds,
      ])
    return try find(id, in: db)
  }

  /// Other words, which nobody has agreed to yet.
  ///
  /// - Parameters:
  ///   - told: their own, if it was they who changed them.
  ///   - editor: who did, if another.
  func change(
    to shown: String, told: String?, by editor: Int64?, at now: Date, in db: Database
  ) throws {
    try db.execute(
      cached: """
        UPDATE story SET shown = :shown, told = COALESCE(:told, told), version = version + 1,
          consent = NULL, consentAt = NULL, editorID = :editor, changedAt = :now
        WHERE id = :id
        """,
      arguments: [
        "shown": shown, "told": told, "editor": editor, "now": now.milliseconds, "id": id,
      ])
  }

  func agree(_ consent: Consent, at now: Date, in db: Database) throws {
    try db.execute(
      cached: """
        UPDATE story SET consent = :consent, consentAt = :now, changedAt = :now WHERE id = :id
        """,
      arguments: ["consent": consent.rawValue, "now": now.milliseconds, "id": id])
  }

  /// Ends what they agreed to of theirs: the words stay with the campaign and are public no more.
  ///
  /// - Returns: how many were. Uses storyOf.
  static func unpublish(allOf person: Int64, at now: Date, in db: Database) throws -> Int {
    try db.execute(
      cached: """
        UPDATE story SET consent = 'private', consentAt = :now, changedAt = :now
        WHERE personID = :person AND (consent = 'named' OR consent = 'unnamed')
        """, arguments: ["now": now.milliseconds, "person": person])
    return db.changesCount
  }

  /// Takes all of theirs back, at once and for good: the words are gone.
  ///
  /// - Returns: how many there were. Uses storyOf.
  @discardableResult
  static func withdraw(allOf person: Int64, at now: Date, in db: Database) throws -> Int {
    try db.execute(
      cached: """
        UPDATE story SET told = NULL, shown = NULL, consent = NULL, consentAt = NULL,
          withdrawnAt = :now, changedAt = :now
        WHERE personID = :person AND withdrawnAt IS NULL
        """, arguments: ["now": now.milliseconds, "person": person])
    return db.changesCount
  }

  /// In a list of the campaign's own.
  var stateWords: String {
    switch consent {
    case .named: "public, with the name"
    case .unnamed: "public, without the name"
    case .private: "not public"
    case nil: editorID == nil ? "waits for their choice" : "changed, waits for their choice"
    }
  }
}
