import Foundation
import GRDB
package import Language
package import Mailroom

/// Another time, place or words for an event; everybody who did not say no is told.
package struct ChangeEvent: Command {
  package static let usage = Usage(
    "CHANGE",
    forms: ["change {number}: {words}", "change {number} {when}", "move {number} to {when}"],
    formsIn: [
      "es": ["cambiar|cambia {number}: {words}", "cambiar|cambia {number} {when}"],
      "pt": ["mudar|mude {number}: {words}", "mudar|mude {number} {when}"],
    ],
    who: .contact, lines: .block,
    help:
      "another time, place, link, number of places or words for an event; everybody who did not say no is told, and their calendars change.",
    helpIn: [
      "es": "cambia hora, lugar o palabras de un evento; se avisa a quien no dijo que no.",
      "pt": "muda hora, lugar ou palavras de um evento; quem não disse não fica sabendo.",
    ],
    example: "CHANGE #12 to December 13 at 11am at Faneuil Hall")

  private let before: Event
  private let after: Event
  private let parts: Set<Event.Part>
  private let people: Int

  package init(_ match: CommandMatch, in scene: Scene) throws {
    let event = try scene.standing(scene.ownEvent(match[.number] ?? ""))
    guard event.startsAt > scene.now else { throw Refusal("#\(event.id) has begun.") }
    before = event
    var changed = event
    if let words = match[.words] {
      changed.words = ([words] + match.block).joined(separator: "\n")
    } else if let (key, value) = Self.keyed(match[.when] ?? "") {
      switch key {
      case "title", "name": changed.title = String(value.prefix(100))
      case "words", "text": changed.words = ([value] + match.block).joined(separator: "\n")
      default: changed.place = String(value.prefix(200))
      }
    } else {
      try Self.take(
        EventReading(
          match[.when] ?? "", block: match.block, in: scene, changing: event), &changed)
    }
    after = changed
    var parts: Set<Event.Part> = []
    if changed.start != event.start || changed.minutes != event.minutes { parts.insert(.time) }
    if changed.place != event.place { parts.insert(.place) }
    if changed.link != event.link { parts.insert(.link) }
    if changed.words != event.words || changed.title != event.title { parts.insert(.words) }
    self.parts = parts
    people = try parts.isEmpty ? 0 : EventNews.count(of: event, in: scene.db)
    guard !parts.isEmpty || changed.capacity != event.capacity else {
      throw UsageError("What changes? Write the new time, the new place or new words.")
    }
  }

  /// "place: Room 222".
  private static func keyed(_ text: String) -> (key: String, value: String)? {
    let form =
      /(?is)^\s*(?:the\s+)?(place|location|where|venue|room|lugar|local|title|name|words|text)\s*(?::|\bto\b|\bis\b)\s*(.+)$/
    guard let match = text.firstMatch(of: form) else { return nil }
    let key = match.output.1.lowercased()
    var value = match.output.2.trimmingCharacters(in: CharacterSet(charactersIn: " .\n"))
    if key == "room" { value = "room \(value)" }
    return (key, value)
  }

  private static func take(_ reading: EventReading, _ event: inout Event) throws {
    if let start = reading.start { event.start = start }
    if let minutes = reading.minutes { event.minutes = minutes }
    if let place = reading.place { event.place = place }
    if let link = reading.link { event.link = link }
    if let capacity = reading.capacity { event.capacity = capacity }
    if let words = reading.words { event.words = words }
  }

  private var shown: String {
    var changed: [String] = []
    let time = TalkTime("en", zone: after.zone)
    if parts.contains(.time) {
      changed.append("\(time.long(after.start)) (\(time.zoneName)), \(after.lengthWords)")
    }
    if parts.contains(.place) { changed.append(after.place ?? "no place") }
    if parts.contains(.link) { changed.append(after.link ?? "no link") }
    if parts.contains(.words) { changed.append("new words") }
    if after.capacity != before.capacity, let capacity = after.capacity {
      changed.append("room for \(capacity)")
    }
    return "#\(before.id) \(before.shownTitle("en")): \(changed.joined(separator: "; "))"
  }

  package var preview: String {
    people == 0
      ? "\(shown); nobody has to be told" : "\(shown); \(CountWords.people(people)) are told"
  }

  package var asksFirst: Bool { people > 10 }

  package func carryOut(in scene: Scene) throws -> CommandAnswer {
    let told = try EventDesk(scene.handling).change(after, parts: parts)
    var answer = CommandAnswer("Changed: \(shown).", detail: "#\(before.id)")
    if told.mails > 0 {
      answer.said.append(
        "\(CountWords.people(told.mails)) who did not say no \(told.mails == 1 ? "is" : "are") told, and \(told.mails == 1 ? "the calendar changes" : "their calendars change")."
      )
    }
    try CallList.add(told.unreached, to: &answer, in: scene)
    return answer
  }
}
