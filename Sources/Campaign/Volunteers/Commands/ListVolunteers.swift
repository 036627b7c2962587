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
      "show|list|see|give|send [me] [all] [the|our|my] volunteers [{filter}]",
      "who are [all] [the|our|my] volunteers [{filter}]",
      "how many volunteers do|have we|i have|got [{filter}]",
      "how many volunteers are there [{filter}]", "how many volunteers in|from|at {filter}",
      "what volunteers do we|i have [{filter}]", "do we|i have volunteers in|from|at {filter}",
    ],
    formsIn: [
      "es": [
        "voluntarios [en {town}]", "voluntarios en|de|que|desde|sin|para {filter}",
        "muestra|muestrame|mostrar|mostrarme|ver|lista|listar [a] [todos] [los|mis|nuestros] voluntarios [{filter}]",
        "quienes son [los|mis|nuestros] voluntarios [{filter}]",
        "cuantos voluntarios tenemos|tengo|hay [{filter}]",
      ],
      "pt": [
        "voluntarios [em {town}]", "voluntarios em|de|do|da|que|desde|sem|para {filter}",
        "mostra|mostre|mostrar|ver|lista|liste|listar [me] [todos] [os] [meus|nossos] voluntarios [{filter}]",
        "quem sao [os] [meus|nossos] voluntarios [{filter}]",
        "quantos voluntarios temos|tenho|ha [{filter}]",
      ],
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
    let words = match.line.words
    var start = (words.firstIndex { $0.folded.hasPrefix("volunt") } ?? 0) + 1
    // "How many volunteers do we have in Worcester?"
    while start < words.count, Self.asking.contains(words[start].folded) { start += 1 }
    let reading = try FilterReading(match.line.rest(from: start), in: scene)
    (filter, said) = (reading.filter, reading.said)
  }

  private static let asking: Set<String> = [
    "do", "have", "we", "i", "got", "are", "there", "tenemos", "tengo", "hay", "temos", "tenho",
    "ha",
  ]

  package var preview: String { "List volunteers \(said.joined(separator: ", "))" }

  package func carryOut(in scene: Scene) throws -> CommandAnswer {
    try RosterAnswer.make(filter, isNew: false, said, showing: \.line, in: scene)
  }
}
