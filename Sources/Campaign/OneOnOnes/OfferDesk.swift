import Foundation
import GRDB
import Language
import Mailroom

/// Reads what somebody says to the times that they were offered.
struct OfferDesk {
  let volunteers: Volunteers
  let handling: Handling
  var db: Database { handling.db }
  private var zone: TimeZone { handling.settings.clock.zone }

  /// After so many offers without a match the contact has a word with them.
  static let rounds = 2

  /// The times as the mail showed them.
  func asked(_ offerID: Int64) throws -> Asked {
    guard let offer = try Offer.find(offerID, in: db) else { return .nothing }
    let language = try Person.find(offer.personID, in: db)?.language ?? "en"
    let time = TalkTime(language, zone: zone)
    return .times(offer.times.map(time.short))
  }

  func answer(_ letter: Letter, to question: Question, _ facts: SignUpFacts) throws -> Reaction? {
    guard let id = facts.offer, let offer = try Offer.find(id, in: db) else {
      return try answerFacts(letter, question, facts)
    }
    let answer = Answer(letter: letter, question: question, facts: facts, offer: offer)
    guard let reaction = try hear(answer) else { return try answerFacts(letter, question, facts) }
    return try BesideTalk(volunteers: volunteers, handling: handling)
      .take(letter, after: reaction)
  }

  /// One answer to one offer.
  struct Answer {
    var letter: Letter
    var question: Question
    var facts: SignUpFacts
    var offer: Offer
    var text: String { letter.newText.text }
  }

  /// What is said of the times, or of the talk itself.
  ///
  /// - Returns: `nil` where it is about neither.
  private func hear(_ answer: Answer) throws -> Reaction? {
    let text = answer.text
    let asked = try asked(answer.offer.id)
    let said = ReplyReading.reading(text, asked: asked)
    // "None of these, I'll just come to the monthly meeting."
    if let evidence = MeetingWish.reading(text) { return try comeToMeeting(answer, evidence) }
    let asksElse = ChoiceBeside.asksElse(text)
    if case .choices(let numbers) = said.meaning, said.isCertain {
      return try choose(numbers, answer, isAsked: asksElse && said.alsoSays(.question))
    }
    if case .choices(let numbers)? = ChoiceBeside.reading(text, asked: asked)?.meaning {
      return try choose(numbers, answer, isAsked: asksElse)
    }
    let wish = try OfferPost(handling).wish(text, of: answer.offer.personID)
    if let refused = try refuse(answer, said, wish) { return refused }
    if let taken = try takeMoment(wish, said, answer) { return taken }
    switch said.meaning {
    case .choices(let numbers): return try hear(doubtful: numbers, wish, answer)
    case .yes where said.isCertain && answer.offer.times.count == 1:
      return try choose([1], answer)
    case .yes where try isBareYes(said, answer): return try askWhich(answer)
    case .otherTime, .no, .cancel, .maybe: return try offerOthers(answer, wish)
    case .thanks where said.isCertain: return .handled("thanks, which needs no answer")
    case .callMe:
      try keepFacts(answer)
      return .handedOver(because: "would rather be called: \(said.evidence.words)")
    default: break
    }
    if wish?.isCertain != true, let reaction = try changeWay(answer) { return reaction }
    if said.meaning == .question {
      return .handedOver(because: "a question: \(said.evidence.words)")
    }
    // Words of a time alone: "evenings after 6 would be best".
    return wish?.isCertain == true ? try offerOthers(answer, wish) : nil
  }

  /// "Yes", "sí", "sounds good!", and not to which.
  private func isBareYes(_ said: ReplyMeaning, _ answer: Answer) throws -> Bool {
    if said.isCertain, said.isAlone { return true }
    return try answer.offer.state == .open && !answer.text.contains("?")
      && answer.text.split(whereSeparator: \.isWhitespace).count <= 8 && !tellsFacts(answer)
  }

