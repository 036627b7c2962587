package import Language
package import Mailroom

/// The volunteers in the sender's reach, narrowed as they like.
package struct ListVolunteers: Command {
  package static let usage = Usage(
    "VOLUNTEERS",
    forms: [
      "volunteers [in {town}] [at {stage}]",
      "volunteers in|from|at|of|who|for|without|with|no|since|speaking|living|interested|new|active|met|that|after {filter}",
      "show volunteers [{filter}]", "show me|all volunteers [{filter}]",
      "show me all volunteers [{filter}]",
    ],
    formsIn: [
      "es": ["voluntarios [en {town}]", "voluntarios en|de|que|desde|sin|para {filter}"],
      "pt": ["voluntarios [em {town}]", "voluntarios em|de|do|da|que|desde|sem|para {filter}"],
    ],
    who: .contact, onlyReads: true,
    help:
      "lists your people. Also: of HUB, who tabling, who speak Portuguese, without hub, since March 1; in any order.",
    helpIn: [
      "es":
        "muestra su gente. También: en etapa met, que hablan portugués, sin hub, desde el 1 de marzo.",
      "pt":
        "mostra a sua gente. Também: na etapa met, que falam português, sem hub, desde 1 de março.",
    ],
    example: "VOLUNTEERS in Worcester at met")

  private let filter: RosterFilter
  private let said: [String]

  package init(_ match: CommandMatch, in scene: Scene) throws {
    let verb = match.line.words.firstIndex { $0.folded.hasPrefix("volunt") } ?? 0
    let reading = try FilterReading(match.line.rest(from: verb + 1), in: scene)
    (filter, said) = (reading.filter, reading.said)
  }

  package var preview: String { "List volunteers \(said.joined(separator: ", "))" }

  package func carryOut(in scene: Scene) throws -> CommandAnswer {
    try RosterAnswer.make(filter, isNew: false, said, showing: \.line, in: scene)
  }
}
