import Foundation
import GRDB
import Language
import Mail
import Mailroom

/// Reads what either side says about a talk that is booked, in words or by their calendar.
struct TalkDesk {
  let volunteers: Volunteers
  let handling: Handling
  var db: Database { handling.db }
  var zone: TimeZone { handling.settings.clock.zone }
  var post: BookingPost { BookingPost(handling) }

  // MARK: The volunteer

  func answer(_ letter: Letter, to question: Question, _ booking: Booking) throws -> Reaction? {
    if let reply = CalendarReply(letter.message) {
      return try TalkCalendar(desk: self, booking: booking, letter: letter)
        .take(reply, isContact: false)
    }
    guard booking.state == .booked, booking.startsAt > handling.now else {
      return try answerLater(letter, question, booking)
    }
    let beside = BesideTalk(volunteers: volunteers, handling: handling)
    if let reaction = try hear(letter, of: booking) {
      return try beside.take(letter, after: reaction)
    }
    // "I moved to Northampton", and not a word of the talk: it stands.
    if let news = try OwnNews(volunteers, handling).takeBeside(letter) { return news }
    if Courtesy.isNothingToAnswer(letter.newText.text) {
      return .handled("thanks, which needs no answer")
    }
    return .handedOver(because: "unclear words about #\(booking.id)")
  }

  /// What they say of a talk that is booked.
  ///
  /// - Returns: `nil` if nothing of it is understood.
  private func hear(_ letter: Letter, of booking: Booking) throws -> Reaction? {
    let text = letter.newText.text
    let wished = BookedWish.reading(
      text, at: LocalTime(letter.readAt, in: zone), in: zone, language: nil)
    let isOff =
      wished.map { wish, _, time in
        wish == .move && BookedWish.cannotKeep(text)
          && (time.isEmpty || !time.fits(booking.start, minutes: booking.minutes))
      } ?? false
    if let (refusal, evidence) = TalkRefusal.reading(text), refusal == .unwell {
      // A person answers the ill; what they cannot keep is off.
      let because = "is not well: \(evidence.words)"
      guard let wished else { return .handedOver(because: because) }
      if isOff || wished.0 == .cancel, case .handled(let done) = try cancel(booking, letter) {
        return .handedOver(because: "\(done); \(because)")
      }
    }
    if let (wish, evidence, time) = wished {
      switch wish {
      case .cancel: return try cancel(booking, letter)
      case .move where isOff: return try callOff(booking, wishing: time, letter)
      case .move: return try move(booking, to: time, letter)
      case .late: return .handedOver(because: "about today's 1-on-1: \(evidence.words)")
      }
    }
    let said = ReplyReading.reading(text, asked: .yesOrNo)
    switch said.meaning {
    case .cancel where said.isCertain, .no where said.isCertain && said.isAlone:
      return try cancel(booking, letter)
    case .otherTime: return try move(booking, to: nil, letter)
    case .question: return .handedOver(because: "a question: \(said.evidence.words)")
    default: break
    }
    if let changed = try change(booking, letter) { return changed }
    switch said.meaning {
    case .yes where said.isCertain, .thanks where said.isCertain:
      return .handled("says that #\(booking.id) stands")
    default: return nil
    }
  }

  /// What they cannot keep is off, as it is where their calendar declines; times that suit are
  /// offered in its place.
  private func callOff(
    _ booking: Booking, wishing time: TimeWish, _ letter: Letter
  ) throws -> Reaction {
    if let moved = try moveAtOnce(booking, to: time, letter) { return moved }
    let offers = OfferPost(handling)
    // While it stands its own hour is none of the free ones.
    let (made, _) = try offers.make(
      for: booking.personID, hub: booking.hubID, wish: time.isEmpty ? nil : letter.newText.text,
      how: booking.how)
    let done = try cancel(booking, letter, isOffered: made != nil)
    guard let made, case .handled(let words) = done else { return done }
    try offers.send(made, because: .others, answering: letter)
    return .handled("\(words); offered other times")
  }