  /// Whether it tells of themselves what their record lacks.
  func tellsFacts(_ answer: Answer) throws -> Bool {
    let (_, said) = try volunteers.read(answer.letter, in: handling)
    let isNameless = try Person.find(answer.offer.personID, in: db)?.name.isEmpty ?? true
    return said.phone != nil || said.zip != nil || said.town != nil || !said.interests.isEmpty
      || isNameless && said.name != nil
  }

  /// "Tuesday the 10th", where three Tuesdays were offered; "I work nights".
  private func hear(
    doubtful numbers: [Int], _ wish: TimeWish?, _ answer: Answer
  ) throws -> Reaction? {
    guard let wish, wish.isCertain else { return try askWhich(answer) }
    let offer = answer.offer
    let minutes = try offer.contactID.map { try ContactSettings.of($0, in: db).minutes } ?? 30
    let fitting = numbers.filter { number in
      offer.times.indices.contains(number - 1)
        && wish.fits(offer.times[number - 1], minutes: minutes)
    }
    if fitting.count == 1, wish.namesOpenTimes { return try choose(fitting, answer) }
    // What they name was not offered, or they say only when they cannot.
    return fitting.isEmpty || !wish.namesOpenTimes
      ? try offerOthers(answer, wish) : try askWhich(answer)
  }

  // MARK: One of them

  private func choose(
    _ numbers: [Int], _ answer: Answer, isAsked: Bool = false
  ) throws -> Reaction {
    let offer = answer.offer
    let times = numbers.compactMap {
      offer.times.indices.contains($0 - 1) ? offer.times[$0 - 1] : nil
    }
    .sorted()
    guard !times.isEmpty else { return .handedOver(because: "a number that was not offered") }
    let how = HowWish.reading(answer.text)
    try keepFacts(answer)
    let standing = try Booking.toCome(for: offer.personID, at: handling.now, in: db)
    if let same = standing.first(where: { times.contains($0.start) }), how == nil {
      // Said before; the calendar's object and a typed answer often come both.
      return .handled("#\(same.id) is booked at that time already")
    }
    guard offer.state == .open || offer.state == .booked || offer.state == .answered,
      offer.validUntil >= handling.now
    else { return try offerAgain(answer, because: .expired) }
    guard let contact = offer.contactID, try mayHold(contact, hub: offer.hubID) else {
      return try offerAgain(answer, because: .taken)
    }
    for time in times {
      if let booking = try take(time, with: contact, answer, standing.first) {
        return isAsked
          ? .handedOver(because: "booked #\(booking.id), and a question beside it")
          : .handled("booked #\(booking.id)")
      }
    }
    return try offerAgain(answer, because: .taken)
  }

  /// "Saturday at 11": the one moment that they name, where it is free in the contact's hours.
  private func takeMoment(
    _ wish: TimeWish?, _ said: ReplyMeaning, _ answer: Answer
  ) throws -> Reaction? {
    guard let wish, wish.isCertain, let moment = wish.exact,
      let contact = answer.offer.contactID,
      answer.text.split(whereSeparator: \.isWhitespace).count <= 25
    else { return nil }
    switch said.meaning {
    case .question, .cancel, .thanks, .personPlease, .wrongPerson, .stop: return nil
    default: break
    }
    guard try mayHold(contact, hub: answer.offer.hubID) else { return nil }
    let minutes = try ContactSettings.of(contact, in: db).minutes
    let free = try Slots.free(
      of: contact, for: answer.offer.personID, minutes: minutes, in: handling)
    // "Tuesday at 7" is the Tuesday that was offered, where one was.
    let offered = answer.offer.times.first { $0.date.weekday == moment.date.weekday }
      .map { LocalTime($0.date, moment.time) }
    let named = [offered, moment].compactMap(\.self).first { start in
      wish.fits(start, minutes: minutes) && free.contains { $0.start == start }
    }
    guard let named else { return nil }
    try keepFacts(answer)
    let standing = try Booking.toCome(for: answer.offer.personID, at: handling.now, in: db)
    return try take(named, with: contact, answer, standing.first)
      .map { .handled("booked #\($0.id)") }
  }

