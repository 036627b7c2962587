import Foundation
import GRDB
import Language
import Mail
import Mailroom

/// Reads a contact's answer to the daily mail: row by row what came of the talks, and what they
/// say of others whom the mail named. All of it is said back, line by line, in one answer.
struct DayDesk {
  let volunteers: Volunteers
  let handling: Handling
  private var db: Database { handling.db }
  private var zone: TimeZone { handling.settings.clock.zone }

  func answer(_ letter: Letter, to question: Question, _ asked: DayAsked) throws -> Reaction? {
    let text = SignOff.removed(from: letter.newText.text)
    guard let contact = question.personID else { return nil }
    let bookings = try asked.rows.map { try Booking.current($0, in: db) }
    let rows = try asked.rows.map { id in
      try Booking.find(id, in: db).map { try name($0.personID) } ?? ""
    }
    let others = try asked.others.map { try name($0) }
    let reports = MeetingReport.reading(text, rows: rows, others: others)
    guard !reports.isEmpty, letter.handle != nil || reports.contains(where: \.isCertain) else {
      return nil
    }
    var sheet = Sheet()
    for report in reports {
      switch report.subject {
      case .row(let number):
        guard bookings.indices.contains(number - 1) else {
          sheet.unread.append(report.evidence.words)
          continue
        }
        try take(report, number, bookings[number - 1], rows[number - 1], letter, &sheet)
      case .all:
        guard report.isCertain, !bookings.isEmpty else {
          sheet.unread.append(report.evidence.words)
          continue
        }
        for (place, booking) in bookings.enumerated() {
          try take(report, place + 1, booking, rows[place], letter, &sheet)
        }
      case .name(let name):
        try take(report, ofName: name, asked, others, letter, &sheet)
      }
    }
    if sheet.isAnything { try QuietContacts.wake(contact, in: handling) }
    let isOpen = try !asked.rows.allSatisfy { try isReported($0) }
    if !isOpen { try Outbox.close(question, in: handling) }
    try post(sheet, letter, question, isOpen: isOpen)
    if letter.newText.text.contains("?"),
      case let said = ReplyReading.reading(text, asked: .nothing), said.meaning == .question
    {
      return .handedOver(because: "a question beside the day's report: \(said.evidence.words)")
    }
    return .handled("the day's report: \(sheet.rows.count) said, \(sheet.unread.count) unclear")
  }

  /// What one answer says back.
  private struct Sheet {
    var rows: [CommandAnswer.Row] = []
    var unread: [String] = []
    /// Lines that are shown, and done after a YES.
    var commands: [String] = []
    var isAnything = false
  }

  private func isReported(_ id: Int64) throws -> Bool {
    guard let booking = try Booking.find(id, in: db) else { return true }
    return booking.contactSaid != nil || booking.state != .booked
  }

  // MARK: The talks

  private func take(
    _ report: MeetingReport, _ number: Int, _ booking: Booking?, _ name: String, _ letter: Letter,
    _ sheet: inout Sheet
  ) throws {
    func say(_ words: String) { sheet.rows.append(.init("\(number)", "\(name): \(words)")) }
    guard let booking else { return say("that is not on record any more.") }
    let contact = letter.people.first { $0.id == booking.contactID }?.id ?? letter.people.first?.id
    let outcome = Outcome(handling)
    guard report.isCertain || report.outcome == .said else {
      return say("I am not sure what you mean. Met, no show, or another day and time?")
    }
    switch report.outcome {
    case .met:
      let result = try outcome.met(booking, note: report.note, by: contact)
      say(met(result, report.note))
    case .missed:
      let result = try outcome.missed(booking, note: report.note, by: contact)
      say(try missed(result))
    case .cancelled:
      let result = try outcome.missed(booking, note: report.note, by: contact)
      say("it did not take place. " + (try missed(result)))
    case .moved(let words):
      guard try move(booking, words, letter, contact, say) else { return }
    case .notYet:
      try wait(booking)
      say("still to come; I ask again.")
    case .said:
      guard let note = report.note, !note.isEmpty else {
        return say("met, no show, or another day and time?")
      }
      try note_(
        note, booking.personID, name, contact, "\(number)", &sheet,
        asking: " Did you meet, was it a no show, or is it another day and time?")
    case .unclear:
      return say("I am not sure what you mean. Met, no show, or another day and time?")
    }
    sheet.isAnything = true
  }

  private func met(_ result: Outcome.Result, _ note: String?) -> String {
    if result.isSame { return "met, as I knew." }
    var words = "met."
    if note?.isEmpty == false { words = "met; noted." }
    if !result.interests.isEmpty {
      words = "met; \(InterestWords.list(result.interests, language: "en")) noted."
    }
    if result.isDisputed { words += " They say that nobody called; your coordinator knows." }
    return words
  }

  private func missed(_ result: Outcome.Result) throws -> String {
    if result.isSame { return "no show, as I knew." }
    if result.isDisputed { return "they say that you talked; your coordinator knows." }
    if result.isOffered { return "I'll write \"it seems we missed each other\" with new times." }
    let talk = try TalkWords.Talk(result.booking, in: db)
    let reach = try TalkReach.of(result.booking.personID, in: db)
    return reach.words(talk.volunteerName, phone: talk.volunteerPhone)
      ?? "noted; there are no free hours of yours to offer."
  }

