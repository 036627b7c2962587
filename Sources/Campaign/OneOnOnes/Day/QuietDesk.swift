import Foundation
import GRDB
import Language
import Mail
import Mailroom

/// What a coordinator hears of a contact who has gone quiet, and the three things to do about it.
struct QuietDesk {
  static let asks = "quiet contact"

  let handling: Handling
  private var db: Database { handling.db }
  private var changes: TalkChanges { TalkChanges(handling) }

  init(_ handling: Handling) { self.handling = handling }

  /// What was asked, as the mail numbered it.
  struct Choices: Codable, Hashable {
    enum Choice: Codable, Hashable {
      /// Whoever answers takes the talks.
      case take
      case give(Int64)
      /// They are held while the coordinator writes.
      case hold
    }

    var contact: Int64
    var hub: Int64
    var choices: [Choice]
    var words: [String]

    init(contact: Int64, hub: Int64, choices: [Choice], words: [String]) {
      self.contact = contact
      self.hub = hub
      self.choices = choices
      self.words = words
    }

    init?(json: String) {
      // Written by us alone; what cannot be read asks nothing.
      guard let read = try? JSONDecoder().decode(Choices.self, from: Data(json.utf8)) else {
        return nil
      }
      self = read
    }

    var json: String {
      // Only plain values: encoding cannot fail.
      (try? JSONEncoder().encode(self)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
    }
  }

  // MARK: Telling

  /// One line with who waits and what to do, to the coordinators of each of their hubs.
  func tell(of contact: Int64) throws {
    for role in try Role.of(contact, in: db) where role.kind == .contact {
      guard let id = Int64(role.scope), let hub = try Hub.find(id, in: db) else { continue }
      try tell(of: contact, hub)
    }
  }

  private func tell(of contact: Int64, _ hub: Hub) throws {
    let booked = try talks(of: contact, in: hub.id)
    let waits = try DayContent.countNew(in: hub.id, in: db)
    // Where others are there and nothing is booked, nothing has to be done.
    guard try !booked.isEmpty || !DayReader.isServed(hub.id, at: handling.now, in: db) else {
      return
    }
    guard let person = try Person.find(contact, in: db) else { return }
    let settings = try ContactSettings.of(contact, in: db)
    let asked = try choices(contact, hub, booked)
    var team = try Role.holders(.coordinator, scope: hub.region, in: db)
    if team.isEmpty { team = try Role.holders(.coordinator, scope: "state", in: db) }
    for role in team where role.personID != contact {
      var posting = Posting(
        "contact-quiet",
        values: [
          "name": .text(person.name), "hub_name": .text(hub.name),
          "phone": .text(person.phone ?? ""), "because": .text(settings.quietBecause ?? ""),
          "booked": .text(booked.isEmpty ? "" : try booked_(booked)),
          "waiting": .text(waits == 0 ? "" : "\(waits)"), "who": .text(try who(waitIn: hub.id)),
          "choices": .list(
            asked.words.enumerated().map {
              ["number": .text("\($0.offset + 1)"), "what": .text($0.element)]
            }),
        ],
        to: role.addressID, person: role.personID, lane: .notices,
        because: "a contact has gone quiet", isUrgent: true)
      if !asked.choices.isEmpty {
        posting.asks = Asking(
          Self.asks, payload: asked.json, until: handling.now + 14 * 86_400)
      }
      try Outbox.put(posting, in: handling)
    }
  }

  /// Who waits for a first talk, the longest first, with what it takes to call them.
  private func who(waitIn hub: Int64) throws -> String {
    let people = try Row.fetchAll(db, cached: Self.waitingSQL, arguments: ["hub": hub])
    let shown = try people.prefix(8).map { row -> String in
      let since = Date(milliseconds: row["since"])
      let days = Int(max(0, handling.now.timeIntervalSince(since)) / 86_400)
      let person: Int64 = row["personID"]
      let known = try Person.find(person, in: db)
      let name = known?.name ?? ""
      return [
        name.isEmpty ? "somebody new (#\(person))" : "\(name) (#\(person))", known?.phone,
        days < 1 ? "since today" : CountWords.of(days, "day"),
      ].compactMap(\.self).joined(separator: ", ")
    }
    return shown.joined(separator: "; ") + (people.count > shown.count ? "; and more" : "")
  }

