import Foundation
import Language

/// What sort of event it is.
package enum EventKind: String, CaseIterable, Hashable, Sendable {
  case lobbyDay = "lobby day"
  case hearing
  case monthlyMeeting = "monthly meeting"
  case filmScreening = "film screening"
  case houseParty = "house party"
  case tabling, training, other

  /// The kind that words begin with, and those words; the longest that fits.
  static func leading(_ words: String) -> (kind: EventKind, words: String)? {
    let folded = fold(words)
    var found: (kind: EventKind, name: String)?
    for (kind, names) in spoken {
      for name in names
      where folded == name || folded.hasPrefix(name + " ") || folded.hasPrefix(name + ",") {
        if name.count > found?.name.count ?? 0 { found = (kind, name) }
      }
    }
    return found.map { ($0.kind, String(words.prefix($0.name.count))) }
  }

  /// Whether words speak of this kind somewhere: "I'd like to come to the lobby day".
  func isNamed(in words: String) -> Bool {
    let folded =
      " "
      + Self.fold(words).split { !($0.isLetter || $0.isNumber) }.joined(separator: " ") + " "
    return Self.spoken.contains { kind, names in
      kind == self && names.contains { folded.contains(" \($0) ") }
    }
  }

  /// As letters without case and marks, one for one.
  private static func fold(_ text: String) -> String {
    text.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil).lowercased()
  }

  private static let spoken: [(EventKind, [String])] = [
    (.lobbyDay, ["lobby day", "lobbying day", "lobbyday", "dia de cabildeo", "dia de lobby"]),
    (.hearing, ["hearing", "public hearing", "audiencia publica", "audiencia"]),
    (
      .monthlyMeeting,
      [
        "monthly meeting", "hub meeting", "meeting", "reunion mensual", "reunion",
        "reuniao mensal", "reuniao",
      ]
    ),
    (
      .filmScreening,
      [
        "film screening", "film night", "movie night", "screening", "film", "movie", "pelicula",
        "exibicao de filme", "filme", "noche de cine",
      ]
    ),
    (.houseParty, ["house party", "house meeting", "fiesta en casa", "festa em casa"]),
    (.tabling, ["tabling", "table", "mesa informativa", "mesa"]),
    (.training, ["training", "workshop", "capacitacion", "taller", "treinamento", "oficina"]),
    (.other, ["event", "evento", "other"]),
  ]

  /// As people of a language say it, in lower case.
  func name(_ language: String) -> String {
    switch (self, language) {
    case (.lobbyDay, "es"): "día de cabildeo"
    case (.lobbyDay, "pt"): "dia de lobby"
    case (.hearing, "es"): "audiencia pública"
    case (.hearing, "pt"): "audiência pública"
    case (.monthlyMeeting, "es"): "reunión mensual"
    case (.monthlyMeeting, "pt"): "reunião mensal"
    case (.filmScreening, "es"): "proyección de película"
    case (.filmScreening, "pt"): "exibição de filme"
    case (.houseParty, "es"): "reunión en casa"
    case (.houseParty, "pt"): "encontro em casa"
    case (.tabling, "es"): "mesa informativa"
    case (.tabling, "pt"): "mesa informativa"
    case (.training, "es"): "capacitación"
    case (.training, "pt"): "treinamento"
    case (.other, "es"), (.other, "pt"): "evento"
    case (.other, _): "event"
    default: rawValue
    }
  }

  /// How long one usually takes, where nobody says.
  var usualMinutes: Int {
    switch self {
    case .lobbyDay: 240
    case .hearing, .filmScreening, .houseParty, .tabling, .training: 120
    case .monthlyMeeting, .other: 90
    }
  }
}
