import Foundation
import GRDB
package import Language
package import Mailroom

/// Puts an event on record: a contact for their hub, a coordinator for the region or the state.
package struct SetEvent: Command {
  package static let usage = Usage(
    "EVENT",
    forms: ["event {name} on {when}", "event {when}", "new event {when}"],
    formsIn: ["es": ["evento {name} el {when}", "evento {when}"]],
    who: .contact, isUndoable: true, lines: .block,
    help:
      "puts a lobby day, hearing, film screening, house party, tabling or training on record, with time and place; what stands behind a colon goes into the invitation. Add “for 40 people”, “10am to 2pm” or a link.",
    helpIn: [
      "es":
        "anota un evento con hora y lugar; lo que va tras los dos puntos entra en la invitación."
    ],
    example:
      "EVENT lobby day on December 12 at 10am to 2pm at the State House room 428: bring a story")

  private let plan: Event.Plan
  private let owner: String
  private let when: String

  package init(_ match: CommandMatch, in scene: Scene) throws {
    let name = match[.name].map { "\($0) on " } ?? ""
    let reading = try EventReading(
      name + (match[.when] ?? ""), block: match.block, in: scene)
    guard let start = reading.start, let kind = reading.kind else {
      throw UsageError("When is it? Write a day and a time.")
    }
    guard let title = reading.title else {
      throw UsageError("What is it? For example a lobby day, a hearing or a film screening.")
    }
    guard reading.place != nil || reading.link != nil else {
      throw UsageError("Where? Write the place or a link behind the time, like at the library.")
    }
    let (hub, region, owner) = try Self.owner(reading.owner, in: scene)
    self.owner = owner
    plan = Event.Plan(
      kind: kind, title: title, hubID: hub, region: region, start: start,
      minutes: reading.minutes ?? kind.usualMinutes, place: reading.place, link: reading.link,
      capacity: reading.capacity, words: reading.words ?? "")
    when = scene.words(start)
  }

  /// Whose it is: as they say, else their one hub's, else their region's.
  private static func owner(
    _ words: String?, in scene: Scene
  ) throws -> (hub: Int64?, region: String, words: String) {
    func of(_ hub: Hub) -> (Int64?, String, String) { (hub.id, hub.region, "the \(hub.name) hub") }
    if let words, words.lowercased().hasSuffix(" hub") {
      let name = String(words.dropLast(4))
      if !["our", "my", "the"].contains(name.lowercased()) { return try of(scene.hub(name)) }
    }
    let roles = scene.sender.roles
    let regions = roles.filter { $0.kind == .coordinator }.map(\.scope)
    if let part = words.flatMap(Part.init) ?? (words?.lowercased() == "everyone" ? .state : nil) {
      guard regions.contains("state") || regions.contains(part.scope) else {
        throw Refusal("An event for \(part.words) is set up by its coordinators.")
      }
      return (nil, part.scope, part.words)
    }
    let isOurs = words != nil
    if !isOurs, regions.contains("state") { return (nil, "state", "the state") }
    if !isOurs, let region = regions.first {
      return (nil, region, "the \(region)")
    }
    let hubs = try roles.filter { $0.kind == .contact }
      .compactMap { try Int64($0.scope).flatMap { try Hub.find($0, in: scene.db) } }
    guard let only = hubs.first, hubs.count == 1 else {
      throw Refusal(
        hubs.isEmpty
          ? "Of which hub? Write “of the Worcester hub” behind it."
          : "You are a contact of \(CountWords.list(hubs.map(\.name))). Write “of the \(hubs[0].name) hub” behind it."
      )
    }
    return of(only)
  }

  private var shown: String {
    let title = plan.title.prefix(1).uppercased() + plan.title.dropFirst()
    var parts = ["\(title) of \(owner)", when]
    parts += [plan.place, plan.link].compactMap(\.self)
    if let capacity = plan.capacity { parts.append("room for \(capacity)") }
    return parts.joined(separator: ", ")
  }

  package var preview: String { "\(shown) is put on record" }

  package func carryOut(in scene: Scene) throws -> CommandAnswer {
    guard let event = try Event.make(plan, by: scene.sender.person.id, in: scene.handling) else {
      throw Refusal("That time does not exist.")
    }
    scene.footprint.added("event", ["id": event.id])
    let usual = plan.minutes == plan.kind.usualMinutes ? " (say “10am to 2pm” for another)" : ""
    var answer = CommandAnswer(
      "#\(event.id): \(shown). It takes \(event.lengthWords)\(usual).",
      "Nobody is invited yet. INVITE volunteers in a town to #\(event.id) does it; ASK #\(event.id): need a ride? asks those who come up to three things.",
      "Who comes gets a confirmation at once, a reminder the day before and the details on the day, and is asked afterwards. To take it back: UNDO.",
      detail: "#\(event.id)")
    if let words = Self.publicWords(event, in: scene) { answer.said.insert(words, at: 1) }
    return answer
  }

  /// What everybody can read of it; `nil` where there is no website.
  private static func publicWords(_ event: Event, in scene: Scene) -> String? {
    let site = scene.house.settings.website
    guard site.port > 0 || !site.url.isEmpty else { return nil }
    let isAtHome = event.kind == .houseParty
    var shown: [String] = []
    if event.place != nil, !isAtHome { shown.append("its place") }
    if !event.words.isEmpty { shown.append("your words") }
    let url = site.url.hasSuffix("/") ? String(site.url.dropLast()) : site.url
    var said = "It stands on the public page of what is coming"
    if !url.isEmpty { said += ", \(url)/events" }
    if !shown.isEmpty { said += ", with \(CountWords.list(shown))" }
    if isAtHome { said += "; the place is not told there, because it is somebody's home" }
    return said + "."
  }
}
