import Foundation
package import Language
package import Mailroom

/// Who signed up and has heard from nobody yet, the newest first.
package struct ListNew: Command {
  package static let usage = Usage(
    "NEW",
    forms: [
      "new [in {town}]", "new people|volunteers|ones [in {town}]", "who is new [in {town}]",
      "who's new [in {town}]",
      "new [people|volunteers] in|from|of|since|who|without|after {filter}",
      "show|list|see|give|send [me] [all] [the|our|my] new|newest [people|volunteers|ones] [in {town}]",
      "show|tell [me] who is|who's new [in {town}]",
      "who are [the|our|my] new people|volunteers|ones",
      "any|anybody|anyone new [people|volunteers|ones] [in {town}]",
      "is|are there anybody|anyone|any|somebody|someone new [people|volunteers] [in {town}]",
      "do we|i have any|anybody|anyone new [people|volunteers] [in {town}]",
    ],
    formsIn: [
      "es": [
        "nuevos|nuevas|nuevo [en {town}]", "quien es nuevo|nueva [en {town}]",
        "muestra|muestrame|mostrar|mostrarme|ver|lista|listar [a] [los|las|mis|nuestros] nuevos|nuevas [voluntarios|voluntarias] [en {town}]",
        "voluntarios|voluntarias nuevos|nuevas [en {town}]",
        "quienes son [los|las|mis] nuevos|nuevas [voluntarios|voluntarias] [en {town}]",
        "hay [alguien|gente|voluntarios] nuevo|nueva|nuevos|nuevas [en {town}]",
      ],
      "pt": [
        "novos|novas|novo [em {town}]", "quem e novo|nova [em {town}]",
        "mostra|mostre|mostrar|ver|lista|listar [me] [os|as] [meus|nossos] novos|novas [voluntarios|voluntarias] [em {town}]",
        "voluntarios|voluntarias novos|novas [em {town}]",
        "quem sao [os|as] [meus] novos|novas [voluntarios|voluntarias] [em {town}]",
        "ha [alguem|gente|voluntarios] novo|nova|novos|novas [em {town}]",
      ],
    ],
    who: .contact, onlyReads: true,
    help: "lists who is new and waits to hear from you.",
    helpIn: [
      "es": "muestra quién es nuevo y espera noticias suyas.",
      "pt": "mostra quem é novo e espera notícias suas.",
    ],
    example: "NEW in Worcester")

  private let filter: RosterFilter
  private let said: [String]

  package init(_ match: CommandMatch, in scene: Scene) throws {
    let openers = ["en", "em", "in", "from", "of", "since", "who", "without", "after"]
    let words = match.line.words
    // "show me who is new in Salem": what stands before "new" is none of the filter's.
    let new = words.firstIndex { word in
      ["new", "nuev", "nov"].contains { word.folded.hasPrefix($0) }
    }
    let start = words.indices.first {
      $0 > (new ?? 0) && openers.contains(words[$0].folded)
    }
    let reading = try FilterReading(
      start.map { match.line.rest(from: $0) } ?? "", from: .new, in: scene)
    (filter, said) = (reading.filter, reading.said)
  }

  package var preview: String { "List who is new \(said.joined(separator: ", "))" }

  package func carryOut(in scene: Scene) throws -> CommandAnswer {
    let clock = scene.handling.settings.clock
    let say = scene.speech
    return try RosterAnswer.make(
      filter, isNew: true, said,
      showing: { entry in
        var parts = [[entry.shownName, entry.town].compactMap(\.self).joined(separator: ", ")]
        if let since = entry.since {
          let days = Int(max(0, scene.now.timeIntervalSince(since)) / 86_400)
          let waits =
            days == 0
            ? ""
            : say(
              " (waits \(CountWords.of(days, "day")))", es: " (espera \(days) d)",
              pt: " (espera \(days) d)")
          parts.append(
            say("since", es: "desde el", pt: "desde") + " "
              + clock.dayWords(since, in: say.language) + waits)
        }
        parts += [entry.phone, entry.name.isEmpty ? nil : entry.address].compactMap(\.self)
        let interests = entry.interests.compactMap(Interest.init(rawValue:))
        if !interests.isEmpty {
          parts.append(InterestWords.list(interests, language: say.language))
        }
        return parts.joined(separator: "; ")
      }, in: scene)
  }
}
