import Foundation
import GRDB
import Language
import Mailroom

/// A person who is given to another contact, or to a coordinator, without a word to them: they
/// hear of it only where somebody else will call them.
struct PassedPerson {
  let entry: RosterEntry
  let to: Colleague
  private let toCome: [Booking]
  private let offer: Offer?
  private let questions: [Int64]

  init(_ phrase: String, to other: String, in scene: Scene) throws {
    let db = scene.db
    if let number = CommandSlot.number(phrase), let booking = try Booking.current(number, in: db),
      try scene.reaches(booking),
      let theirs = try Roster.entry(booking.personID, reach: .state, in: db)
    {
      entry = theirs
    } else {
      entry = try scene.volunteer(phrase)
    }
    to =
      try Colleague.isCoordinator(other)
      ? Colleague.coordinator(of: entry.region, in: scene) : Colleague(other, in: scene)
    let to = self.to
    guard to.role.personID != entry.number else {
      throw Refusal("Nobody has a 1-on-1 with themselves.")
    }
    toCome = try Booking.toCome(for: entry.number, at: scene.now, in: db).filter {
      $0.contactID != to.role.personID
    }
    offer = try Offer.open(to: entry.number, in: db).flatMap {
      $0.contactID == to.role.personID ? nil : $0
    }
    questions = try Int64.fetchAll(
      db,
      cached: """
        SELECT id FROM handOver
        WHERE personID = :person AND closedAt IS NULL AND ownerPersonID = :owner ORDER BY id
        """, arguments: ["person": entry.number, "owner": scene.sender.person.id])
  }

  var preview: String {
    var parts = ["\(entry.label) goes to \(to.name)"]
    if !toCome.isEmpty {
      parts.append("with \(CountWords.list(toCome.map { "#\($0.id)" }))")
    }
    if offer != nil { parts.append("with the times that are offered") }
    if !questions.isEmpty {
      parts.append("with \(CountWords.list(questions.map { "#\($0)" }))")
    }
    return parts.joined(separator: ", ")
  }

  func carryOut(in scene: Scene) throws -> CommandAnswer {
    var said: [String] = []
    for booking in toCome { said.append(try pass(booking, in: scene)) }
    if let offer, let words = try pass(offer, in: scene) { said.append(words) }
    for number in questions {
      try HandOver.pass(number, to: to.role, from: scene.sender.person.name, in: scene.handling)
    }
    if !questions.isEmpty {
      said.append("\(CountWords.list(questions.map { "#\($0)" })) went along.")
    }
    if to.role.personID != scene.sender.person.id { try tell(said, in: scene) }
    var answer = CommandAnswer(
      "\(entry.label) is with \(to.name) now.", subject: entry.number,
      detail: "#\(entry.number) #\(to.role.personID)")
    answer.said += said
    if toCome.isEmpty { answer.said.append("Nothing was written to \(entry.shownName) about it.") }
    return answer
  }

  /// The same time, if it is free; else new ones, with the other first.
  private func pass(_ booking: Booking, in scene: Scene) throws -> String {
    let handling = scene.handling
    let changes = TalkChanges(handling)
    let when = scene.words(booking.start)
    let next = to.role.personID
    let away = try Absence.all(
      of: next, from: booking.startsAt, to: booking.endsAt, in: scene.db)
    let before = try TalkWords.Talk(booking, in: scene.db).contactName
    if away.isEmpty,
      let moved = try changes.move(booking, to: booking.start, with: next, by: "passed")
    {
      try BookingPost(handling).tell(moved, .otherContact(before: before))
      let reach = try TalkReach.of(booking.personID, in: scene.db)
      let told =
        reach.words(entry.shownName, phone: entry.phone)
        ?? "\(entry.shownName) is told who calls."
      return "\(to.name) holds the 1-on-1 on \(when) (#\(moved.id)). \(told)"
    }
    guard
      let done = try changes.callOff(
        booking, actor: scene.sender.person.id, authentication: scene.sender.authentication.word,
        to: next)
    else { return "#\(booking.id) was called off before." }
    let isOffered = done.offer?.contactID == next
    return
      "\(to.name) has something else on \(when), so #\(booking.id) is called off, and \(entry.shownName) is told"
      + (isOffered
        ? " and offered other times with \(to.name)."
        : done.offer != nil ? " and offered other times." : ".")
  }

  /// Without a word: who chooses one of the times hears then who calls.
  private func pass(_ offer: Offer, in scene: Scene) throws -> String? {
    // A talk that was called off just now has brought a new one.
    guard let open = try Offer.find(offer.id, in: scene.db), open.state == .open else { return nil }
    let next = to.role.personID
    let settings = try ContactSettings.of(next, in: scene.db)
    let holds = try Role.holders(.contact, scope: "\(open.hubID)", in: scene.db)
      .contains { $0.personID == next }
    let isFree =
      try holds
      && open.times.contains { time in
        try Slots.isOpen(next, at: time, minutes: settings.minutes, in: scene.handling)
          && Slots.isFree(
            next, for: open.personID, at: time.moment(in: scene.zone), minutes: settings.minutes,
            except: nil, in: scene.db)
      }
    if isFree {
      try scene.db.execute(
        cached: "UPDATE offer SET contactID = :contact WHERE id = :id",
        arguments: ["contact": next, "id": open.id])
      return "The times that are offered stand, and are \(to.name)'s now."
    }
    let made = try TalkChanges(scene.handling).offer(
      to: open.personID, hub: open.hubID, with: next, how: open.how, because: .again)
    if made != nil { return "\(entry.shownName) is offered times with \(to.name) instead." }
    try open.end(.withdrawn, in: scene.handling)
    try Volunteer.restage(open.personID, in: scene.handling)
    return
      "The times that were offered are withdrawn: \(to.name) has none of them. BOOK \(entry.shownName) on a day and time books one."
  }

  /// The one who has them now.
  private func tell(_ said: [String], in scene: Scene) throws {
    guard toCome.isEmpty, questions.isEmpty else { return }  // that mail says it already
    var lines = [
      "\(scene.sender.person.name) gives you \(entry.label)\(entry.town.map { ", \($0)" } ?? "")."
    ]
    lines += [entry.phone.map { "Phone: \($0)" }, entry.stage.map { "Stage: \($0.rawValue)" }]
      .compactMap(\.self)
    lines.append("Nothing is booked. BOOK \(entry.shownName) on a day and time books a 1-on-1.")
    lines += said
    try Outbox.put(
      Posting(
        "coordinator-note",
        values: [
          "title": .text("\(entry.shownName) is yours to talk to"),
          "text": .text(lines.joined(separator: "\n")),
        ],
        to: to.role.addressID, person: to.role.personID, lane: .notices, because: "a person passed",
        isUrgent: true), in: scene.handling)
  }
}
