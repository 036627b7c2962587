import Foundation
import GRDB
import Language
import Mailroom

/// After a talk the volunteer is asked whether it was: the day after, once more where nobody says
/// anything, and after two weeks of silence it is kept as unknown.
enum Afterwards {
  /// What the question asks.
  static let asks = "talk afterwards"

  enum Step: String, CaseIterable, Sendable {
    case first, again, unknown

    /// After the beginning of the talk.
    var after: TimeInterval {
      switch self {
      case .first: 86_400
      case .again: 6 * 86_400
      case .unknown: 14 * 86_400
      }
    }
  }

  static func dueWork(_ clock: WallClock) -> DueWork {
    DueWork("after a 1-on-1") { db, now in
      try Step.allCases.compactMap { step in
        try Int64.fetchOne(
          db, cached: nextSQL, arguments: ["after": (now - step.after).milliseconds]
        ).map { Date(milliseconds: $0) + step.after }
      }.min()
    } find: { handling in
      let now = handling.now
      return try Step.allCases.reversed().flatMap { step in
        // What a step of long ago has missed is not made up for.
        let until = step == .unknown ? now - 400 * 86_400 : now - step.after - 4 * 86_400
        return try Row.fetchAll(
          handling.db, cached: dueSQL,
          arguments: [
            "step": "1-on-1 \(step.rawValue) asked:", "from": until.milliseconds,
            "to": (now - step.after).milliseconds,
          ]
        ).map { row in
          let id: Int64 = row["id"]
          return DueWork.Piece(key: "1-on-1 \(step.rawValue) asked:\(id)") { handling in
            try take(step, id, in: handling)
          }
        }
      }
    }
  }

  /// Uses bookingToCome.
  static let nextSQL: StaticString = """
    SELECT startsAt FROM booking WHERE state = 'booked' AND startsAt > :after
    ORDER BY startsAt LIMIT 1
    """

  /// Uses bookingToCome.
  static let dueSQL: StaticString = """
    SELECT id FROM booking
    WHERE state = 'booked' AND startsAt > :from AND startsAt <= :to
      AND NOT EXISTS (SELECT 1 FROM dueDone WHERE key = :step || booking.id)
    ORDER BY startsAt LIMIT 500
    """

  private static func take(_ step: Step, _ id: Int64, in handling: Handling) throws {
    guard let booking = try Booking.find(id, in: handling.db), booking.state == .booked,
      booking.contactSaid == nil, booking.volunteerSaid == nil
    else { return }
    guard step != .unknown else {
      try booking.end(.unknown, by: "silence", in: handling)
      return try Volunteer.restage(booking.personID, in: handling)
    }
    try ask(booking, in: handling)
  }

  private static func ask(_ booking: Booking, in handling: Handling) throws {
    let db = handling.db
    guard let person = try Person.find(booking.personID, in: db),
      try TalkReach.of(person.id, in: db) == .written,
      person.quietUntil.map({ $0 <= handling.now }) ?? true,
      let address = try Person.primaryAddress(of: person.id, in: db)
    else { return }
    let talk = try TalkWords.Talk(booking, in: db)
    var posting = Posting(
      "talk-asked",
      values: [
        "given_name": .text(person.givenName), "contact_name": .text(talk.contactName),
        "when": .text(TalkTime(person.language, zone: booking.zone).long(booking.start)),
      ],
      to: address.id, person: person.id, language: person.language, lane: .notices,
      because: "whether a 1-on-1 was")
    posting.isBooked = true
    posting.usefulUntil = handling.now + 3 * 86_400
    posting.asks = Asking(
      asks, payload: BookingPost.payload(booking), until: handling.now + 14 * 86_400)
    try Outbox.put(posting, in: handling)
  }

  // MARK: The answer

  static func answer(
    _ letter: Letter, to question: Question, in handling: Handling
  ) throws -> Reaction? {
    guard let id = Int64(question.payload),
      let booking = try Booking.current(id, in: handling.db)
    else { return nil }
    return try hear(letter, of: booking, question, in: handling)
  }

  /// What a volunteer says of a talk whose hour is past, to whatever mail of ours.
  static func hear(
    _ letter: Letter, of booking: Booking, _ question: Question, in handling: Handling
  ) throws -> Reaction? {
    if letter.isCalendarAnswer { return .handled("a calendar's answer to what is past") }
    let text = letter.newText.text
    let (answer, evidence) = TalkAnswer.reading(text)
    if answer == .notYet { return .handled("says that #\(booking.id) is still to come") }
    guard
      let result = try Outcome(handling).heard(answer, of: booking, answering: letter)
    else {
      if Courtesy.isNothingToAnswer(text) { return .handled("thanks, which needs no answer") }
      // A new mail that says something else answers nothing.
      if letter.handle == nil { return nil }
      return .handedOver(because: "words about #\(booking.id), which is \(booking.state.rawValue)")
    }
    try Outbox.close(question, in: handling)
    try keepWords(text, of: booking, in: handling)
    if !result.isSame, !result.isOffered, answer != .yes {
      try sayNoTimes(booking, isSorry: answer == .no, letter, in: handling)
    }
    let said = ReplyReading.reading(text, asked: .yesOrNo)
    if said.meaning == .question || said.alsoSays(.question) {
      return .handedOver(because: "says of #\(booking.id): \(evidence.words), and asks something")
    }
    return .handled("says of #\(booking.id): \(evidence.words)")
  }

  /// They say that nobody called, to a mail that did not ask.
  static func waited(
    _ letter: Letter, for booking: Booking, _ evidence: Evidence, in handling: Handling
  ) throws -> Reaction? {
    guard let result = try Outcome(handling).heard(.no, of: booking, answering: letter) else {
      return nil
    }
    try keepWords(letter.newText.text, of: booking, in: handling)
    if !result.isSame, !result.isOffered {
      try sayNoTimes(booking, isSorry: true, letter, in: handling)
    }
    return .handled("says of #\(booking.id): \(evidence.words)")
  }

  /// More than a yes or a no is worth keeping.
  private static func keepWords(
    _ text: String, of booking: Booking, in handling: Handling
  ) throws {
    let words = text.split(whereSeparator: \.isWhitespace)
    guard words.count > 6 else { return }
    try Note.add(
      words.joined(separator: " "), about: booking.personID, by: booking.personID,
      at: handling.now, in: handling.db)
  }

  /// Who hears of no new times hears at least that a person knows.
  private static func sayNoTimes(
    _ booking: Booking, isSorry: Bool, _ letter: Letter, in handling: Handling
  ) throws {
    guard let person = try Person.find(booking.personID, in: handling.db),
      let address = letter.address,
      try TalkReach.of(person.id, in: handling.db) == .written
    else { return }
    var posting = Posting(
      "talk-sorry",
      values: ["given_name": .text(person.givenName), "is_sorry": .flag(isSorry)],
      to: address.id, person: person.id, language: person.language, lane: .answers,
      because: "a 1-on-1 that was not, and no times to offer")
    posting.thread = letter.thread
    try Outbox.put(posting, in: handling)
  }
}