  func cancel(_ booking: Booking, _ letter: Letter, isOffered: Bool = false) throws -> Reaction {
    guard let ended = try booking.cancel(by: "volunteer", in: handling) else {
      return .handled("#\(booking.id) was called off before")
    }
    try Volunteer.restage(booking.personID, in: handling)
    try Journal.write(
      "called off", actor: booking.personID, authentication: letter.authentication.word,
      subject: booking.personID, detail: "#\(booking.id)", in: handling)
    try post.tellCancelled(ended, answering: letter, isOffered: isOffered)
    return .handled("called off #\(booking.id)")
  }

  /// The one time that they name, where it is free in the contact's hours.
  private func moveAtOnce(
    _ booking: Booking, to time: TimeWish?, _ letter: Letter
  ) throws -> Reaction? {
    guard let exact = time?.exact, time?.isCertain == true else { return nil }
    let slots = try Slots.free(
      of: booking.contactID, for: booking.personID, minutes: booking.minutes, in: handling)
    guard slots.contains(where: { $0.start == exact }),
      let moved = try TalkChanges(handling).move(booking, to: exact, by: "volunteer")
    else { return nil }
    try post.tell(moved, .moved, answering: letter)
    return .handled("moved #\(booking.id) to #\(moved.id)")
  }

  /// At once where they name the one time and it is free in the contact's hours; else times that
  /// fit, and what is booked stands until they choose.
  func move(_ booking: Booking, to time: TimeWish?, _ letter: Letter) throws -> Reaction {
    if let moved = try moveAtOnce(booking, to: time, letter) { return moved }
    let offers = OfferPost(handling)
    let words = time == nil || time?.isEmpty == true ? nil : letter.newText.text
    let (made, _) = try offers.make(
      for: booking.personID, hub: booking.hubID, wish: words, how: booking.how)
    guard let made else { return .handedOver(because: "wants #\(booking.id) at another time") }
    try offers.send(made, because: .move, answering: letter)
    return .handled("offered other times for #\(booking.id)")
  }

  /// "No zoom", "call me at 508-555-0199".
  private func change(_ booking: Booking, _ letter: Letter) throws -> Reaction? {
    let text = letter.newText.text
    let (_, said) = try volunteers.read(letter, in: handling)
    let how = HowWish.reading(text)
    var facts = SignUpFacts(of: booking.personID, language: "en")
    facts.phone = said.phone
    let before = try Person.find(booking.personID, in: db)?.phone
    let isNewPhone = said.phone != nil && said.phone != before
    let settings = try ContactSettings.of(booking.contactID, in: db)
    let way = how.map {
      OfferDesk.how(
        settings, wanted: $0.refused.contains(booking.how) ? nil : booking.how, said: $0)
    }
    guard isNewPhone || way != nil && way != booking.how else { return nil }
    if isNewPhone {
      let changes = try Volunteer.record(facts, person: booking.personID, in: handling)
      try Journal.write(
        "completed", actor: booking.personID, authentication: letter.authentication.word,
        subject: booking.personID, changes: changes, in: handling)
    }
    let next = way ?? booking.how
    guard
      let changed = try booking.change(
        how: next,
        whereabouts: next == booking.how ? booking.whereabouts : settings.whereabouts(for: next),
        in: handling)
    else { return nil }
    try post.tell(changed, .changed, answering: letter)
    return .handled("changed how #\(booking.id) is held")
  }

  /// After the hour: whether they talked.
  private func answerLater(
    _ letter: Letter, _ question: Question, _ booking: Booking
  ) throws -> Reaction? {
    if booking.state == .cancelled || booking.startsAt > handling.now {
      if Courtesy.isNothingToAnswer(letter.newText.text) {
        return .handled("thanks, which needs no answer")
      }
      return .handedOver(because: "words about #\(booking.id), which is \(booking.state.rawValue)")
    }
    return try Afterwards.hear(letter, of: booking, question, in: handling)
  }

