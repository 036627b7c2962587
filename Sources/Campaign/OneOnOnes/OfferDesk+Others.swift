import Foundation
import GRDB
import Language
import Mailroom

/// None of the times, or none at all.
extension OfferDesk {
  // MARK: No talk

  /// "No thanks", "I'm in the hospital", "we have talked already": the talk itself is refused, and
  /// not its times. Nobody is offered other times for it, nor reminded.
  ///
  /// - Returns: `nil` where the talk is not refused.
  func refuse(_ answer: Answer, _ said: ReplyMeaning, _ wish: TimeWish?) throws -> Reaction? {
    guard let (refusal, evidence) = try refusal(answer, said, wish) else { return nil }
    let offer = answer.offer
    let standing = try Booking.toCome(for: offer.personID, at: handling.now, in: db).first
    switch refusal {
    case .unwell, .talked:
      // The question stays open: a number counts when they send one after all.
      try offer.end(.answered, in: handling)
      try keepFacts(answer)
      let because = refusal == .unwell ? "is not well" : "says that they have talked already"
      return .handedOver(because: "\(because): \(evidence.words)")
    case .declined:
      if let standing {
        guard said.meaning == .cancel || isCalledOff(answer.text) else {
          return .handedOver(because: "no to other times, and #\(standing.id) stands")
        }
        try offer.end(.answered, in: handling)
        return try TalkDesk(volunteers: volunteers, handling: handling)
          .cancel(standing, answer.letter)
      }
      return try decline(answer)
    }
  }

  private func refusal(
    _ answer: Answer, _ said: ReplyMeaning, _ wish: TimeWish?
  ) throws -> (TalkRefusal, Evidence)? {
    let namesTimes = wish?.namesOpenTimes ?? false
    guard let (refusal, evidence) = TalkRefusal.reading(answer.text) else {
      // "Please cancel": what was offered. "I can't do Thursday after all" is about its time.
      guard said.meaning == .cancel, said.isCertain, wish == nil || isCalledOff(answer.text),
        !namesTimes
      else { return nil }
      return (.declined, said.evidence)
    }
    // "No thanks, could we do another day?"
    if refusal == .declined, namesTimes || said.meaning == .otherTime && answer.text.contains("?") {
      return nil
    }
    return (refusal, evidence)
  }

  private func isCalledOff(_ text: String) -> Bool {
    let zone = handling.settings.clock.zone
    return BookedWish.reading(
      text, at: LocalTime(handling.now, in: zone), in: zone, language: nil)?.0 == .cancel
  }

  /// They stay on the list, and rest; the question stays open for a time that suits one day.
  private func decline(_ answer: Answer) throws -> Reaction {
    let person = answer.offer.personID
    try answer.offer.end(.answered, in: handling)
    try keepFacts(answer)
    try Volunteer.setStage(.resting, of: person, by: person, at: handling.now, in: db)
    let words = answer.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    try Note.add(
      "Wants no 1-on-1: “\(words.prefix(300))”", about: person, by: person, at: handling.now,
      in: db)
    try Journal.write(
      "declined a talk", actor: person, authentication: answer.letter.authentication.word,
      subject: person, in: handling)
    guard let known = try Person.find(person, in: db), let address = answer.letter.address else {
      return .handled("wants no talk")
    }
    var posting = Posting(
      "talk-declined", values: ["given_name": .text(known.givenName)], to: address.id,
      person: person, language: known.language, lane: .answers, because: "wants no talk")
    posting.thread = answer.letter.thread
    try Outbox.put(posting, in: handling)
    return .handled("wants no talk; nothing more is offered")
  }

  // MARK: Another way

  /// "Can we do it by phone?", and not a word of when: the same times, in that way.
  func changeWay(_ answer: Answer) throws -> Reaction? {
    let offer = answer.offer
    guard offer.state == .open, let way = HowWish.reading(answer.text),
      answer.text.split(whereSeparator: \.isWhitespace).count <= 20, try !tellsFacts(answer)
    else { return nil }
    // A place is for the two to agree upon, and so is what else there is.
    guard let wanted = way.wanted, wanted != .inPerson else {
      let usual = try offer.contactID.map { try ContactSettings.of($0, in: db).how }
      guard way.wanted != nil || (offer.how ?? usual).map(way.refused.contains) == true else {
        return nil
      }
      return .handedOver(because: "would rather meet another way: \(way.evidence.words)")
    }
    var changed = answer
    changed.offer = try offer.hold(by: wanted, in: db)
    return try askWhich(changed)
  }

  // MARK: Other times

  func offerAgain(_ answer: Answer, because reason: OfferPost.Reason) throws -> Reaction {
    let offer = answer.offer
    try offer.end(reason == .expired ? .expired : .answered, in: handling)
    try Outbox.close(answer.question, in: handling)
    let post = OfferPost(handling)
    let (made, _) = try post.make(
      for: offer.personID, hub: try hub(offer), wish: offer.wish, how: offer.how,
      round: offer.round)
    guard let made else {
      return .handedOver(
        because: "chose a time that is gone (\(reason.rawValue)), and none is free")
    }
    try post.send(made, because: reason, facts: answer.facts, answering: answer.letter)
    return .handled("that time is gone (\(reason.rawValue)); offered new ones")
  }

  /// Times that fit their words; where none does, other ones, once.
  func offerOthers(_ answer: Answer, _ wish: TimeWish?) throws -> Reaction {
    let offer = answer.offer
    let text = answer.text
    let post = OfferPost(handling)
    let how = HowWish.reading(text)?.wanted ?? offer.how
    try keepFacts(answer)
    try offer.end(.answered, in: handling)
    try Outbox.close(answer.question, in: handling)
    guard offer.round < Self.rounds else {
      return .handedOver(because: "none of the times suited, twice")
    }
    let (made, _) = try post.make(
      for: offer.personID, hub: try hub(offer), wish: wish == nil ? offer.wish : text, how: how,
      round: offer.round + 1, mayBeBeside: !isForLater(wish))
    guard let made else { return .handedOver(because: "none of the free times suits them") }
    try post.send(made, because: .others, facts: answer.facts, answering: answer.letter)
    return .handled("none suited; offered other times")
  }

  /// "I am only free in April": times of this week are no answer to it.
  private func isForLater(_ wish: TimeWish?) -> Bool {
    guard let earliest = wish?.earliest else { return false }
    let today = LocalTime(handling.now, in: handling.settings.clock.zone).date
    return earliest.dayNumber - today.dayNumber > 14
  }

  /// "Yes", and not to which: asked once more, with the same times.
  func askWhich(_ answer: Answer) throws -> Reaction {
    let offer = answer.offer
    guard offer.state == .open else { return .handedOver(because: "yes to times that are gone") }
    try keepFacts(answer)
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
      facts: answer.facts, answering: answer.letter)
    return .handled("asked which of the times")
  }

  func comeToMeeting(_ answer: Answer, _ evidence: Evidence) throws -> Reaction {
    let offer = answer.offer
    try offer.end(.answered, in: handling)
    try Outbox.close(answer.question, in: handling)
    if let reaction = try MeetingDesk.come(
      offer.personID, hub: hub(offer), answering: answer.letter, in: handling)
    {
      return reaction
    }
    return .handedOver(because: "would rather come to the meeting: \(evidence.words)")
  }
}
