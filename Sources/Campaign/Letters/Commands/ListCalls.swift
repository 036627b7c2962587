import GRDB
package import Language
package import Mailroom

/// What came of the prompts for calls, of the sender's people.
package struct ListCalls: Command {
  package static let usage = Usage(
    "CALLS",
    forms: ["calls", "calls about {words}", "show|list calls"],
    who: .contact, onlyReads: true,
    help: "the calls to legislators that your people made in the last 60 days, by prompt.",
    example: "CALLS")

  private static let days = 60
  private let topic: Topic?

  package init(_ match: CommandMatch, in scene: Scene) throws {
    guard let words = match[.words] else {
      topic = nil
      return
    }
    guard let found = try Topic.find(named: words, in: scene.db) else {
      throw Refusal("There is no topic “\(words)”. TOPICS lists them.")
    }
    topic = found
  }

  package var preview: String { "List the calls" }

  package func carryOut(in scene: Scene) throws -> CommandAnswer {
    let sight = Sight(try scene.reach())
    // A region's are counted hub by hub, the state's as a whole.
    var hubs: [Int64]?
    if !sight.isState {
      var seen = sight.hubs
      for region in sight.regions {
        seen.formUnion(try Hub.all(reach: .region(region), in: scene.db).map(\.id))
      }
      hubs = seen.sorted()
    }
    let prompts = try Prompt.ending(
      from: scene.today.adding(days: -Self.days), through: .last, in: scene.db
    ).filter { $0.kind == .calls && (topic == nil || $0.topicID == topic?.id) }
    var answer = CommandAnswer()
    for prompt in prompts.suffix(10).reversed() {
      let tally = try PromptTally(of: prompt, hubs: hubs, in: scene.db)
      guard tally.asked > 0 || !tally.isEmpty,
        let about = try Topic.find(prompt.topicID, in: scene.db)
      else { continue }
      let day = scene.talkTime.day(prompt.lastDay)
      answer.rows.append(
        .init(
          "#\(prompt.id)",
          "\(about.label), by \(day): \(tally.words(.calls))\(tally.rows.isEmpty ? "" : ". \(tally.rows.joined(separator: "; "))")"
        ))
    }
    answer.said = [
      answer.rows.isEmpty
        ? "None of your people was asked for calls in the last 60 days."
        : "Calls that your people were asked for:"
    ]
    return answer
  }
}
