import Foundation
import GRDB
package import Language
package import Mailroom

/// Puts on record what letters and calls are about, or says it anew.
package struct SetTopic: Command {
  package static let usage = Usage(
    "TOPIC",
    forms: ["topic {name}: {words}"],
    who: .coordinator, isUndoable: true, lines: .block,
    help:
      "what letters and calls are about: a link to the article, points to choose from (a line each, or apart by semicolons), and until when it is good. The same name again changes it.",
    example:
      "TOPIC insulin prices: https://example.org/insulin; A vial costs 6 dollars to make and 300 to buy; No one should ration it; good until December 31"
  )

  private let topic: Topic
  private let isNew: Bool

  package init(_ match: CommandMatch, in scene: Scene) throws {
    let name = (match[.name] ?? "").trimmingCharacters(in: ["#", " "])
    let word = Topic.slug(name)
    guard word.contains(where: \.isLetter), word.count <= 40 else {
      throw UsageError("The name of a topic has letters, and at most 40 characters.")
    }
    let reading = try TopicReading(
      ([match[.words] ?? ""] + match.block).joined(separator: "\n"), in: scene)
    let known = try Topic.find(named: word, in: scene.db)
    isNew = known == nil
    topic = Topic(
      id: known?.id ?? 0, word: word, name: name, link: reading.link, points: reading.points,
      goodUntil: reading.goodUntil)
  }

  package var preview: String {
    "\(topic.label), until \(topic.goodUntil): \(topic.points.joined(separator: "; "))"
      + (topic.link.map { " (\($0))" } ?? "")
  }

  package func carryOut(in scene: Scene) throws -> CommandAnswer {
    var topic = topic
    if isNew { topic.id = try Number.next("topic", in: scene.db) }
    try scene.footprint.watch("topic", ["id": topic.id])
    try topic.save(by: scene.sender.person.id, at: scene.now, in: scene.db)
    var answer = CommandAnswer(
      "\(topic.label) (#\(topic.id)) is \(isNew ? "on record" : "changed"), good until \(scene.talkTime.day(topic.goodUntil))\(topic.link.map { ", with \($0)" } ?? ", without a link"). People choose from:",
      rows: topic.points.enumerated().map { .init("\($0 + 1)", $1) },
      after: [
        "To use it: PROMPT letters to volunteers in Worcester about \(topic.label), or PROMPT calls to volunteers in Worcester about \(topic.label) by Wednesday."
      ], detail: "#\(topic.id)")
    if topic.points.count < 3 {
      answer.after.append(
        "Papers refuse letters that are alike: with more points people's letters differ more.")
    }
    return answer
  }
}