  /// - Returns: `nil` if it has just been taken.
  private func take(
    _ time: LocalTime, with contact: Int64, _ answer: Answer, _ standing: Booking?
  ) throws -> Booking? {
    let offer = answer.offer
    guard
      let booking = try book(
        time, offer, contact: contact, how: HowWish.reading(answer.text), replacing: standing)
    else { return nil }
    try offer.end(.booked, in: handling)
    try Outbox.close(answer.question, in: handling)
    try Volunteer.restage(offer.personID, in: handling)
    try Journal.write(
      standing == nil ? "booked" : "moved", actor: offer.personID,
      authentication: answer.letter.authentication.word, subject: offer.personID,
      detail: "#\(booking.id)", in: handling)
    try BookingPost(handling).tell(
      booking, standing == nil ? .booked : .moved, answering: answer.letter)
    return booking
  }

  private func book(
    _ time: LocalTime, _ offer: Offer, contact: Int64, how said: HowWish?,
    replacing standing: Booking?
  ) throws -> Booking? {
    let settings = try ContactSettings.of(contact, in: db)
    guard time.moment(in: zone) > handling.now,
      try Slots.isOpen(
        contact, at: time, minutes: settings.minutes, except: standing, in: handling)
    else { return nil }
    let how = Self.how(settings, wanted: offer.how, said: said)
    let wish = Booking.Wish(
      personID: offer.personID, contactID: contact, hubID: offer.hubID, start: time,
      minutes: settings.minutes, how: how, whereabouts: settings.whereabouts(for: how))
    guard let standing else { return try Booking.make(wish, in: handling) }
    return try TalkChanges(handling).move(standing, as: wish, by: "volunteer")
  }

  /// The way to talk: what they want, unless the contact's way is one they do not refuse.
  static func how(
    _ settings: ContactSettings, wanted: MeetingHow?, said: HowWish?
  ) -> MeetingHow {
    if let wish = said?.wanted ?? wanted { return wish }
    guard let said, said.refused.contains(settings.how) else { return settings.how }
    return said.refused.contains(.phone) ? .inPerson : .phone
  }

  /// Whether the one who offered the times still welcomes people there.
  private func mayHold(_ contact: Int64, hub: Int64) throws -> Bool {
    try ContactSettings.of(contact, in: db).quietSince == nil
      && Role.holders(.contact, scope: "\(hub)", in: db).contains { $0.personID == contact }
  }

  // MARK: What else they say

  /// The hub that they belong to by now.
  func hub(_ offer: Offer) throws -> Int64 {
    try Volunteer.find(offer.personID, in: db)?.hubID ?? offer.hubID
  }

  /// A number or a ZIP beside the answer.
  func keepFacts(_ answer: Answer) throws {
    guard let person = answer.facts.personID else { return }
    let letter = answer.letter
    let (_, said) = try volunteers.read(letter, in: handling)
    var told = SignUpFacts(of: person, language: answer.facts.language)
    told.phone = said.phone
    told.zip = said.zip
    guard told.phone != nil || told.zip != nil else { return }
    let changes = try Volunteer.record(told, person: person, in: handling)
    try Journal.write(
      "completed", actor: person, authentication: letter.authentication.word, subject: person,
      changes: changes, in: handling)
  }

  /// Nothing of times: what was missing on the record, and the times stay open.
  private func answerFacts(
    _ letter: Letter, _ question: Question, _ facts: SignUpFacts
  ) throws -> Reaction? {
    var asked = question
    asked.kind = Volunteers.Asks.facts
    let reaction = try SignUpDesk(volunteers, handling).answer(letter, to: asked, facts)
    if case .handled? = reaction, let id = facts.offer, try Offer.find(id, in: db)?.state == .open {
      try Outbox.reopen(question, in: handling)
    }
    return reaction
  }
}

extension ContactSettings {
  /// The link or the place that goes with a way to talk.
  func whereabouts(for how: MeetingHow) -> String? {
    switch how {
    case .phone: nil
    case .video: link
    case .inPerson: place
    }
  }
}
