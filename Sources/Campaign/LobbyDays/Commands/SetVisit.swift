import Foundation
import GRDB
package import Language
package import Mailroom

/// Puts an appointment with a legislator on a lobby day's schedule, changes it, or calls it off.
package struct SetVisit: Command {
  package static let usage = Usage(
    "VISIT",
    forms: [
      "visit {words}", "appointment with {words}", "cancel [the] visit [with|to] {words}",
    ],
    who: .contact, isUndoable: true,
    help:
      "an appointment on a lobby day: people of that district hear of it. What you leave out stays as it was; CANCELLED at the end calls it off.",
    example: "VISIT Rep. Marsh at 11:15 in 443 for #12, Ana leads")

  private let day: LobbyDay
  private let holder: OfficeHolder
  private let before: Appointment?
  private let plan: Appointment.Plan
  private let leader: String?
  private let constituents: Int

  package init(_ match: CommandMatch, in scene: Scene) throws {
    var reading = VisitReading(match[.words] ?? "")
    if match.line.text.lowercased().hasPrefix("cancel") { reading.isCancelled = true }
    guard !reading.legislator.isEmpty else { throw UsageError("With whom?") }
    day = try scene.ownLobbyDay(reading.event)
    holder = try scene.legislator(reading.legislator)
    before = try Appointment.find(day.id, with: holder.id, in: scene.db)
    let db = scene.db
    if reading.isCancelled {
      guard var plan = before?.plan, plan.state == .planned else {
        throw Refusal("There is no appointment with \(holder.titled) on #\(day.id).")
      }
      plan.state = .cancelled
      self.plan = plan
      leader = nil
    } else {
      let standing = before?.state == .planned ? before?.plan : nil
      guard let at = reading.atMinute ?? standing?.atMinute else {
        throw UsageError("At what time? Write it behind the name: at 11:15.")
      }
      var plan = Appointment.Plan(
        atMinute: at, room: reading.room ?? standing?.room, leaderID: standing?.leaderID)
      if reading.hasNoLeader {
        plan.leaderID = nil
      } else if let name = reading.leader {
        let leader = try Self.leader(name, of: day, in: scene)
        if try Appointment.staysAway(leader, from: day.id, in: db) {
          let shown = try Person.find(leader, in: db)?.name ?? name
          throw Refusal(
            "\(shown) has said that they cannot come to #\(day.id), so nothing was changed. Name somebody who comes, or leave the leader out for now."
          )
        }
        plan.leaderID = leader
      }
      self.plan = plan
      var shown: String?
      if let id = plan.leaderID, try !Appointment.staysAway(id, from: day.id, in: db) {
        shown = try Person.find(id, in: db)?.name
      }
      leader = shown
    }
    constituents = try LobbyGoer.all(of: day.id, in: db).count { [holder] in
      $0.isConstituent(of: holder.id)
    }
  }

  /// Of several of the name the one who comes.
  private static func leader(_ name: String, of day: LobbyDay, in scene: Scene) throws -> Int64 {
    if ["me", "i", "myself"].contains(name.lowercased()) { return scene.sender.person.id }
    let own = NameWords.of(scene.sender.person.name)
    let words = NameWords.of(name)
    let found = try Roster.find(name, reach: scene.reach(), limit: 9, in: scene.db)
    let coming = try found.filter {
      try $0.isCertain && LobbyGoer.find($0.number, at: day.id, in: scene.db) != nil
    }
    if let only = coming.first, coming.count == 1 { return only.number }
    if !words.isEmpty, words.allSatisfy(own.contains) { return scene.sender.person.id }
    return try scene.person(name).number
  }

  private var time: String {
    TalkTime("en", zone: day.zone).clock(ClockTime(seconds: plan.atMinute * 60))
  }

  private var sentence: String {
    if plan.state == .cancelled {
      return "The appointment with \(holder.titled) on #\(day.id) (\(dayWords)) is called off"
    }
    let room = plan.room ?? holder.room
    return "\(holder.titled) (\(holder.legislator.district)) at \(time)"
      + (room.map { " in \($0)" } ?? "") + " on #\(day.id) (\(dayWords)), "
      + (leader.map { "\($0) leads" } ?? "nobody leads it yet")
  }

  private var dayWords: String { TalkTime("en", zone: day.zone).day(day.start.date) }

  package var preview: String { "\(sentence); \(told)" }

  private var told: String {
    constituents == 0
      ? "nobody of the district comes yet"
      : "\(CountWords.people(constituents)) of the district \(constituents == 1 ? "hears" : "hear") of it"
  }

  package var asksFirst: Bool { constituents > 10 && before?.plan != plan }

  package func carryOut(in scene: Scene) throws -> CommandAnswer {
    guard before?.plan != plan else {
      return CommandAnswer("\(sentence): it is so already.")
    }
    try Appointment.save(plan, on: day, with: holder.id, in: scene)
    // The same hour at which their mail leaves: see `KitPost.changed`.
    let clock = scene.handling.settings.clock
    let morning = clock.nextAllowed(from: scene.now)
    let waits = morning > scene.now && morning <= day.startsAt - 2 * 3_600
    let when =
      waits ? " at \(clock.words(morning)), when the night is over" : " within a quarter of an hour"
    return CommandAnswer(
      "\(sentence). \(told.prefix(1).uppercased() + told.dropFirst())\(constituents == 0 ? "" : when). To take it back: UNDO.",
      detail: "#\(day.id) \(holder.legislator.district)")
  }
}
