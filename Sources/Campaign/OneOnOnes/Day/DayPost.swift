import Foundation
import GRDB
import Language
import Mail
import Mailroom

/// The contact's day in one mail.
struct DayPost {
  let handling: Handling
  private var db: Database { handling.db }
  private var zone: TimeZone { handling.settings.clock.zone }

  init(_ handling: Handling) { self.handling = handling }

  /// Writes it, unless there is nothing to say; either way that time counts as told.
  func send(to person: Int64) throws {
    guard let reader = try DayReader(person, in: handling) else { return }
    let content = try DayContent(reader, in: handling)
    if content.isWorthAMail { try put(content) }
    var settings = try ContactSettings.of(person, in: db)
    settings.toldUntil = handling.now
    try settings.save(in: db)
  }

  private func put(_ content: DayContent) throws {
    let reader = content.reader
    // Each person once: a name that stands for two is nobody's.
    var seen = Set(content.reports.map(\.personID))
    let others =
      (content.calls.map(\.person) + content.new + content.waiting.map(\.person)
      + content.today_.map(\.personID) + content.tomorrow.map(\.personID))
      .filter { seen.insert($0).inserted }
    let asked = DayAsked(rows: content.reports.map(\.id), others: others)
    var posting = Posting(
      "day", values: try values(content), to: reader.addressID, person: reader.personID,
      lane: .notices, because: "the day in one mail")
    posting.isAtChosenHour = true
    posting.usefulUntil = handling.now + 14 * 3_600
    posting.asks = Asking(DayAsked.kind, payload: asked.json, until: handling.now + 14 * 86_400)
    // Of several, the newest is the one that a mail without its thread answers.
    for question in try Outbox.openQuestions(to: reader.personID, at: handling.now, in: db)
    where question.kind == DayAsked.kind {
      try Outbox.close(question, in: handling)
    }
    guard let row = try Outbox.put(posting, in: handling) else { return }
    if content.reports.isEmpty {
      // Nothing is asked: an answer finds it by its thread, and no other mail is taken for one.
      if let question = try Outbox.question(row: row, in: db) {
        try Outbox.close(question, in: handling)
      }
    } else {
      try QuietContacts.owe(reader.personID, in: handling)
    }
  }

  // MARK: Words

  private func values(_ content: DayContent) throws -> [String: TemplateValue] {
    let time = TalkTime("en", zone: zone)
    let date = LocalTime(handling.now, in: zone).date
    return [
      "weekday": .text(time.weekday(date)), "summary": .text(summary(content)),
      "week": .text(content.week ?? ""),
      "today": .list(try content.today_.map { try row($0, time.clock($0.start.time)) }),
      "tomorrow": .list(try content.tomorrow.map { try row($0, time.clock($0.start.time)) }),
      "reports": .list(
        try content.reports.enumerated().map { place, booking in
          [
            "number": .text("\(place + 1)"),
            "what": .text("\(try name(booking.personID)), \(time.short(booking.start))"),
          ]
        }),
      "new": .list(try content.new.map { try newcomer($0, content) }),
      "is_more_new": .flag(content.isMoreNew),
      "meetings": .list(
        try content.meetings.compactMap { invited in
          guard let first = invited.first else { return nil }
          let names = try invited.prefix(DayContent.limit).map { try name($0.personID) }
          let more = invited.count - names.count
          return [
            "day": .text(TalkTime("en", zone: first.zone).day(first.start.date)),
            "who": .text(names.joined(separator: ", ") + (more > 0 ? " and \(more) more" : "")),
          ]
        }),
      "waiting": .list(
        try content.waiting.map { ["what": .text(try person($0.person, since: $0.since))] }),
      "more_waiting": .text(moreWaiting(content)),
      "calls": .list(
        try content.calls.map { call in
          let phone = try Person.find(call.person, in: db)?.phone ?? ""
          return [
            "what": .text("\(try name(call.person)) \(phone) (\(call.because); #\(call.person))")
          ]
        }),
      "asked": .list(
        content.asked.prefix(DayContent.limit).map { waiting in
          [
            "number": .text("#\(waiting.number)"),
            "what": .text("\(waiting.who): \(waiting.because)\(Self.days(waiting.days))"),
          ]
        }),
      "long": .list(
        try content.long.map { hub, people, count in
          let shown = try people.prefix(8).map { try person($0.person, since: $0.since) }
          let more = max(0, count - shown.count)
          return [
            "hub": .text(hub.isEmpty ? "No hub yet" : hub),
            "who": .text(shown.joined(separator: "; ") + (more > 0 ? "; and \(more) more" : "")),
          ]
        }),
      "plans": .list(content.plans.due.map { ["what": .text($0)] }),
      "no_step": .list(content.plans.withoutStep.map { ["what": .text($0)] }),
      "neighbours": .list(content.plans.neighbours.map { ["what": .text($0)] }),
      "stories": .list(content.stories.map { ["what": .text($0)] }),
      "has_no_hours": .flag(try isHintDue(content)),
    ]
  }

