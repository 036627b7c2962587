import Foundation
import GRDB
import Language
import Mail
import Mailroom

/// Reads what somebody answers about an event, in words or by their calendar.
struct EventAnswer {
  let handling: Handling
  private var db: Database { handling.db }
  private var desk: EventDesk { EventDesk(handling) }
  private var post: EventPost { EventPost(handling) }

  init(_ handling: Handling) { self.handling = handling }

  /// - Parameter person: whose answer it is, proven.
  func read(
    _ letter: Letter, to question: Question, _ event: Event, of person: Int64
  ) throws -> Reaction? {
    let rsvp = try RSVP.find(person, in: event.id, db)
    if let reply = CalendarReply(letter.message) {
      return try take(reply, rsvp, event, question, of: person)
    }
    // An answered invitation may be the one open question for weeks: a new mail is guessed to be
    // about it only while nothing was said.
    if letter.handle == nil, question.kind == EventPost.asks, rsvp?.state != .invited {
      return nil
    }
    let text = letter.newText.text
    guard event.state == .open, event.endsAt > handling.now else {
      if event.state == .open, let reaction = try after(letter, question, event, rsvp) {
        return reaction
      }
      if Courtesy.isNothingToAnswer(text) { return .handled("thanks, which needs no answer") }
      if letter.handle == nil { return nil }
      return .handedOver(
        because: "words about #\(event.id), which is \(event.state == .open ? "past" : "off")")
    }
    return try words(text, letter, question, event, rsvp, of: person)
  }

  // MARK: Words

  private func words(
    _ text: String, _ letter: Letter, _ question: Question, _ event: Event, _ rsvp: RSVP?,
    of person: Int64
  ) throws -> Reaction? {
    // At a lobby day: who goes may say that others of the district see them.
    let sharing =
      event.kind == .lobbyDay && rsvp?.state != .declined ? SharingWords(text) : nil
    let text = sharing?.rest ?? text
    let answers = QuestionAnswers(text, to: event.questions)
    var said = RSVPReading.reading(answers.others)
    let hasSaid = rsvp.map { $0.state == .going || $0.state == .waiting || $0.state == .maybe }
    if said.answer == nil, !answers.isEmpty, hasSaid != true { said = RSVPReading.reading(text) }
    // A new mail about something else is no answer, though one question may be open.
    if letter.handle == nil, said.answer == nil || said.asks || text.count > 200 { return nil }
    if said.isInstead {
      return .handedOver(because: "somebody else comes to #\(event.id): \(said.evidence.words)")
    }
    let asks = said.asks || text.contains("?")
    guard let answer = said.answer else {
      if let rsvp, hasSaid == true, !answers.isEmpty, !asks {
        try keep(answers, rsvp, event)
        try confirm(rsvp.id, event, .noted, letter)
        return .handled("answered the questions of #\(event.id)")
      }
      if let rsvp, hasSaid == true, let sharing, !asks, text.count <= 60 {
        try keep(sharing, rsvp, event, letter)
        try confirm(rsvp.id, event, .noted, letter)
        return .handled("says who may see their name at #\(event.id)")
      }
      if Courtesy.isNothingToAnswer(text) { return .handled("thanks, which needs no answer") }
      return .handedOver(
        because: asks ? "a question about #\(event.id)" : "unclear words about #\(event.id)")
    }
    if answer == .going, let day = otherDay(in: text, than: event, letter) {
      return .handedOver(
        because:
          "comes on another day than #\(event.id): \(TalkTime("en", zone: event.zone).day(day))")
    }
    let state: RSVP.State =
      switch answer {
      case .going: .going
      case .maybe: .maybe
      case .declined: .declined
      }
    let outcome = try desk.rsvp(
      person, event, heads: said.heads, state: state, by: .mail, row: question.row)
    guard let told = Told(outcome) else {
      return .handedOver(because: "an answer about #\(event.id) that a person must settle")
    }
    try keep(answers, told.rsvp, event)
    if let sharing { try keep(sharing, told.rsvp, event, letter) }
    try Journal.write(
      "rsvp \(told.rsvp.state.rawValue)", actor: person,
      authentication: letter.authentication.word, subject: person, detail: "#\(event.id)",
      in: handling)
    if asks {
      return .handedOver(
        because: "says \(told.rsvp.state.rawValue) to #\(event.id), and asks something")
    }
    let hasNews =
      !answers.isEmpty && rsvp?.answers.isEmpty ?? false
      || sharing.map { $0.shares != rsvp?.sharesName } ?? false
    guard told.isNews || hasNews else {
      return .handled("says again: \(told.rsvp.state.rawValue) to #\(event.id)")
    }
    try confirm(told.rsvp.id, event, told.isNews ? told.said : .noted, letter)
    return .handled("\(told.rsvp.state.rawValue) to #\(event.id), \(told.rsvp.heads)")
  }

  /// "I can come on the 17th instead": the one day that their coming is said of, if it is none of
  /// the event's.
  private func otherDay(in text: String, than event: Event, _ letter: Letter) -> CivilDate? {
    let line = text.split(whereSeparator: { $0.isNewline || ".!;".contains($0) }).map(String.init)
    var others: Set<CivilDate> = []
    for sentence in line {
      let days = SpokenDays.all(in: sentence, at: letter.readAt, zone: event.zone)
      if days.contains(event.start.date) { return nil }
      let lower = " " + sentence.lowercased() + " "
      let isInstead = Self.insteads.contains { lower.contains($0) }
      guard isInstead || RSVPReading.comes(on: sentence) else { continue }
      others.formUnion(days)
    }
    return others.count == 1 ? others.first : nil
  }

