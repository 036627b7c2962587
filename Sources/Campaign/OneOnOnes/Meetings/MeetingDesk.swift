import Foundation
import GRDB
import Language
import Mail
import Mailroom

/// Reads what somebody says to the invitation to their hub's meeting, in words or by calendar.
struct MeetingDesk {
  let volunteers: Volunteers
  let handling: Handling
  private var db: Database { handling.db }
  private var post: MeetingPost { MeetingPost(handling) }

  static let asks: Set<String> = [MeetingPost.asks, MeetingPost.asksNext]

  func answer(
    _ letter: Letter, to question: Question, _ facts: SignUpFacts
  ) throws -> Reaction? {
    guard let id = facts.meeting, let invite = try MeetingInvite.find(id, in: db) else {
      return nil
    }
    if question.kind == MeetingPost.asksNext {
      return try answerAboutNext(letter, question, invite)
    }
    if let reply = CalendarReply(letter.message) { return try take(reply, invite, letter) }
    let text = letter.newText.text
    guard invite.isOpen || invite.state == .declined, invite.startsAt > handling.now else {
      if Courtesy.isNothingToAnswer(text) { return .handled("thanks, which needs no answer") }
      if letter.handle == nil { return nil }
      return .handedOver(because: "words about a meeting that is \(invite.state.rawValue)")
    }
    let said = ReplyReading.reading(text, asked: .yesOrNo)
    let isComing =
      said.isCertain && said.meaning == .yes || MeetingWish.reading(text) != nil
    if isComing {
      if said.alsoSays(.question) || said.meaning == .question {
        try come(invite, letter)
        return .handedOver(because: "comes to the meeting, and asks something")
      }
      return try come(invite, letter)
    }
    switch said.meaning {
    case .no where said.isCertain, .cancel where said.isCertain, .otherTime:
      return try decline(invite, letter)
    case .maybe: return .handled("may come to the meeting")
    case .thanks where said.isCertain: return .handled("thanks, which needs no answer")
    case .question: return .handedOver(because: "a question: \(said.evidence.words)")
    case .callMe:
      return .handedOver(because: "would rather be called: \(said.evidence.words)")
    default: return try answerFacts(letter, question, facts, invite)
    }
  }

  // MARK: What follows

  @discardableResult
  private func come(_ invite: MeetingInvite, _ letter: Letter) throws -> Reaction {
    guard invite.state != .coming else { return .handled("comes to the meeting, as said before") }
    let wasDeclined = invite.state == .declined
    try invite.set(.coming, in: handling)
    try Volunteer.restage(invite.personID, in: handling)
    try write("comes to the meeting", invite, letter)
    // A calendar that said no has let it go.
    if wasDeclined, let now = try MeetingInvite.find(invite.id, in: db) {
      try post.send(now, .wish, answering: letter)
    }
    return .handled("comes to the meeting")
  }

  private func decline(_ invite: MeetingInvite, _ letter: Letter) throws -> Reaction {
    guard invite.isOpen else { return .handled("does not come, as said before") }
    try invite.set(.declined, in: handling)
    try Volunteer.restage(invite.personID, in: handling)
    try write("does not come to the meeting", invite, letter)
    try post.thankAndNameNext(invite, answering: letter)
    return .handled("does not come to the meeting; named the next")
  }

  private func write(_ action: String, _ invite: MeetingInvite, _ letter: Letter) throws {
    try Journal.write(
      action, actor: invite.personID, authentication: letter.authentication.word,
      subject: invite.personID, detail: "hub #\(invite.hubID)", in: handling)
  }

  /// An answer to what has changed since changes nothing (RFC 5546 §2.1.5).
  private func take(
    _ reply: CalendarReply, _ invite: MeetingInvite, _ letter: Letter
  ) throws -> Reaction {
    guard reply.uid == invite.uid, reply.sequence >= invite.sequence else {
      return .handled("a calendar's answer to something else, or older")
    }
    guard invite.isOpen || invite.state == .declined, invite.startsAt > handling.now else {
      return .handled("a calendar's answer to a meeting that is \(invite.state.rawValue)")
    }
    switch (reply.method, reply.partstat) {
    case (.counter, _): return .handedOver(because: "proposes another time for the meeting")
    case (.reply, .accepted):
      if invite.state != .coming {
        try invite.set(.coming, in: handling)
        try Volunteer.restage(invite.personID, in: handling)
      }
      return .handled("the calendar accepted the meeting")
    case (.reply, .declined): return try decline(invite, letter)
    case (.reply, .delegated): return .handedOver(because: "sends somebody else to the meeting")
    case (.reply, .tentative), (.reply, .needsAction): return .handled("may come to the meeting")
    }
  }

  /// Whether they come to the one after.
  private func answerAboutNext(
    _ letter: Letter, _ question: Question, _ invite: MeetingInvite
  ) throws -> Reaction? {
    let text = letter.newText.text
    let said = ReplyReading.reading(text, asked: .yesOrNo)
    if said.isCertain && said.meaning == .yes || MeetingWish.reading(text) != nil {
      try Outbox.close(question, in: handling)
      guard
        let next = try MeetingInvite.make(
          for: invite.personID, hub: invite.hubID, after: invite.startsAt + 86_400,
          in: handling)
      else { return .handedOver(because: "wants to come to the next meeting, and none is known") }
      try next.set(.coming, in: handling)
      try Volunteer.restage(invite.personID, in: handling)
      try post.send(next, .wish, answering: letter)
      return .handled("comes to the next meeting")
    }
    switch said.meaning {
    case .no where said.isCertain, .cancel where said.isCertain:
      try Outbox.close(question, in: handling)
      return .handled("does not come to the next meeting either")
    case .maybe, .thanks: return .handled("may come to the next meeting")
    default:
      if Courtesy.isNothingToAnswer(text) { return .handled("thanks, which needs no answer") }
      return letter.handle == nil
        ? nil : .handedOver(because: "words about the next meeting")
    }
  }

  /// What was missing on the record; the invitation stays.
  private func answerFacts(
    _ letter: Letter, _ question: Question, _ facts: SignUpFacts, _ invite: MeetingInvite
  ) throws -> Reaction? {
    var asked = question
    asked.kind = Volunteers.Asks.facts
    let reaction = try SignUpDesk(volunteers, handling).answer(letter, to: asked, facts)
    if case .handled? = reaction { try Outbox.reopen(question, in: handling) }
    return reaction
  }

  // MARK: Instead of a talk

  /// "I'll just come to the monthly meeting."
  ///
  /// - Returns: `nil` where their hub has none.
  static func come(
    _ person: Int64, hub: Int64, answering letter: Letter, in handling: Handling
  ) throws -> Reaction? {
    if let open = try MeetingInvite.toCome(for: person, at: handling.now, in: handling.db) {
      try open.set(.coming, in: handling)
      return .handled("comes to the meeting, to which they are invited")
    }
    guard let invite = try MeetingInvite.make(for: person, hub: hub, in: handling) else {
      return nil
    }
    try invite.set(.coming, in: handling)
    try Volunteer.restage(person, in: handling)
    try Journal.write(
      "comes to the meeting", actor: person, authentication: letter.authentication.word,
      subject: person, detail: "hub #\(hub)", in: handling)
    try MeetingPost(handling).send(invite, .wish, answering: letter)
    return .handled("would rather come to the meeting: invited")
  }
}
