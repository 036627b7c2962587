import Foundation
import GRDB
import Mailroom

/// A letter to the editor that somebody of ours writes, from the first draft to what became of it.
struct EditorLetter: Hashable, Sendable {
  enum State: String, Sendable { case draft, ready, sent, published, declined }

  var id: Int64
  var personID: Int64
  var promptID: Int64?
  var topicID: Int64?
  var newspaperID: Int64?
  /// The newspaper's name as it was then.
  var paper: String
  var state: State
  var text: String?
  var wordCount: Int
  var link: String?
  var changedAt: Date
  var sentAt: Date?

  /// Whether the newspaper has it.
  var hasLeft: Bool { state != .draft && state != .ready }

  private init?(_ row: Row) {
    guard let state = State(rawValue: row["state"]) else { return nil }
    id = row["id"]
    personID = row["personID"]
    promptID = row["promptID"]
    topicID = row["topicID"]
    newspaperID = row["newspaperID"]
    paper = row["paper"]
    self.state = state
    text = row["text"]
    wordCount = row["wordCount"]
    link = row["link"]
    changedAt = Date(milliseconds: row["changedAt"])
    sentAt = (row["sentAt"] as Int64?).map(Date.init(milliseconds:))
  }

  static func find(_ id: Int64, in db: Database) throws -> EditorLetter? {
    try Row.fetchOne(
      db, cached: "SELECT * FROM editorLetter WHERE id = :id", arguments: ["id": id]
    ).flatMap(EditorLetter.init)
  }

  /// Theirs, the latest first, at most 50. Uses editorLetterOf.
  static func of(_ person: Int64, in db: Database) throws -> [EditorLetter] {
    try Row.fetchAll(
      db,
      cached: """
        SELECT * FROM editorLetter WHERE personID = :person
        ORDER BY changedAt DESC, id DESC LIMIT 50
        """,
      arguments: ["person": person]
    ).compactMap(EditorLetter.init)
  }

  /// Puts a new one on record.
  static func start(
    by person: Int64, to paper: Newspaper?, name: String, prompt: Int64?, topic: Int64?,
    state: State, at now: Date, in db: Database
  ) throws -> EditorLetter? {
    let id = try Number.next("letter", in: db)
    try db.execute(
      cached: """
        INSERT INTO editorLetter (id, personID, promptID, topicID, newspaperID, paper, state,
          createdAt, changedAt)
        VALUES (:id, :person, :prompt, :topic, :newspaper, :paper, :state, :now, :now)
        """,
      arguments: [
        "id": id, "person": person, "prompt": prompt, "topic": topic, "newspaper": paper?.id,
        "paper": paper?.name ?? name, "state": state.rawValue, "now": now.milliseconds,
      ])
    return try find(id, in: db)
  }

  func save(at now: Date, in db: Database) throws {
    try db.execute(
      cached: """
        UPDATE editorLetter SET newspaperID = :newspaper, paper = :paper, state = :state,
          text = :text, wordCount = :words, link = :link, changedAt = :now, sentAt = :sentAt
        WHERE id = :id
        """,
      arguments: [
        "id": id, "newspaper": newspaperID, "paper": paper, "state": state.rawValue, "text": text,
        "words": wordCount, "link": link, "now": now.milliseconds, "sentAt": sentAt?.milliseconds,
      ])
  }

  /// When they last sent one to this newspaper, if within so many days. Uses editorLetterOf.
  static func lastSent(
    by person: Int64, to newspaper: Int64, since: Date, except own: Int64, in db: Database
  ) throws -> Date? {
    try Int64.fetchOne(
      db,
      cached: """
        SELECT MAX(sentAt) FROM editorLetter
        WHERE personID = :person AND newspaperID = :newspaper AND sentAt > :since AND id <> :own
        """,
      arguments: [
        "person": person, "newspaper": newspaper, "since": since.milliseconds, "own": own,
      ]
    ).map(Date.init(milliseconds:))
  }

  /// So many of others' letters are compared with: the latest about the same topic.
  private static let compared = 300

  /// Whether somebody else's letter about the same topic says nearly the same words.
  /// Uses editorLetterAbout.
  static func isNearAnothers(
    _ text: String, by person: Int64, about topic: Int64?, in db: Database
  ) throws -> Bool {
    let own = NearIdentical(text)
    let others = try Row.fetchCursor(
      db.cachedStatement(
        sql: """
          SELECT personID, text FROM editorLetter INDEXED BY editorLetterAbout
          WHERE topicID IS :topic ORDER BY changedAt DESC LIMIT :limit
          """), arguments: ["topic": topic, "limit": compared])
    while let row = try others.next() {
      guard row["personID"] as Int64 != person, let text = row["text"] as String? else { continue }
      if own.isNear(NearIdentical(text)) { return true }
    }
    return false
  }
}