  /// New, or offered times that nobody keeps now. Uses volunteerOfHub.
  static let waitingSQL: StaticString = """
    SELECT personID, since FROM volunteer INDEXED BY volunteerOfHub
    WHERE hubID = :hub AND (stage = 'new' OR stage = 'offered') AND isListed = 1
    ORDER BY since LIMIT 9
    """

  private func booked_(_ talks: [Booking]) throws -> String {
    guard let first = talks.first else { return "" }
    let name = try Person.find(first.personID, in: db)?.name ?? ""
    let when = TalkTime("en", zone: first.zone).short(first.start)
    return talks.count == 1
      ? "1 talk is booked: \(name), \(when)"
      : "\(talks.count) talks are booked, the first \(name), \(when)"
  }

  private func choices(
    _ contact: Int64, _ hub: Hub, _ booked: [Booking]
  ) throws -> Choices {
    var asked = Choices(contact: contact, hub: hub.id, choices: [], words: [])
    guard let first = booked.first else { return asked }
    let given = try given(contact)
    asked.choices.append(.take)
    asked.words.append("I take \(booked.count == 1 ? "it" : "them")")
    let other = try Role.holders(.contact, scope: "\(hub.id)", in: db).first { role in
      try role.personID != contact && PassingOn.isThere(role.personID, in: handling)
    }
    if let other {
      asked.choices.append(.give(other.personID))
      asked.words.append(
        "give \(booked.count == 1 ? "it" : "them") to \(try self.given(other.personID))")
    }
    asked.choices.append(.hold)
    let time = TalkTime("en", zone: first.zone)
    let end = LocalTime(Self.heldUntil(first), in: first.zone).time
    asked.words.append(
      "I'll write to \(given) first (I hold \(time.weekday(first.start.date))'s until \(end == ClockTime(12, 0) ? "noon" : time.clock(end)))"
    )
    return asked
  }

  private func talks(of contact: Int64, in hub: Int64) throws -> [Booking] {
    try Booking.with(
      contact, from: handling.now, to: handling.now + 60 * 86_400, in: db
    ).filter { $0.state == .booked && $0.hubID == hub }
  }

  private func given(_ person: Int64) throws -> String {
    guard let known = try Person.find(person, in: db) else { return "" }
    return known.givenName.isEmpty ? known.name : known.givenName
  }

  // MARK: The coordinator's choice

  func answer(_ letter: Letter, to question: Question) throws -> Reaction? {
    guard let asked = Choices(json: question.payload), let by = question.personID else {
      return nil
    }
    let said = ReplyReading.reading(letter.newText.text, asked: .choices(asked.words))
    guard case .choices(let numbers) = said.meaning, said.isCertain, numbers.count == 1,
      let number = numbers.first, asked.choices.indices.contains(number - 1)
    else {
      if Courtesy.isNothingToAnswer(letter.newText.text) {
        return .handled("thanks, which needs no answer")
      }
      return nil
    }
    let talks = try talks(of: asked.contact, in: asked.hub)
    let contact = try given(asked.contact)
    var lines: [String] = []
    if talks.isEmpty {
      lines = ["Nothing is booked with \(contact) any more."]
      try Outbox.close(question, in: handling)
    } else {
      switch asked.choices[number - 1] {
      case .hold: lines = try hold(talks, asked, contact)
      case .take: lines = try give(talks, to: by, asked, contact)
      case .give(let other): lines = try give(talks, to: other, asked, contact)
      }
    }
    try Journal.write(
      "decided on quiet contact", actor: by, authentication: letter.authentication.word,
      subject: asked.contact, detail: "\(number)", in: handling)
    try say(lines, letter, question)
    return .handled("quiet contact: choice \(number)")
  }

  /// Held until noon of the first talk's day; its two hours before are the last moment.
  private func hold(
    _ talks: [Booking], _ asked: Choices, _ contact: String
  ) throws -> [String] {
    guard let first = talks.first else { return [] }
    let until = Self.heldUntil(first)
    try db.execute(
      cached: "UPDATE contactSettings SET heldUntil = :until WHERE personID = :person",
      arguments: ["until": until.milliseconds, "person": asked.contact])
    let when = TalkTime("en", zone: first.zone).long(LocalTime(until, in: first.zone))
    return [
      "I hold them until \(when). If \(contact) has not answered by then, I pass them on one by one, each before its hour. You can still answer with another number."
    ]
  }

  private static func heldUntil(_ first: Booking) -> Date {
    let noon = LocalTime(first.start.date, ClockTime(12, 0)).settled(in: first.zone)
    return min(noon.moment(in: first.zone), first.startsAt - PassingOn.before)
  }

