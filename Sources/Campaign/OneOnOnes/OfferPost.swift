import Foundation
import GRDB
package import Language
package import Mailroom

/// Puts times into a mail to a volunteer: the welcome, or one of its own.
package struct OfferPost {
  let handling: Handling
  private var db: Database { handling.db }

  package init(_ handling: Handling) { self.handling = handling }

  /// Why times are offered, besides the first time.
  package enum Reason: String, Sendable {
    case first
    /// Somebody else was quicker.
    case taken
    /// The offer has run out.
    case expired
    /// None of the times suited.
    case others
    /// What is booked is to be at another time.
    case move
    /// It was called off, or did not take place.
    case again
    /// They said yes and not to which.
    case which
    /// There was no room before.
    case room
    /// A gentle word after silence.
    case reminder
    /// They did not meet, and the person is not to blame.
    case sorry
    /// They did not meet, and nobody is to blame.
    case missed
  }

  package struct Made: Sendable {
    package var offer: Offer
    package var speaksTheirs: Bool
    /// Nothing free fitted their words, so these are other times.
    package var isBeside: Bool
  }

  /// Chooses times and puts the offer on record.
  package func make(
    for person: Int64, hub: Int64, wish words: String?, how: MeetingHow? = nil, round: Int = 1,
    passing: Set<Int64> = [], mayBeBeside: Bool = true
  ) throws -> (made: Made?, outcome: OfferMaking.Outcome) {
    let wish: TimeWish? = try words.flatMap { try self.wish($0, of: person) }
    let making = OfferMaking(handling)
    let before = try offeredBefore(to: person)
    var outcome = try making.choose(
      for: person, hub: hub, wish: wish, passing: passing, before: before)
    var isBeside = false
    if case .noneFits = outcome, mayBeBeside {
      outcome = try making.choose(
        for: person, hub: hub, wish: nil, passing: passing, before: before)
      isBeside = true
    }
    guard case .slots(let slots, let speaks) = outcome, let first = slots.first else {
      return (nil, outcome)
    }
    let lead = Double(try ContactSettings.of(first.contactID, in: db).leadHours) * 3_600
    let until = min(first.startsAt - lead, handling.now + OfferMaking.validFor)
    guard
      let offer = try Offer.make(
        for: person, hub: hub, slots: slots, round: round, wish: words, how: how,
        validUntil: until, in: handling)
    else { return (nil, outcome) }
    try Volunteer.restage(person, in: handling)
    return (Made(offer: offer, speaksTheirs: speaks, isBeside: isBeside), outcome)
  }

  /// What suits somebody, in their words; `nil` if nothing is said of it for certain.
  func wish(_ words: String, of person: Int64) throws -> TimeWish? {
    let language = try Person.find(person, in: db)?.language
    let zone = handling.settings.clock.zone
    let wish = TimeWish.reading(
      words, at: LocalTime(handling.now, in: zone), in: zone,
      language: language.flatMap(MailLanguage.init(rawValue:)))
    return wish.isEmpty ? nil : wish
  }

  /// Times that they were offered in the last weeks and did not take.
  private func offeredBefore(to person: Int64) throws -> Set<Int64> {
    // Uses offerTo.
    Set(
      try Int64.fetchAll(
        db,
        cached: """
          SELECT startsAt FROM offer JOIN offerTime ON offerTime.offerID = offer.id
          WHERE personID = :person AND createdAt > :since
            AND (state = 'answered' OR state = 'withdrawn')
          """, arguments: ["person": person, "since": (handling.now - 30 * 86_400).milliseconds]))
  }

  /// The values that every mail with times has.
  package func values(_ made: Made, language: String) throws -> [String: TemplateValue] {
    let offer = made.offer
    let zone = handling.settings.clock.zone
    let time = TalkTime(language, zone: zone)
    guard let contact = offer.contactID else { return [:] }
    let settings = try ContactSettings.of(contact, in: db)
    let talk = try TalkWords.Talk(
      person: offer.personID, contact: contact, how: offer.how ?? settings.how,
      whereabouts: settings.place, minutes: settings.minutes, in: db)
    return [
      "times": .list(
        offer.times.enumerated().map {
          ["number": .text("\($0.offset + 1)"), "when": .text(time.short($0.element))]
        }),
      "zone": .text(time.zoneName),
      "how": .text(TalkWords(language: language).offered(talk)),
      "answer_by": .text(time.day(LocalTime(offer.validUntil, in: zone).date)),
      "is_other_language": .flag(!made.speaksTheirs),
      "is_beside": .flag(made.isBeside),
    ]
  }

  /// A mail of its own with times.
  ///
  /// - Parameter letter: what it answers; without one it is one of the few unasked mails.
  package func send(
    _ made: Made, because reason: Reason, facts: SignUpFacts? = nil, answering letter: Letter?,
    isUrgent: Bool = false
  ) throws {
    guard let person = try Person.find(made.offer.personID, in: db),
      let addressID = try letter?.address?.id
        ?? Person.primaryAddress(of: person.id, in: db)?.id
    else { return }
    var posting = Posting(
      "talk-times", values: try values(made, language: person.language), to: addressID,
      person: person.id, language: person.language, lane: letter == nil ? .notices : .answers,
      because: "times for a 1-on-1 (\(reason.rawValue))", isUrgent: isUrgent)
    posting.values["given_name"] = .text(person.givenName)
    for word in [
      "taken", "expired", "others", "move", "again", "which", "room", "reminder", "sorry", "missed",
    ] {
      posting.values["is_\(word)"] = .flag(word == reason.rawValue)
    }
    // Then the mail says that what they named is not free.
    if made.isBeside { posting.values["is_others"] = .flag(false) }
    posting.thread = letter?.thread
    posting.usefulUntil = letter == nil ? made.offer.validUntil : nil
    posting.asks = try asking(made.offer, facts: facts)
    try Outbox.put(posting, in: handling)
  }

  /// What a mail with times asks. Beside a time people tell us what else is missing.
  func asking(_ offer: Offer, facts: SignUpFacts?) throws -> Asking {
    let language = try Person.find(offer.personID, in: db)?.language ?? "en"
    var pending = facts ?? SignUpFacts(of: offer.personID, language: language)
    pending.personID = offer.personID
    pending.offer = offer.id
    return Asking(
      OneOnOnes.Asks.times, payload: pending.json, until: handling.now + 30 * 86_400)
  }
}
