import Foundation
import GRDB
import Language
import Mailroom

/// Reads what somebody says to the times that they were offered.
struct OfferDesk {
  let volunteers: Volunteers
  let handling: Handling
  private var db: Database { handling.db }
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
    let text = letter.newText.text
    let said = ReplyReading.reading(text, asked: try asked(id))
    // "None of these, I'll just come to the monthly meeting."
    if let evidence = MeetingWish.reading(text) {
      return try comeToMeeting(offer, question, evidence, letter)
    }
    switch said.meaning {
    case .choices(let numbers) where said.isCertain:
      return try choose(numbers, of: offer, question, facts, said, letter)
    case .choices(let numbers):
      // "Tuesday the 10th", where three Tuesdays were offered.
      let wish = try OfferPost(handling).wish(text, of: offer.personID)
      let minutes = try offer.contactID.map { try ContactSettings.of($0, in: db).minutes } ?? 30
      let fitting = numbers.filter { number in
        offer.times.indices.contains(number - 1)
          && wish?.fits(offer.times[number - 1], minutes: minutes) ?? false
      }
      if wish?.isCertain == true, fitting.count == 1 {
        return try choose(fitting, of: offer, question, facts, said, letter)
      }
      return try askWhich(offer, facts, letter)
    case .yes where said.isCertain && offer.times.count == 1:
      return try choose([1], of: offer, question, facts, said, letter)
    case .yes where said.isCertain && said.isAlone:
      return try askWhich(offer, facts, letter)
    case .otherTime, .no, .cancel, .maybe:
      return try offerOthers(offer, question, facts, letter)
    case .thanks where said.isCertain:
      return .handled("thanks, which needs no answer")
    case .question: return .handedOver(because: "a question: \(said.evidence.words)")
    case .callMe:
      try keepFacts(letter, facts)
      return .handedOver(because: "would rather be called: \(said.evidence.words)")
    default: break
    }
    // Words of a time alone: "evenings after 6 would be best".
    if let wish = try OfferPost(handling).wish(text, of: offer.personID), wish.isCertain {
      return try offerOthers(offer, question, facts, letter)
    }
    return try answerFacts(letter, question, facts)
  }

  // MARK: One of them

  private func choose(
    _ numbers: [Int], of offer: Offer, _ question: Question, _ facts: SignUpFacts,
    _ said: ReplyMeaning, _ letter: Letter
  ) throws -> Reaction {
    let times = numbers.compactMap {
      offer.times.indices.contains($0 - 1) ? offer.times[$0 - 1] : nil
    }
    .sorted()
    guard !times.isEmpty else { return .handedOver(because: "a number that was not offered") }
    let how = HowWish.reading(letter.newText.text)
    try keepFacts(letter, facts)
    let standing = try Booking.toCome(for: offer.personID, at: handling.now, in: db)
    if let same = standing.first(where: { times.contains($0.start) }), how == nil {
      // Said before; the calendar's object and a typed answer often come both.
      return .handled("#\(same.id) is booked at that time already")
    }
    guard offer.state == .open || offer.state == .booked || offer.state == .answered,
      offer.validUntil >= handling.now
    else { return try offerAgain(offer, question, facts, because: .expired, letter) }
    guard let contact = offer.contactID, try mayHold(contact, hub: offer.hubID) else {
      return try offerAgain(offer, question, facts, because: .taken, letter)
    }
    for time in times {
      guard
        let booking = try book(time, offer, contact: contact, how: how, replacing: standing.first)
      else { continue }
      try offer.end(.booked, in: handling)
      try Outbox.close(question, in: handling)
      try Volunteer.restage(offer.personID, in: handling)
      try Journal.write(
        standing.isEmpty ? "booked" : "moved", actor: offer.personID,
        authentication: letter.authentication.word, subject: offer.personID,
        detail: "#\(booking.id)", in: handling)
      try BookingPost(handling).tell(
        booking, standing.isEmpty ? .booked : .moved, answering: letter)
      if said.alsoSays(.question) {
        return .handedOver(because: "booked #\(booking.id), and a question beside it")
      }
      return .handled("booked #\(booking.id)")
    }
    return try offerAgain(offer, question, facts, because: .taken, letter)
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

  // MARK: None of them

  private func offerAgain(
    _ offer: Offer, _ question: Question, _ facts: SignUpFacts, because reason: OfferPost.Reason,
    _ letter: Letter
  ) throws -> Reaction {
    try offer.end(reason == .expired ? .expired : .answered, in: handling)
    try Outbox.close(question, in: handling)
    let post = OfferPost(handling)
    let (made, _) = try post.make(
      for: offer.personID, hub: try hub(offer), wish: offer.wish, how: offer.how,
      round: offer.round)
    guard let made else {
      return .handedOver(
        because: "chose a time that is gone (\(reason.rawValue)), and none is free")
    }
    try post.send(made, because: reason, facts: facts, answering: letter)
    return .handled("that time is gone (\(reason.rawValue)); offered new ones")
  }

  private func offerOthers(
    _ offer: Offer, _ question: Question, _ facts: SignUpFacts, _ letter: Letter
  ) throws -> Reaction {
    let text = letter.newText.text
    let post = OfferPost(handling)
    let wish = try post.wish(text, of: offer.personID)
    let how = HowWish.reading(text)?.wanted ?? offer.how
    try keepFacts(letter, facts)
    try offer.end(.answered, in: handling)
    try Outbox.close(question, in: handling)
    guard offer.round < Self.rounds else {
      return .handedOver(because: "none of the times suited, twice")
    }
    let (made, _) = try post.make(
      for: offer.personID, hub: try hub(offer), wish: wish == nil ? offer.wish : text, how: how,
      round: offer.round + 1, mayBeBeside: wish == nil)
    guard let made else { return .handedOver(because: "none of the free times suits them") }
    try post.send(made, because: .others, facts: facts, answering: letter)
    return .handled("none suited; offered other times")
  }

  /// "Yes", and not to which: asked once more, with the same times.
  private func askWhich(_ offer: Offer, _ facts: SignUpFacts, _ letter: Letter) throws -> Reaction {
    guard offer.state == .open else { return .handedOver(because: "yes to times that are gone") }
    let post = OfferPost(handling)
    let speaks = try offer.contactID.map {
      try OfferMaking(handling).speaks(
        $0, Person.find(offer.personID, in: db)?.language ?? "en")
    }
    let asked = try Int.fetchOne(
      db,
      cached: """
        SELECT COUNT(*) FROM outbox WHERE personID = :person AND createdAt > :since
          AND because = 'times for a 1-on-1 (which)'
        """,
      arguments: ["person": offer.personID, "since": offer.createdAt.milliseconds])
    guard asked == 0 else { return .handedOver(because: "yes, and twice not to which time") }
    try post.send(
      .init(offer: offer, speaksTheirs: speaks ?? true, isBeside: false), because: .which,
      facts: facts, answering: letter)
    return .handled("asked which of the times")
  }

  private func comeToMeeting(
    _ offer: Offer, _ question: Question, _ evidence: Evidence, _ letter: Letter
  ) throws -> Reaction {
    try offer.end(.answered, in: handling)
    try Outbox.close(question, in: handling)
    if let reaction = try MeetingDesk.come(
      offer.personID, hub: hub(offer), answering: letter, in: handling)
    {
      return reaction
    }
    return .handedOver(because: "would rather come to the meeting: \(evidence.words)")
  }

  // MARK: What else they say

  /// The hub that they belong to by now.
  private func hub(_ offer: Offer) throws -> Int64 {
    try Volunteer.find(offer.personID, in: db)?.hubID ?? offer.hubID
  }

  /// A number or a ZIP beside the answer.
  private func keepFacts(_ letter: Letter, _ facts: SignUpFacts) throws {
    guard let person = facts.personID else { return }
    let (_, said) = try volunteers.read(letter, in: handling)
    var told = SignUpFacts(of: person, language: facts.language)
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
