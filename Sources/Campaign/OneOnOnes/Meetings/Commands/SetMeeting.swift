import Foundation
import GRDB
package import Language
package import Mailroom

/// When and where a hub meets: says so, shows it, or ends it.
package struct SetMeeting: Command {
  package static let usage = Usage(
    "MEETING",
    forms: [
      "meeting {when}", "meeting", "monthly|our|hub meeting [is] {when}", "our|hub meeting",
    ],
    formsIn: [
      "es": ["reunion {when}", "reunion", "nuestra reunion [es] {when}"],
      "pt": ["reuniao {when}", "reuniao", "nossa reuniao [e] {when}"],
    ],
    who: .contact, isUndoable: true,
    help:
      "when and where your hub meets: new people are invited to the next one. Alone it shows it; MEETING none ends it.",
    helpIn: [
      "es":
        "cuándo y dónde se reúne su grupo: se invita a la gente nueva a la próxima. Sola la muestra; REUNIÓN ninguna la termina.",
      "pt":
        "quando e onde o seu grupo se reúne: quem chega é convidado para a próxima. Sozinho mostra; REUNIÃO nenhuma termina.",
    ],
    example: "MEETING first Tuesday 7pm at Somerville Library")

  private enum Wish { case show, none, set(HubMeeting) }
  private let wish: Wish
  private let hub: Hub
  private let before: HubMeeting?
  private let invited: Int

  package init(_ match: CommandMatch, in scene: Scene) throws {
    var words = (match[.when] ?? "").trimmingCharacters(in: .whitespaces)
    var phrase: String?
    if let colon = words.firstIndex(of: ":"), let first = words.split(separator: " ").first,
      ["of", "for", "in", "de", "del", "do", "em", "en"].contains(first.lowercased())
    {
      phrase = words[..<colon].dropFirst(first.count).trimmingCharacters(in: .whitespaces)
      words = words[words.index(after: colon)...].trimmingCharacters(in: .whitespaces)
    } else if let first = words.split(separator: " ").first,
      ["of", "for", "in"].contains(first.lowercased())
    {
      phrase = words.dropFirst(first.count).trimmingCharacters(in: .whitespaces)
      words = ""
    }
    hub = try Self.hub(phrase, in: scene)
    before = try HubMeeting.of(hub.id, in: scene.db)
    invited = try MeetingInvite.open(from: scene.now, to: .distantFuture, in: scene.db)
      .count { [id = hub.id] in $0.hubID == id }
    let bare = words.lowercased().trimmingCharacters(in: CharacterSet(charactersIn: " .!"))
    if bare.isEmpty {
      wish = .show
    } else if Self.none.contains(bare) {
      wish = .none
    } else {
      let reading = try MeetingReading(words)
      guard reading.place != nil || reading.link != nil else {
        throw UsageError(
          "Where? Write the place or the link behind the time: MEETING first Tuesday 7pm at the library."
        )
      }
      wish = .set(
        HubMeeting(
          hubID: hub.id, rule: reading.rule, minutes: reading.minutes, place: reading.place,
          link: reading.link))
    }
  }

  private static let none: Set<String> = [
    "none", "no more", "no meeting", "off", "never", "ninguna", "ninguno", "nenhuma", "nenhum",
  ]

  private static func hub(_ phrase: String?, in scene: Scene) throws -> Hub {
    if let phrase { return try scene.hub(phrase) }
    let own = try scene.sender.roles.filter { $0.kind == .contact }
      .compactMap { try Int64($0.scope).flatMap { try Hub.find($0, in: scene.db) } }
    guard let only = own.first, own.count == 1 else {
      throw UsageError(
        own.isEmpty
          ? "Of which hub? Write MEETING of Worcester: first Tuesday 7pm at the library."
          : "You are a contact of \(CountWords.list(own.map(\.name))). Write MEETING of \(own[0].name): and then when."
      )
    }
    return only
  }

  package var preview: String {
    switch wish {
    case .show: "Show the meeting of the \(hub.name) hub"
    case .none: "The \(hub.name) hub has no meeting any more; \(told)"
    case .set(let meeting):
      "The \(hub.name) hub meets \(Self.words(meeting)); \(told)"
    }
  }

  private var told: String {
    invited == 0 ? "nobody is invited yet" : "\(CountWords.people(invited)) who are invited hear it"
  }

  package var asksFirst: Bool {
    if case .show = wish { return false }
    return invited > 10
  }

  private static func words(_ meeting: HubMeeting) -> String {
    let time = TalkTime("en", zone: TimeZone(identifier: "UTC") ?? .current)
    let place = meeting.whereabouts
    return meeting.rule.words(time) + ", \(CountWords.of(meeting.minutes, "minute"))"
      + (place.isEmpty ? "" : ", \(place)")
  }

  package func carryOut(in scene: Scene) throws -> CommandAnswer {
    switch wish {
    case .show:
      guard let before else {
        return CommandAnswer(
          "The \(hub.name) hub has no meeting. MEETING first Tuesday 7pm at the library sets one: then new people are invited to it."
        )
      }
      return CommandAnswer(
        "The \(hub.name) hub meets \(Self.words(before)).\(next(before, scene)) \(invitedWords)")
    case .none:
      guard before != nil else {
        return CommandAnswer("The \(hub.name) hub has no meeting: it is so already.")
      }
      try scene.footprint.watch("hubMeeting", ["hubID": hub.id])
      try HubMeeting.end(hub.id, in: scene.db)
      return CommandAnswer(
        "The \(hub.name) hub has no meeting any more.\(changes(" are told within a quarter of an hour, and their calendars lose it.")) To take it back: UNDO.",
        detail: "#\(hub.id)")
    case .set(let meeting):
      guard meeting != before else {
        return CommandAnswer("The \(hub.name) hub meets \(Self.words(meeting)): it is so already.")
      }
      try scene.footprint.watch("hubMeeting", ["hubID": hub.id])
      try meeting.save(in: scene.db)
      return CommandAnswer(
        "The \(hub.name) hub meets \(Self.words(meeting)).\(next(meeting, scene)) New people are invited to the next one.\(changes(" hear of the change within a quarter of an hour, and their calendars change.")) To take it back: UNDO.",
        detail: "#\(hub.id)")
    }
  }

  private func next(_ meeting: HubMeeting, _ scene: Scene) -> String {
    guard let start = meeting.next(after: scene.now, in: scene.zone) else { return "" }
    return " The next one is on \(scene.words(start))."
  }

  private var invitedWords: String {
    invited == 0 ? "Nobody is invited to it yet." : "Invited: \(CountWords.people(invited))."
  }

  private func changes(_ words: String) -> String {
    guard invited > 0 else { return "" }
    return invited == 1
      ? " 1 person who is invited"
        + words.replacing(" are told", with: " is told").replacing(" hear", with: " hears")
        .replacing("their calendars lose", with: "the calendar loses")
        .replacing("their calendars change", with: "the calendar changes")
      : " \(invited) people who are invited\(words)"
  }
}
