import Foundation
import GRDB
package import Language
import Mail
package import Mailroom

/// 1-on-1s: hours, offers, bookings, invitations, and what is asked afterwards.
package struct OneOnOnes: Capability {
  enum Asks {
    /// Which of the times.
    static let times = "talk times"
    /// Until when a contact is away.
    static let awayUntil = "away until"
  }

  let volunteers: Volunteers
  private let clock: WallClock

  package init(volunteers: Volunteers, clock: WallClock) {
    self.volunteers = volunteers
    self.clock = clock
  }

  package var dueWork: [DueWork] {
    [TalkReminders.dueWork(clock)] + DayRoom.dueWork(clock) + MeetingClock.dueWork(clock)
  }

  package var asks: Set<String> {
    DayRoom.asks.union(MeetingDesk.asks).union([
      Asks.times, Asks.awayUntil, BookingPost.asks, BookingPost.asksContact,
    ])
  }

  package func answer(
    _ letter: Letter, to question: Question, in handling: Handling
  ) throws -> Reaction? {
    if let person = question.personID, try Person.find(person, in: handling.db)?.isMinor == true {
      return .handedOver(because: "under 18 by their own words: a coordinator answers")
    }
    switch question.kind {
    case Asks.times, MeetingPost.asks, MeetingPost.asksNext:
      guard var facts = SignUpFacts(json: question.payload) else { return nil }
      facts.personID = try facts.personID.map { try Joining.survivor(of: $0, in: handling.db) }
      // A new mail that signs somebody up answers nothing, though one question may be open.
      if letter.handle == nil,
        case .signUp = try volunteers.read(letter, in: handling).0.kind
      {
        return nil
      }
      guard letter.mayAnswer, isTheirs(letter, question) else {
        guard !letter.isCalendarAnswer else {
          return .handedOver(because: "a calendar's answer that is not proven")
        }
        return try SignUpDesk(volunteers, handling)
          .askAboutSecondAddress(letter, question, facts)
      }
      if MeetingDesk.asks.contains(question.kind) {
        return try MeetingDesk(volunteers: volunteers, handling: handling)
          .answer(letter, to: question, facts)
      }
      return try OfferDesk(volunteers: volunteers, handling: handling)
        .answer(letter, to: question, facts)
    case Asks.awayUntil:
      let words = letter.newText.text.split(separator: "\n").first.map(String.init) ?? ""
      guard letter.mayAnswer, isTheirs(letter, question), !words.isEmpty,
        let reaction = try handling.run(commands: ["AWAY \(words)"], of: letter)
      else { return nil }
      try Outbox.close(question, in: handling)
      return reaction
    case BookingPost.asks, BookingPost.asksContact:
      guard let id = Int64(question.payload),
        let booking = try Booking.current(id, in: handling.db)
      else { return nil }
      guard letter.mayAnswer, isTheirs(letter, question) else {
        guard question.kind == BookingPost.asks, !letter.isCalendarAnswer else {
          return .handedOver(because: "an answer about a 1-on-1 that is not proven")
        }
        let language = try Person.find(booking.personID, in: handling.db)?.language ?? "en"
        return try SignUpDesk(volunteers, handling).askAboutSecondAddress(
          letter, question, SignUpFacts(of: booking.personID, language: language))
      }
      // A new mail that offers help says nothing of the talk, though one is booked.
      if letter.handle == nil, question.kind == BookingPost.asks, !letter.isCalendarAnswer,
        BookedWish.reading(
          letter.newText.text, at: LocalTime(letter.readAt, in: clock.zone), in: clock.zone,
          language: nil) == nil,
        case .signUp = try volunteers.read(letter, in: handling).0.kind
      {
        return nil
      }
      let desk = TalkDesk(volunteers: volunteers, handling: handling)
      return question.kind == BookingPost.asks
        ? try desk.answer(letter, to: question, booking)
        : try desk.answerOfContact(letter, to: question, booking)
    default: return try answerLater(letter, to: question, in: handling)
    }
  }

  /// What the clock asked.
  private func answerLater(
    _ letter: Letter, to question: Question, in handling: Handling
  ) throws -> Reaction? {
    guard letter.mayAnswer, isTheirs(letter, question) else {
      guard question.kind == Afterwards.asks, let person = question.personID,
        !letter.isCalendarAnswer
      else { return .handedOver(because: "an answer that is not proven") }
      let language = try Person.find(person, in: handling.db)?.language ?? "en"
      return try SignUpDesk(volunteers, handling)
        .askAboutSecondAddress(letter, question, SignUpFacts(of: person, language: language))
    }
    return try DayRoom.answer(letter, to: question, volunteers: volunteers, in: handling)
  }

  /// A contact's "I can't do this any more", and a volunteer's "nobody called" to the question
  /// whether somebody did.
  package func takeFirst(
    _ letter: Letter, answering question: Question?, in handling: Handling
  ) throws -> Taken? {
    if let question, question.kind == Afterwards.asks, letter.mayAnswer,
      isTheirs(letter, question)
    {
      let text = letter.newText.text
      let (answer, evidence) = TalkAnswer.reading(text)
      guard answer == .no,
        NeedsPerson.finding(in: text.replacing(evidence.words, with: " ")) == nil
      else { return nil }
      return try Afterwards.answer(letter, to: question, in: handling)
        .map { Taken("reply", $0) }
    }
    if let taken = try takeWaitedInVain(letter, answering: question, in: handling) { return taken }
    return try QuietDesk(handling).giveUp(letter).map { Taken("gives_up", $0) }
  }

  /// "Nobody called!!" of a talk of the last two weeks, to whatever mail: an apology, other times, and
  /// the coordinator. It is no matter for whoever was to call.
  private func takeWaitedInVain(
    _ letter: Letter, answering question: Question?, in handling: Handling
  ) throws -> Taken? {
    guard letter.mayAnswer, letter.roles.isEmpty, letter.people.count == 1,
      let person = letter.people.first, question?.kind != HandOver.asksPerson,
      let evidence = TalkAnswer.waitedInVain(letter.newText.text),
      NeedsPerson.finding(in: letter.newText.text.replacing(evidence.words, with: " ")) == nil,
      try !HandOver.holds(letter, in: handling)
    else { return nil }
    let past = try Booking.all(of: person.id, limit: 5, in: handling.db).first {
      $0.startsAt <= handling.now && $0.startsAt > handling.now - 14 * 86_400
        && $0.state != .cancelled && $0.state != .moved && $0.volunteerSaid == nil
    }
    guard let past else { return nil }
    return try Afterwards.waited(letter, for: past, evidence, in: handling)
      .map { Taken("reply", $0) }
  }

  package func hear(robot letter: Letter, in handling: Handling) throws {
    try QuietContacts.hear(robot: letter, in: handling)
  }

  private func isTheirs(_ letter: Letter, _ question: Question) -> Bool {
    letter.address?.id == question.addressID
      || letter.people.contains { $0.id == question.personID }
  }

  package func asked(by question: Question, in handling: Handling) throws -> Asked? {
    switch question.kind {
    case Asks.times:
      guard let offer = SignUpFacts(json: question.payload)?.offer else { return .nothing }
      return try OfferDesk(volunteers: volunteers, handling: handling).asked(offer)
    case BookingPost.asks, BookingPost.asksContact, MeetingPost.asks, MeetingPost.asksNext:
      return .yesOrNo
    case let kind where DayRoom.asks.contains(kind): return DayRoom.asked(by: question)
    default: return nil
    }
  }

  // MARK: Ends

  package func end(for person: Int64, in handling: Handling) throws -> [String] {
    try Offer.withdraw(for: person, in: handling)
    let post = BookingPost(handling)
    var words: [String] = []
    for booking in try Booking.toCome(for: person, at: handling.now, in: handling.db) {
      guard let ended = try booking.cancel(by: "stop", in: handling) else { continue }
      let language = try Person.find(person, in: handling.db)?.language ?? "en"
      let talk = try TalkWords.Talk(booking, in: handling.db)
      let time = TalkTime(language, zone: booking.zone)
      words.append(
        StopWords.cancelled(talk.contactName, time.long(booking.start), language: language))
      let reason: String? =
        switch try TalkReach.of(person, in: handling.db) {
        case _ where handling.isForgetting:
          "They asked us to forget them: please delete their number too, if you have noted it."
        case .stopped: "\(talk.volunteerName) asked for no more mail."
        case .minor: "A coordinator talks with them."
        default: nil
        }
      try post.tellCancelled(ended, tellsVolunteer: false, reason: reason)
    }
    if let invite = try MeetingInvite.toCome(for: person, at: handling.now, in: handling.db) {
      _ = try invite.cancel(in: handling)
      let language = try Person.find(person, in: handling.db)?.language ?? "en"
      let time = TalkTime(language, zone: invite.zone)
      words.append(StopWords.uninvited(time.long(invite.start), language: language))
    }
    return words
  }

  package func forget(person: Int64, in handling: Handling) throws {
    try handling.db.execute(
      cached: "UPDATE offer SET wish = NULL WHERE personID = ?", arguments: [person])
    try handling.db.execute(
      cached: """
        UPDATE booking SET whereabouts = NULL, volunteerSaid = NULL, contactSaid = NULL
        WHERE personID = :person OR contactID = :person
        """, arguments: ["person": person])
    for table in [
      "contactHours", "contactDay", "contactOff", "contactSettings", "arrival", "reminding",
      "meetingInvite",
    ] {
      try handling.db.execute(
        sql: "DELETE FROM \(table) WHERE personID = ?", arguments: [person])
    }
  }
}

/// What STOP says that it cancelled.
enum StopWords {
  static func cancelled(_ name: String, _ when: String, language: String) -> String {
    switch language {
    case "es": "tu charla con \(name) el \(when)"
    case "pt": "sua conversa com \(name), \(when)"
    default: "your 1-on-1 with \(name) on \(when)"
    }
  }

  static func uninvited(_ when: String, language: String) -> String {
    switch language {
    case "es": "la reunión del \(when)"
    case "pt": "a reunião de \(when)"
    default: "your hub's meeting on \(when)"
    }
  }
}

extension Letter {
  /// A calendar wrote it: no words of a person's.
  var isCalendarAnswer: Bool { CalendarReply(message) != nil }
}
