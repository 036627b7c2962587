import Foundation
import GRDB
package import Language
package import Mailroom

/// What is booked, and what waits for a word about how it went: the sender's own; a coordinator's
/// are those of the region.
package struct ListTalks: Command {
  package static let usage = Usage(
    "ONE-ON-ONES",
    forms: [
      "one-on-ones [{when}]", "1-on-1s [{when}]", "1-1s|1:1s [{when}]", "one on ones [{when}]",
      "1 on 1s [{when}]", "my|show|list one-on-ones|1-on-1s|talks|bookings [{when}]",
      "my|show|list my|all one-on-ones|1-on-1s|talks|bookings [{when}]",
    ],
    formsIn: [
      "es": ["charlas|citas [{when}]", "mis charlas|citas [{when}]"],
      "pt": ["conversas [{when}]", "minhas conversas [{when}]"],
    ],
    who: .contact, onlyReads: true,
    help: "what is booked with you, and which talks wait for MET, NO SHOW or MOVED.",
    helpIn: [
      "es": "las charlas que tiene, y de cuáles falta decir cómo fueron.",
      "pt": "as suas conversas, e de quais falta dizer como foram.",
    ],
    example: "ONE-ON-ONES next week")

  /// What nobody reported on for so long, nobody will.
  private static let daysBack = 45
  private static let daysAhead = 120

  private let days: SpokenDays?
  private let words: String

  package init(_ match: CommandMatch, in scene: Scene) throws {
    words = match[.when] ?? ""
    days = try words.isEmpty ? nil : SpokenDays(words, in: scene)
  }

  package var preview: String { "List 1-on-1s \(words)" }

  package func carryOut(in scene: Scene) throws -> CommandAnswer {
    let now = scene.now
    let isAll = scene.sender.who == .coordinator
    let all =
      try isAll
      ? ofRegion(scene)
      : Booking.with(
        scene.sender.person.id, from: now - Double(Self.daysBack) * 86_400,
        to: now + Double(Self.daysAhead) * 86_400, in: scene.db)
    let open = all.filter { $0.state == .booked && isMeant($0) }
    let toCome = open.filter { $0.startsAt > now }
    let waiting = open.filter { $0.endsAt <= now && $0.contactSaid == nil }
    let which = words.isEmpty ? "" : " \(words)"
    var table = LongTable(
      "one-on-ones.csv", columns: ["number", "start", "volunteer", "contact", "how", "state"])
    for booking in toCome { try add(booking, "to come", to: &table, scene, isAll) }
    var answer = CommandAnswer(
      toCome.isEmpty
        ? "No 1-on-1 is booked\(which)."
        : "\(CountWords.of(toCome.count, "1-on-1")) to come\(which) (\(scene.talkTime.zoneName)):")
    table.show(in: &answer)
    guard !waiting.isEmpty else { return answer }
    // One answer has one table: what waits stands below as lines.
    answer.after.append("How did these go?")
    for booking in waiting.prefix(20) {
      let row = try scene.row(of: booking, showsContact: isAll)
      answer.after.append("\(row.number) \(row.what)")
    }
    if waiting.count > 20 { answer.after.append("And \(waiting.count - 20) more.") }
    let name = try Person.find(waiting[0].personID, in: scene.db)?.name ?? "#\(waiting[0].id)"
    answer.after.append(
      "MET \(name): and a note; NO SHOW \(name); or MOVED \(name) to Friday 5pm.")
    return answer
  }

  private func isMeant(_ booking: Booking) -> Bool {
    guard let days else { return true }
    return booking.start.date >= days.first ?? booking.start.date
      && booking.start.date <= days.last
  }

  private func add(
    _ booking: Booking, _ state: String, to table: inout LongTable, _ scene: Scene, _ isAll: Bool
  ) throws {
    let row = try scene.row(of: booking, showsContact: isAll)
    let volunteer = try Person.find(booking.personID, in: scene.db)?.name ?? ""
    let contact = try Person.find(booking.contactID, in: scene.db)?.name ?? ""
    table.add(
      row.number, row.what,
      cells: [
        "\(booking.id)", booking.start.stored, volunteer, contact, booking.how.rawValue, state,
      ])
  }

  /// Those that stand, of the hubs in reach, and the sender's own.
  private func ofRegion(_ scene: Scene) throws -> [Booking] {
    let reach = try scene.reach()
    var seen: [Int64: Bool] = [:]
    return try Booking.toCome(
      from: scene.now - Double(Self.daysBack) * 86_400,
      to: scene.now + Double(Self.daysAhead) * 86_400, limit: 5_000, in: scene.db
    ).filter { booking in
      if booking.contactID == scene.sender.person.id || reach == .state { return true }
      if let known = seen[booking.hubID] { return known }
      let isSeen = try Hub.find(booking.hubID, in: scene.db).map(reach.sees) ?? false
      seen[booking.hubID] = isSeen
      return isSeen
    }
  }
}