  private func give(
    _ talks: [Booking], to next: Int64, _ asked: Choices, _ contact: String
  ) throws -> [String] {
    let name = try Person.find(next, in: db)?.name ?? ""
    var lines: [String] = []
    var given = 0
    for booking in talks {
      let volunteer = try Person.find(booking.personID, in: db)
      let when = TalkTime("en", zone: booking.zone).short(booking.start)
      let who = [volunteer?.name, when, volunteer?.phone].compactMap(\.self)
        .joined(separator: ", ")
      guard next != booking.personID,
        let moved = try changes.move(booking, to: booking.start, with: next, by: "coordinator")
      else {
        lines.append("\(who): \(name) has something then, so it stays as it was.")
        continue
      }
      try BookingPost(handling).tell(moved, .otherContact(before: contact))
      given += 1
      lines.append("\(who): with \(name) now.")
    }
    if given > 0 {
      try thank(asked.contact, taker: next, count: given)
      try db.execute(
        cached: "UPDATE contactSettings SET heldUntil = NULL WHERE personID = :person",
        arguments: ["person": asked.contact])
    }
    return lines
  }

  private func say(_ lines: [String], _ letter: Letter, _ question: Question) throws {
    var posting = Posting(
      "command-answer",
      values: [
        "entries": .list(lines.map { ["said": .text($0)] }), "waiting": .list([]),
        "is_unproven": .flag(false), "first_line": .text("Your choice"),
      ],
      to: letter.address?.id ?? question.addressID, person: question.personID, lane: .answers,
      because: "a choice about a contact who is quiet")
    posting.thread = letter.thread
    if !letter.message.subject.isEmpty {
      posting.subject = Subject.reply(to: String(letter.message.subject.prefix(200)))
    }
    try Outbox.put(posting, in: handling)
  }

  /// To the contact: who has their talks now, and thanks for those that were.
  private func thank(_ contact: Int64, taker: Int64?, count: Int) throws {
    guard let person = try Person.find(contact, in: db),
      let role = try Role.of(contact, in: db).first(where: { $0.kind == .contact }),
      try Suppression.of(role.addressID, in: db) != .all
    else { return }
    // Uses bookingWith.
    let met =
      try Int.fetchOne(
        db,
        cached: "SELECT COUNT(*) FROM booking WHERE contactID = :contact AND state = 'met'",
        arguments: ["contact": contact]) ?? 0
    var posting = Posting(
      "talks-taken",
      values: [
        "given_name": .text(person.givenName),
        "taken_by": .text(try taker.map { try Person.find($0, in: db)?.name ?? "" } ?? ""),
        "count": .text(count == 1 ? "1-on-1" : "\(count) 1-on-1s"),
        "met": .text(met == 0 ? "" : met == 1 ? "1 person" : "\(met) people"),
      ],
      to: role.addressID, person: contact, language: person.language, lane: .notices,
      because: "their 1-on-1s are looked after", isUrgent: true)
    posting.causeKey = "talks taken:\(contact):\(handling.now.milliseconds)"
    try Outbox.put(posting, in: handling)
  }

  // MARK: "I can't do this any more"

  /// - Returns: `nil` if the letter does not say so, or is no contact's.
  func giveUp(_ letter: Letter) throws -> Reaction? {
    guard letter.mayAnswer, let role = letter.roles.first(where: { $0.kind == .contact }),
      let evidence = GivingUp.reading(letter.newText.text),
      // Beside words that no template answers it is theirs to be heard by a person alone.
      NeedsPerson.finding(in: letter.newText.text.replacing(evidence.words, with: " ")) == nil,
      let hub = try Int64(role.scope).flatMap({ try Hub.find($0, in: db) })
    else { return nil }
    var team = try Role.holders(.coordinator, scope: hub.region, in: db)
    if team.isEmpty { team = try Role.holders(.coordinator, scope: "state", in: db) }
    let owner = team.first { $0.personID != role.personID }
    let name = try Person.find(role.personID, in: db)?.name ?? "A contact"
    try HandOver.open(
      letter,
      because:
        "\(name), contact of the \(hub.name) hub, gives up the task: \(evidence.words)",
      to: owner, in: handling)
    try thank(role.personID, taker: nil, count: 0)
    try QuietContacts.begin(role.personID, because: "gives up the task", in: handling)
    return .handled("a contact gives up the task; a coordinator has it")
  }
}