  private static let insteads = [
    " instead", " rather", " en vez", " en lugar", " em vez", " no lugar", " mejor ", " melhor ",
  ]

  private func confirm(
    _ id: Int64, _ event: Event, _ said: EventPost.Said, _ letter: Letter
  ) throws {
    guard let rsvp = try RSVP.find(id, in: db) else { return }
    try post.confirm(rsvp, event, said, answering: letter)
  }

  /// What an outcome says back.
  private struct Told {
    var rsvp: RSVP
    var said: EventPost.Said
    var isNews: Bool

    init?(_ outcome: EventDesk.Outcome) {
      switch outcome {
      case .done(let rsvp): (self.rsvp, isNews) = (rsvp, true)
      case .same(let rsvp): (self.rsvp, isNews) = (rsvp, false)
      case .noRoomForMore(let rsvp, let left):
        (self.rsvp, said, isNews) = (rsvp, .noRoomForMore(left: left), true)
        return
      case .cancelled, .past, .notByMachine: return nil
      }
      said =
        switch rsvp.state {
        case .going, .invited: .going
        case .waiting: .waiting
        case .maybe: .maybe
        case .declined, .withdrawn: .declined
        }
    }
  }

  private func keep(
    _ said: SharingWords, _ rsvp: RSVP, _ event: Event, _ letter: Letter
  ) throws {
    guard rsvp.state != .declined, said.shares != rsvp.sharesName else { return }
    try rsvp.set(sharesName: said.shares, in: db)
    try Journal.write(
      said.shares ? "shares their name" : "shares their name no more", actor: rsvp.personID,
      authentication: letter.authentication.word, subject: rsvp.personID, detail: "#\(event.id)",
      in: handling)
  }

  /// What was said later stands instead.
  private func keep(_ said: QuestionAnswers, _ rsvp: RSVP, _ event: Event) throws {
    guard !said.isEmpty || !said.rest.isEmpty else { return }
    var kept = rsvp.answers
    while kept.count <= event.questions.count { kept.append("") }
    for (place, words) in said.answers.enumerated() where !words.isEmpty { kept[place] = words }
    if !said.rest.isEmpty { kept[event.questions.count] = String(said.rest.prefix(500)) }
    try rsvp.set(answers: kept, in: db)
  }

  // MARK: The calendar

  /// An acceptance is answered by nothing but a place on the waiting list.
  private func take(
    _ reply: CalendarReply, _ rsvp: RSVP?, _ event: Event, _ question: Question, of person: Int64
  ) throws -> Reaction {
    guard let rsvp, reply.uid == rsvp.uid else {
      return .handled("a calendar's answer to something else")
    }
    // An answer to what has changed since changes nothing (RFC 5546 §2.1.5).
    guard event.sequence == 0 || reply.sequence >= rsvp.sequence else {
      return .handled("a calendar's answer to an older invitation")
    }
    let state: RSVP.State
    switch (reply.method, reply.partstat) {
    case (.counter, _): return .handedOver(because: "proposes another time for #\(event.id)")
    case (.reply, .delegated):
      return .handedOver(because: "sends somebody else to #\(event.id)")
    case (.reply, .accepted): state = .going
    case (.reply, .declined): state = .declined
    case (.reply, .tentative): state = .maybe
    case (.reply, .needsAction): return .handled("the calendar says nothing yet")
    }
    let outcome = try desk.rsvp(
      person, event, state: state, by: .calendar, row: question.row)
    guard let told = Told(outcome) else {
      return .handled("a calendar's answer to an event that is past or off")
    }
    if told.isNews, told.said == .waiting {
      try post.confirm(told.rsvp, event, .waiting, answering: nil)
    }
    return .handled("the calendar says \(told.rsvp.state.rawValue) to #\(event.id)")
  }

  // MARK: Afterwards

  /// "Did you make it?" A contact's word stands.
  func after(
    _ letter: Letter, _ question: Question, _ event: Event, _ rsvp: RSVP?
  ) throws -> Reaction? {
    guard let rsvp, event.endsAt <= handling.now else { return nil }
    let text = letter.newText.text
    let (said, evidence) = AttendedReading.reading(text)
    guard said != .unclear else {
      if Courtesy.isNothingToAnswer(text) { return .handled("thanks, which needs no answer") }
      return letter.handle == nil
        ? nil : .handedOver(because: "words after #\(event.id): \(evidence.words)")
    }
    if letter.handle == nil, question.kind != EventPost.asksAfter { return nil }
    let isNew = rsvp.came == nil
    if isNew {
      try rsvp.set(came: said == .came, in: handling)
      try Volunteer.restage(rsvp.personID, in: handling)
      try Journal.write(
        said == .came ? "came" : "did not come", actor: rsvp.personID,
        authentication: letter.authentication.word, subject: rsvp.personID,
        detail: "#\(event.id)", in: handling)
    }
    // More than a word is for a person to read, too.
    if text.count > 200 || text.contains("?") {
      return .handedOver(because: "tells of #\(event.id)")
    }
    if isNew, said == .came { try post.thank(rsvp, event, answering: letter) }
    return .handled(said == .came ? "came to #\(event.id)" : "was not at #\(event.id)")
  }
}
