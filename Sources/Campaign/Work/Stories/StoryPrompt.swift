import Foundation
package import GRDB
package import Language
import Mailroom

/// That people were asked for their stories: about what, by whom, until when.
package struct StoryPrompt: Hashable, Sendable {
  /// `#412`.
  package var id: Int64
  /// In a sentence.
  package var audience: String
  /// Empty for anything.
  package var about: String
  /// Included.
  package var lastDay: CivilDate

  private init(_ row: Row) {
    id = row["id"]
    audience = row["audience"]
    about = row["about"]
    lastDay = CivilDate(dayNumber: row["lastDay"])
  }

  package static func find(_ id: Int64, in db: Database) throws -> StoryPrompt? {
    try Row.fetchOne(db, cached: "SELECT * FROM storyPrompt WHERE id = :id", arguments: ["id": id])
      .map(StoryPrompt.init)
  }

  /// Puts one on record before its mail is shown; one that nobody says YES to asks nobody.
  static func start(
    to audience: String, about: String, until day: CivilDate, by sender: Int64, at now: Date,
    in db: Database
  ) throws -> Int64 {
    let id = try Number.next("story prompt", in: db)
    try db.execute(
      cached: """
        INSERT INTO storyPrompt (id, audience, about, lastDay, senderID, createdAt)
        VALUES (:id, :audience, :about, :day, :sender, :now)
        """,
      arguments: [
        "id": id, "audience": audience, "about": about, "day": day.dayNumber, "sender": sender,
        "now": now.milliseconds,
      ])
    return id
  }
}

/// What a mail about a story asks.
struct StoryAsked: Codable, Hashable {
  /// To tell one.
  static let story = "story"
  /// Whether it may be shared.
  static let consent = "story consent"
  static let all: Set<String> = [story, consent]

  var prompt: Int64?
  var story: Int64?
  /// Of the words that were shown.
  var version: Int?

  init(prompt: Int64? = nil, story: Int64? = nil, version: Int? = nil) {
    self.prompt = prompt
    self.story = story
    self.version = version
  }

  init?(json: String) {
    guard let asked = try? JSONDecoder().decode(StoryAsked.self, from: Data(json.utf8)) else {
      return nil  // not ours to read, or emptied since
    }
    self = asked
  }

  var json: String {
    // Only plain values: encoding cannot fail.
    (try? JSONEncoder().encode(self)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
  }
}
