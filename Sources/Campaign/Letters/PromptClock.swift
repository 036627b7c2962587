import Foundation
import GRDB
import Language
import Mailroom

/// The morning after a prompt's last day its sender hears what came of it, and each hub's contacts
/// hear it of their own people.
enum PromptClock {
  /// Late answers of the night still count; and it is a decent hour.
  private static let hour = ClockTime(9)
  /// After an outage longer than this nobody needs to hear it any more.
  private static let days = 7
  /// Of a prompt that nobody said YES to there are the rows of its preview at most.
  private static let previewed = 3

  static func dueWork(_ clock: WallClock) -> DueWork {
    DueWork("what came of prompts") { db, now in
      let today = LocalTime(now, in: clock.zone).date
      return try Prompt.ending(from: today.adding(days: -days), through: .last, in: db)
        .filter { prompt in
          try Int.fetchOne(
            db, cached: "SELECT 1 FROM dueDone WHERE key = :key", arguments: ["key": key(prompt)])
            == nil
        }.map { moment($0, clock) }.min()
    } find: { handling in
      let today = handling.today
      return try Prompt.ending(
        from: today.adding(days: -days), through: today.adding(days: -1), in: handling.db
      ).filter { moment($0, clock) <= handling.now }.map { prompt in
        DueWork.Piece(key: key(prompt)) { try tell(prompt, in: $0) }
      }
    }
  }

  private static func key(_ prompt: Prompt) -> String { "prompt tally:\(prompt.id)" }

  private static func moment(_ prompt: Prompt, _ clock: WallClock) -> Date {
    LocalTime(prompt.lastDay.adding(days: 1), hour).moment(in: clock.zone)
  }

  private static func tell(_ prompt: Prompt, in handling: Handling) throws {
    let db = handling.db
    let all = try PromptTally(of: prompt, hubs: nil, in: db)
    guard all.asked > previewed || !all.isEmpty,
      let topic = try Topic.find(prompt.topicID, in: db)
    else { return }
    try post(all, of: prompt, topic, hub: nil, to: prompt.senderID, at: prompt.addressID, handling)
    // Uses prompted's primary key.
    let hubs = try Int64.fetchAll(
      db,
      cached: """
        SELECT DISTINCT hubID FROM prompted
          JOIN volunteer ON volunteer.personID = prompted.personID
        WHERE promptID = :prompt AND hubID IS NOT NULL ORDER BY hubID
        """, arguments: ["prompt": prompt.id])
    for id in hubs {
      guard let hub = try Hub.find(id, in: db) else { continue }
      let tally = try PromptTally(of: prompt, hubs: [id], in: db)
      for role in try Role.holders(.contact, scope: "\(id)", in: db)
      where role.personID != prompt.senderID {
        try post(
          tally, of: prompt, topic, hub: hub, to: role.personID, at: role.addressID, handling)
      }
    }
  }

  private static func post(
    _ tally: PromptTally, of prompt: Prompt, _ topic: Topic, hub: Hub?, to person: Int64,
    at address: Int64, _ handling: Handling
  ) throws {
    guard try TalkReach.of(person, in: handling.db) == .written else { return }
    var posting = Posting(
      "prompt-tally",
      values: [
        "is_calls": .flag(prompt.kind == .calls), "topic": .text(topic.name),
        "summary": .text(tally.words(prompt.kind)), "audience": .text(prompt.audience),
        "rows": .list(tally.rows.map { ["what": .text($0)] }),
      ], to: address, person: person, lane: .notices, because: "what came of a prompt")
    if let hub { posting.values["hub_name"] = .text(hub.name) }
    posting.causeKey = "prompt tally:\(prompt.id):\(hub?.id ?? 0):\(person)"
    try Outbox.put(posting, in: handling)
  }
}