  /// - Returns: whether it is moved.
  private func move(
    _ booking: Booking, _ words: String, _ letter: Letter, _ contact: Int64?,
    _ say: (String) -> Void
  ) throws -> Bool {
    let wish = TimeWish.reading(
      words, at: LocalTime(letter.readAt, in: zone), in: zone, language: nil)
    guard let start = wish.exact else {
      say("moved, but to when? I cannot read \"\(words)\".")
      return false
    }
    guard
      let moved = try Outcome(handling).moved(
        booking, to: start, by: contact, authentication: letter.authentication.word)
    else {
      say("\(TalkTime("en", zone: zone).long(start)) is past or taken; it stands as it was.")
      return false
    }
    say("\(TalkTime("en", zone: zone).long(moved.start)), both calendars changed.")
    return true
  }

  /// "Not yet": asked again in the coming days, and no silence.
  private func wait(_ booking: Booking) throws {
    try Journal.write(
      "not yet", actor: booking.contactID, subject: booking.personID, detail: "#\(booking.id)",
      in: handling)
  }

  // MARK: Others

  private func take(
    _ report: MeetingReport, ofName name: String, _ asked: DayAsked, _ others: [String],
    _ letter: Letter, _ sheet: inout Sheet
  ) throws {
    let fitting = zip(asked.others, others).filter { $0.1 == name }.map(\.0)
    guard let person = fitting.first, Set(fitting).count == 1, let contact = letter.people.first?.id
    else {
      sheet.unread.append(report.evidence.words)
      return
    }
    switch report.outcome {
    case .met where report.isCertain:
      let interests = try Outcome(handling).metWithoutBooking(
        person, note: report.note, by: contact)
      let told =
        interests.isEmpty ? "" : "; \(InterestWords.list(interests, language: "en"))"
      sheet.rows.append(.init("#\(person)", "\(name): met\(told), noted."))
    case .missed where report.isCertain, .notYet where report.isCertain:
      let words = report.note.map { "\(report.evidence.words) \($0)" } ?? report.evidence.words
      try Note.add(words, about: person, by: contact, at: handling.now, in: db)
      sheet.rows.append(.init("#\(person)", "\(name): noted, and still on your list to call."))
    case .said:
      try note_(
        report.note ?? report.evidence.words, person, name, contact, "#\(person)", &sheet)
    default:
      sheet.unread.append(report.evidence.words)
      return
    }
    sheet.isAnything = true
  }

  /// Something about them is a note; and where it says that they live elsewhere now, a question.
  private func note_(
    _ words: String, _ person: Int64, _ name: String, _ contact: Int64?, _ number: String,
    _ sheet: inout Sheet, asking more: String = ""
  ) throws {
    try Note.add(words, about: person, by: contact, at: handling.now, in: db)
    var said = "\(name): \"\(words)\" noted.\(more)"
    if let line = try command(for: words, person) {
      sheet.commands.append(line)
      said += " Shall I change that on record too? See below."
    }
    sheet.rows.append(.init(number, said))
  }

  /// "Has moved to Ohio", as a command about them.
  private func command(for words: String, _ person: Int64) throws -> String? {
    var own = words.trimmingCharacters(in: .whitespacesAndNewlines)
    for (theirs, mine) in [("has ", "I have "), ("have ", "I have "), ("moved ", "I moved ")]
    where own.lowercased().hasPrefix(theirs) {
      own = mine + own.dropFirst(theirs.count)
      break
    }
    guard own.hasPrefix("I ") else { return nil }
    let gazetteer = try volunteers.gazetteer.current(in: db)
    // It is asked about, so that a likely reading is enough.
    for change in RecordChange.reading(own, gazetteer: gazetteer) {
      switch change.what {
      case .town(let town): return "MOVE #\(person) to \(town.town)"
      case .elsewhere: return "STAGE #\(person) gone"
      default: continue
      }
    }
    return nil
  }

  private func name(_ person: Int64) throws -> String {
    try Person.find(person, in: db)?.name ?? ""
  }

  // MARK: The answer

  private func post(
    _ sheet: Sheet, _ letter: Letter, _ question: Question, isOpen: Bool
  ) throws {
    var entries: [[String: TemplateValue]] = []
    if !sheet.rows.isEmpty { entries.append(CommandPost.entry(of: sheet.rows)) }
    for words in sheet.unread {
      entries.append([
        "said": .text(
          "\"\(words)\": I do not know whom or what you mean. Say it again with the number or the whole name."
        )
      ])
    }
    if !sheet.commands.isEmpty,
      try handling.run(
        commands: sheet.commands, of: letter, asksFirst: true, after: entries) != nil
    {
      return
    }
    var posting = Posting(
      "command-answer",
      values: [
        "entries": .list(entries), "waiting": .list([]), "is_unproven": .flag(false),
        "first_line": .text("Your report"),
      ],
      to: letter.address?.id ?? question.addressID, person: question.personID, lane: .answers,
      because: "the day's report")
    posting.thread = letter.thread
    if !letter.message.subject.isEmpty {
      posting.subject = Subject.reply(to: String(letter.message.subject.prefix(200)))
    }
    // What is still open is asked in the same thread.
    if isOpen {
      posting.asks = Asking(question.kind, payload: question.payload, until: question.until)
      try Outbox.close(question, in: handling)
    }
    try Outbox.put(posting, in: handling)
  }
}
