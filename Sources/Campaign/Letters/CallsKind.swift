import Foundation
import GRDB
import Language
package import Mailroom

/// What each person's prompt for calls holds of their own: whom to call, at which number, and three
/// lines to say.
package struct CallsKind: BlastKind {
  package let name = "calls"
  package static let template = "call-prompt"
  static let asks = "call made"

  package let showsAnothers = true

  package init() {}

  package func isStillWanted(about: Int64?, in handling: Handling) throws -> Bool {
    try LettersKind().isStillWanted(about: about, in: handling)
  }

  package func personal(
    for people: [Int64], about: Int64?, in handling: Handling
  ) throws -> [Int64: BlastPersonal] {
    let db = handling.db
    guard let prompt = try about.flatMap({ try Prompt.find($0, in: db) }),
      let topic = try Topic.find(prompt.topicID, in: db)
    else { return [:] }
    let known = try PromptedPerson.of(people, prompt: prompt.id, in: db)
    let chairs = try prompt.chairsOf.map { try CallTarget.chairs(of: $0, in: db) }
    let theirs = try chairs == nil ? TheirLegislators.of(people: people, in: db) : [:]
    var found: [Int64: BlastPersonal] = [:]
    for person in people {
      guard var one = known[person] else { continue }
      let legislators = theirs[person] ?? TheirLegislators()
      one.town = one.town ?? legislators.town
      let targets = chairs ?? CallTarget.of(legislators)
      guard !targets.isEmpty || one.town != nil else {
        found[person] = .leftOut("no town on record")
        continue
      }
      guard targets.contains(where: { !$0.phone.isEmpty }) else {
        found[person] = .leftOut("no legislator of theirs with a number on record")
        continue
      }
      try prompt.note(person, in: db)
      found[person] = personal(one, targets, topic, prompt, in: handling)
    }
    for person in people where found[person]?.asks == nil {
      let why = found[person]?.leftOut ?? "no volunteer of age"
      // The preview's reader gets none, and sees what others get.
      if people.count == 1, let sample = try PromptedPerson.sample(person, in: db) {
        let targets = try chairs ?? CallTarget.sample(in: db)
        found[person] = personal(sample, targets, topic, prompt, in: handling)
      }
      found[person, default: BlastPersonal()].asks = nil
      found[person]?.leftOut = why
    }
    return found
  }

  private func personal(
    _ person: PromptedPerson, _ targets: [CallTarget], _ topic: Topic, _ prompt: Prompt,
    in handling: Handling
  ) -> BlastPersonal {
    let time = TalkTime(person.language, zone: handling.settings.clock.zone)
    var personal = BlastPersonal(values: [
      "given_name": .text(person.givenName), "name": .text(person.name),
      "town": .text(person.town ?? ""), "topic": .text(topic.name),
      "link": .text(topic.link ?? ""), "point": .text(topic.points.first ?? ""),
      "last_day": .text(time.day(prompt.lastDay)), "is_chairs": .flag(prompt.chairsOf != nil),
      "is_possible": .flag(targets.contains(where: \.isPossible)),
      "legislators": .list(
        targets.enumerated().map { index, target in
          [
            "number": .text("\(index + 1)"), "name": .text(target.titled),
            "phone": .text(target.phone),
          ]
        }),
    ])
    personal.asks = Asking(
      Self.asks, payload: CallAsked(prompt: prompt.id, legislators: targets.map(\.id)).json,
      until: LocalTime(prompt.lastDay.adding(days: 8), .midnight)
        .moment(in: handling.settings.clock.zone))
    return personal
  }
}

/// Whom a prompt asked to be called, in the order of the mail's numbers.
struct CallAsked: Codable, Hashable {
  var prompt: Int64
  var legislators: [String]
  /// What they told before they were asked which of them it was.
  var said: String?

  var json: String {
    // Only plain values: encoding cannot fail.
    (try? JSONEncoder().encode(self)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
  }

  init(prompt: Int64, legislators: [String], said: String? = nil) {
    self.prompt = prompt
    self.legislators = legislators
    self.said = said
  }

  init?(json: String) {
    guard let asked = try? JSONDecoder().decode(CallAsked.self, from: Data(json.utf8)) else {
      return nil  // emptied since: the question is then no question
    }
    self = asked
  }
}
