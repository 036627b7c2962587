import Foundation
import GRDB
package import Language
package import Mailroom

/// What hubs logged last.
package struct ListWork: Command {
  package static let usage = Usage(
    "WORK",
    forms: [
      "work of|in|by {hub}", "work", "log", "show|list work", "what did we do",
      "what has {hub} done",
    ],
    formsIn: ["es": ["trabajo", "qué hicimos"], "pt": ["trabalho", "o que fizemos"]],
    who: .contact, onlyReads: true,
    help: "the last ten things that your hub logged, each with its number; LOG alone does it too.",
    helpIn: [
      "es": "las últimas diez cosas que anotó su grupo, cada una con su número.",
      "pt": "as últimas dez coisas que o seu grupo anotou, cada uma com o seu número.",
    ],
    example: "WORK")

  private static let limit = 10
  private let hubs: [Hub]
  private let isNamed: Bool

  package init(_ match: CommandMatch, in scene: Scene) throws {
    hubs = try scene.hubsAsked(match[.hub])
    isNamed = match[.hub] != nil
  }

  package var preview: String { "List what was logged" }

  package func carryOut(in scene: Scene) throws -> CommandAnswer {
    let say = scene.speech
    let words = DeedWords(scene.language, zone: scene.zone)
    let deeds = try Deed.last(of: hubs.map(\.id), limit: Self.limit, in: scene.db)
    guard !deeds.isEmpty else {
      return CommandAnswer(
        say(
          "Nothing is logged yet. One line does it: LOG tabling on Saturday: 42 signatures.",
          es:
            "Todavía no hay nada anotado. Basta una línea: LOG mesa informativa el sábado: 42 firmas.",
          pt:
            "Ainda não há nada anotado. Basta uma linha: LOG mesa informativa no sábado: 42 assinaturas."
        ))
    }
    let names = Dictionary(uniqueKeysWithValues: hubs.map { ($0.id, $0.name) })
    return CommandAnswer(
      say(
        "The last \(CountWords.of(deeds.count, "thing")) logged\(isNamed || hubs.count == 1 ? " by the \(hubs[0].name) hub" : ""):",
        es: "Lo último anotado:", pt: "O que foi anotado por último:"),
      rows: deeds.map { deed in
        let hub = hubs.count > 1 ? "\(names[deed.hubID] ?? ""): " : ""
        return .init("#\(deed.id)", "\(hub)\(words.line(deed)) — \(words.area(deed.area))")
      })
  }
}
