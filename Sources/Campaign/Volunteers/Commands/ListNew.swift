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
    ],
    formsIn: [
      "es": ["nuevos|nuevas|nuevo [en {town}]", "quien es nuevo|nueva [en {town}]"],
      "pt": ["novos|novas|novo [em {town}]", "quem e novo|nova [em {town}]"],
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
    // "who is new in Salem": the first word is none of the filter's.
    let start = words.indices.dropFirst().first { openers.contains(words[$0].folded) }
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