  // MARK: The contact

  func answerOfContact(
    _ letter: Letter, to question: Question, _ booking: Booking
  ) throws -> Reaction? {
    if let reply = CalendarReply(letter.message) {
      return try TalkCalendar(desk: self, booking: booking, letter: letter)
        .take(reply, isContact: true)
    }
    let text = letter.newText.text
    guard booking.state == .booked, booking.startsAt > handling.now else {
      if Courtesy.isNothingToAnswer(text) { return .handled("thanks, which needs no answer") }
      return nil
    }
    if let reaction = try whereabouts(booking, text, letter) { return reaction }
    if let (wish, evidence, time) = BookedWish.reading(
      text, at: LocalTime(letter.readAt, in: zone), in: zone, language: nil)
    {
      switch wish {
      case .cancel: return try cancelByContact(booking, letter)
      case .move:
        if let exact = time.exact, time.isCertain {
          return try moveByContact(booking, to: exact, letter)
        }
        return try cancelByContact(booking, letter)
      case .late: return .handedOver(because: "the contact about today's talk: \(evidence.words)")
      }
    }
    let said = ReplyReading.reading(text, asked: .yesOrNo)
    switch said.meaning {
    case .cancel where said.isCertain, .no where said.isCertain && said.isAlone:
      return try cancelByContact(booking, letter)
    case .yes where said.isCertain, .thanks where said.isCertain:
      return .handled("says that #\(booking.id) stands")
    default:
      if Courtesy.isNothingToAnswer(text) { return .handled("thanks, which needs no answer") }
      return .handedOver(because: "the contact's words about #\(booking.id)")
    }
  }

  /// Off with both calendars, and the volunteer gets other times, with somebody else first.
  func cancelByContact(_ booking: Booking, _ letter: Letter) throws -> Reaction {
    guard
      let done = try TalkChanges(handling).callOff(
        booking, authentication: letter.authentication.word)
    else { return .handled("#\(booking.id) was called off before") }
    return .handled(
      "called off #\(booking.id); \(done.offer == nil ? "no" : "other") times are offered")
  }

  private func moveByContact(
    _ booking: Booking, to start: LocalTime, _ letter: Letter
  ) throws -> Reaction {
    guard start.moment(in: zone) > handling.now,
      let moved = try TalkChanges(handling).move(booking, to: start, by: "contact")
    else {
      return .handedOver(because: "the contact wants #\(booking.id) at a time that is taken")
    }
    try Journal.write(
      "moved", actor: booking.contactID, authentication: letter.authentication.word,
      subject: booking.personID, detail: "#\(booking.id) #\(moved.id)", in: handling)
    try post.tell(moved, .moved)
    return .handled("moved #\(booking.id) to #\(moved.id)")
  }

  /// The link or the place that was missing, or another.
  private func whereabouts(
    _ booking: Booking, _ text: String, _ letter: Letter
  ) throws -> Reaction? {
    let reading = HoursReading.reading(
      text, at: LocalTime(letter.readAt, in: zone), in: zone, language: nil)
    let where_: String? =
      switch booking.how {
      case .video: reading.link
      case .inPerson: reading.place ?? Self.placeAlone(text)
      case .phone: nil
      }
    guard let where_, where_ != booking.whereabouts,
      let changed = try booking.change(how: booking.how, whereabouts: where_, in: handling)
    else { return nil }
    try post.tell(changed, .changed)
    return .handled("where #\(booking.id) is")
  }

  /// A short line that is nothing else is the place that was asked for.
  private static func placeAlone(_ text: String) -> String? {
    let line = text.trimmingCharacters(in: .whitespacesAndNewlines)
    let words = line.split(separator: " ")
    guard (2...12).contains(words.count), !line.contains("\n"), !line.contains("?"),
      ReplyReading.reading(line, asked: .yesOrNo).meaning == .unclear
    else { return nil }
    return line
  }
}
