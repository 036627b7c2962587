import Foundation
import GRDB
package import Language
package import Mailroom

/// Invites: a few people by name at once, many by a mail that is shown first.
package struct InviteTo: Command {
  package static let usage = Usage(
    "INVITE",
    forms: ["invite {audience} to {number}", "invite to {number}: {audience}"],
    formsIn: [
      "es": ["invitar|invita {audience} a|al {number}"],
      "pt": ["convidar|convide {audience} para|a|ao {number}"],
    ],
    who: .contact,
    help:
      "invites people to an event: by name at once, or volunteers of a town, a hub or a stage after a preview.",
    helpIn: [
      "es": "invita a un evento: por nombre en seguida, o a muchas personas tras una vista previa.",
      "pt":
        "convida para um evento: pelo nome na hora, ou muitas pessoas depois de uma prévia.",
    ],
    example: "INVITE Maria Lopez to #12")

  private let event: Event
  private let named: [RosterEntry]
  private let phrase: String

  package init(_ match: CommandMatch, in scene: Scene) throws {
    event = try scene.standing(scene.event(match[.number] ?? ""))
    guard event.startsAt > scene.now else {
      throw Refusal("#\(event.id) has begun.")
    }
    phrase = match[.audience] ?? ""
    named = try Self.named(phrase, in: scene)
  }

  /// The people that a list of names means; none where one of its members is no name.
  private static func named(_ phrase: String, in scene: Scene) throws -> [RosterEntry] {
    let parts = phrase.replacing(/\s+(?:and|y|e|&)\s+/, with: ",").split(separator: ",")
      .map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
    guard (1...10).contains(parts.count) else { return [] }
    var found: [RosterEntry] = []
    for part in parts {
      let people = try Roster.find(part, reach: scene.reach(), limit: 9, in: scene.db)
        .filter(\.isCertain)
      guard !people.isEmpty else { return [] }
      guard let only = people.first, people.count == 1 else {
        throw Choice(
          part, among: people.map { .init(shown: $0.line, instead: "#\($0.number)") })
      }
      if !found.contains(where: { $0.number == only.number }) { found.append(only) }
    }
    return found
  }

  package var preview: String {
    named.isEmpty
      ? "\(phrase) are invited to #\(event.id), \(event.line)"
      : "\(CountWords.list(named.map(\.shownName))) \(named.count == 1 ? "is" : "are") invited to #\(event.id), \(event.line)"
  }

  package func carryOut(in scene: Scene) throws -> CommandAnswer {
    guard !named.isEmpty else { return try many(in: scene) }
    var invited: [String] = []
    var others: [String] = []
    for entry in named {
      guard let person = try Person.find(entry.number, in: scene.db) else { continue }
      if let because = try Invite.leftOut(person, event, in: scene.handling) {
        others.append("\(entry.shownName) is not invited: \(because).")
        continue
      }
      try RSVP.invite(person.id, to: event, by: .contact, in: scene.handling)
      guard let rsvp = try RSVP.find(person.id, in: event.id, scene.db) else { continue }
      if try EventPost(scene.handling).invite(rsvp, event) {
        invited.append(entry.shownName)
      } else if let words = try TalkReach.of(person.id, in: scene.db)
        .words(entry.shownName, phone: entry.phone)
      {
        others.append(words)
      }
    }
    var answer = CommandAnswer(
      invited.isEmpty
        ? "Nobody is invited to #\(event.id)."
        : "Invited to #\(event.id), \(event.line): \(CountWords.list(invited)).",
      detail: "#\(event.id) \(invited.count)")
    answer.said += others
    return answer
  }

  private func many(in scene: Scene) throws -> CommandAnswer {
    var draft = BlastDraft(
      Invite.name, template: "event-invitation", to: try Audience.read(phrase, in: scene))
    draft.about = event.id
    draft.usefulUntil = EventPost.isUsefulUntil(event)
    return try BlastDesk.propose(draft, in: scene)
  }
}