  private func summary(_ content: DayContent) -> String {
    func count(_ number: Int, _ one: String, _ many: String) -> String? {
      number == 0 ? nil : "\(number) \(number == 1 ? one : many)"
    }
    let parts = [
      count(content.today_.count, "1-on-1", "1-on-1s"),
      count(content.reports.count, "answer wanted", "answers wanted"),
      content.isMoreNew
        ? "more than \(content.new.count) new people"
        : count(content.new.count, "new person", "new people"),
    ].compactMap(\.self)
    return parts.isEmpty ? "" : parts.joined(separator: ", ")
  }

  private func row(_ booking: Booking, _ when: String) throws -> [String: TemplateValue] {
    let talk = try TalkWords.Talk(booking, in: db)
    let interests = try interests(booking.personID)
    let about = interests.isEmpty ? "" : " (\(interests))"
    return [
      "when": .text(when),
      "what": .text("\(talk.volunteerName). \(TalkWords(language: "en").forContact(talk))\(about)"),
    ]
  }

  private func newcomer(
    _ person: Int64, _ content: DayContent
  ) throws -> [String: TemplateValue] {
    let known = try Person.find(person, in: db)
    let volunteer = try Volunteer.find(person, in: db)
    let address = try Person.primaryAddress(of: person, in: db)?.address.rawValue
    let hub = try volunteer?.hubID.flatMap { try Hub.find($0, in: db) }
    // Which hub is plain to who looks after one.
    let place =
      content.reader.allHubs.count > 1 || content.reader.isCoordinator
      ? hub.map { "\($0.name) hub" } ?? "no hub yet" : nil
    let parts = [
      volunteer?.town, place, known?.phone, address, try interests(person), "#\(person)",
    ].compactMap { $0 }.filter { !$0.isEmpty }
    return [
      "name": .text(try name(person)), "facts": .text(parts.joined(separator: "; ")),
      "words": .text(try words(of: person)),
    ]
  }

  /// Their own words, on one line.
  private func words(of person: Int64) throws -> String {
    let words =
      try String.fetchOne(
        db, cached: "SELECT words FROM volunteer WHERE personID = :person",
        arguments: ["person": person]) ?? ""
    let line = words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return line.count > 400 ? "\(line.prefix(400)) […]" : line
  }

  private func interests(_ person: Int64) throws -> String {
    InterestWords.list(
      try Volunteer.find(person, in: db)?.interests.compactMap(Interest.init(rawValue:)) ?? [],
      language: "en")
  }

  private func name(_ person: Int64) throws -> String {
    guard let known = try Person.find(person, in: db) else { return "Somebody" }
    return known.name.isEmpty ? "Somebody new" : known.name
  }

  /// `Maria Lopez, 12 days`.
  private func person(_ person: Int64, since: Date) throws -> String {
    let days = Int(handling.now.timeIntervalSince(since) / 86_400)
    return "\(try name(person))\(Self.days(days))"
  }

  private static func days(_ count: Int) -> String {
    count < 1 ? "" : ", \(count) day\(count == 1 ? "" : "s")"
  }

  private func moreWaiting(_ content: DayContent) -> String {
    let more = content.waitingCount - content.waiting.count - content.new.count
    return !content.waiting.isEmpty && more > 0 ? "\(more)" : ""
  }

  /// Once: how little it takes.
  private func isHintDue(_ content: DayContent) throws -> Bool {
    let reader = content.reader
    let today = LocalTime(handling.now, in: zone).date
    guard !reader.hubs.isEmpty,
      try ContactHours.of(reader.personID, from: today, in: db).isEmpty
    else { return false }
    try db.execute(
      cached: "INSERT INTO dueDone (key, at) VALUES (:key, :now) ON CONFLICT DO NOTHING",
      arguments: ["key": "hours hint:\(reader.personID)", "now": handling.now.milliseconds])
    return db.changesCount == 1
  }
}
