/// What a mail of ours asked, in whose light a reply to it is read.
package enum Asked: Hashable, Sendable {
  /// Nothing: a mail out of the blue, or an answer to one of ours that only told something.
  case nothing
  case yesOrNo
  /// One of several things by their numbers, which begin at 1: hubs, towns, persons.
  case choices([String])
  /// Any number of several things: ways to help.
  case several([String])
  /// Times for a meeting, written as they were shown, by their numbers.
  case times([String])

  /// What was offered, in the order of its numbers.
  package var offers: [String] {
    switch self {
    case .nothing, .yesOrNo: []
    case .choices(let offers), .several(let offers), .times(let offers): offers
    }
  }
}

/// What a reply means, with the words that it rests on.
package struct ReplyMeaning: Hashable, Sendable {
  package enum Meaning: Hashable, Sendable {
    case yes, no, maybe
    /// The numbers of what was chosen, in their order; several where any of them would do.
    case choices([Int])
    /// A wish that what was asked about, or booked, be called off.
    case cancel
    /// None of the times offered, or not the time booked, but perhaps another.
    case otherTime
    case callMe
    case question
    case thanks
    case wrongPerson
    case personPlease
    case stop
    case unclear
  }

  /// One meaning, and the words it rests on, as they were written.
  package struct Part: Hashable, Sendable {
    package var meaning: Meaning
    package var evidence: Evidence

    package init(_ meaning: Meaning, _ evidence: Evidence) {
      self.meaning = meaning
      self.evidence = evidence
    }
  }

  /// What the reply says to what was asked.
  package var meaning: Meaning
  package var evidence: Evidence
  /// Whether it may be acted on. A condition, a doubt, two answers or words beside it that we do
  /// not understand make it no more than a guess.
  package var isCertain: Bool
  /// What else it says: thanks beside a yes, a question beside a choice.
  package var also: [Part]
  /// Whether it says nothing else but greetings and thanks, as a confirmation must.
  package var isAlone: Bool

  package init(
    _ meaning: Meaning, _ evidence: Evidence, isCertain: Bool, also: [Part] = [],
    isAlone: Bool = false
  ) {
    self.meaning = meaning
    self.evidence = evidence
    self.isCertain = isCertain
    self.also = also
    self.isAlone = isAlone
  }

  /// A YES with anything beside it but thanks is no YES (DESIGN §4.5).
  package var confirms: Bool { meaning == .yes && isCertain && isAlone }

  /// Whether it also says this.
  package func alsoSays(_ other: Meaning) -> Bool { also.contains { $0.meaning == other } }
}
