import GRDB
package import Language
package import Mailroom

/// The topics that are still good.
package struct ListTopics: Command {
  package static let usage = Usage(
    "TOPICS", forms: ["topics", "list|show topics", "what topics are there"],
    who: .contact, onlyReads: true,
    help: "what letters and calls are about at the moment, and until when.",
    example: "TOPICS")

  package init(_ match: CommandMatch, in scene: Scene) throws {}

  package var preview: String { "List the topics" }

  package func carryOut(in scene: Scene) throws -> CommandAnswer {
    let topics = try Topic.open(on: scene.today, in: scene.db)
    guard !topics.isEmpty else {
      return CommandAnswer(
        "There is no topic at the moment. A coordinator sets one: TOPIC name: link; points; good until DATE."
      )
    }
    return CommandAnswer(
      topics.count == 1 ? "One topic:" : "\(topics.count) topics:",
      rows: topics.map { topic in
        .init(
          "#\(topic.id)",
          "\(topic.label), until \(scene.talkTime.day(topic.goodUntil)): \(topic.points.joined(separator: "; "))\(topic.link.map { " — \($0)" } ?? "")"
        )
      })
  }
}
