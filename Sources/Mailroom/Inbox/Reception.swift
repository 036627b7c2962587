package import Foundation
import GRDB
import Language
package import Mail

/// What happened to a message, for the worker, the rehearsal and `explain`.
package struct Receipt: Sendable, Equatable {
  package var kind: String
  /// `handled`, `handed over`, `duplicate` or `failed`.
  package var outcome: String
  package var because: String
}

/// Handling of one message inside one transaction: a function of the database, the message and
/// the moment.
package struct Reception {
  package private(set) var handling: Handling

  package init(_ handling: Handling) { self.handling = handling }

  /// Reads, sorts and acts, and closes the message's ledger row.
  package mutating func receive(
    _ message: Message, sha256: String, ledgerID: Int64, arrivedAt: Date
  ) throws -> Receipt {
    let db = handling.db
    let folders = handling.settings.mailbox
    let key = message.key
    let isMovedBack = try Ledger.release(sha256: sha256, except: ledgerID, in: db)
    if !isMovedBack, try Ledger.isKnown(key: key, in: db) {
      try Ledger.close(
        ledgerID, outcome: "duplicate", kind: nil, key: key, sha256: sha256,
        messageID: message.messageID, person: try Ledger.writer(ofKey: key, in: db),
        destination: folders.handled,
        at: handling.now, in: db)
      return Receipt(kind: "duplicate", outcome: "duplicate", because: "handled before")
    }
    let letter = try Letter(message, arrivedAt: arrivedAt, in: handling)
    let sorting = try Sorting(letter, in: handling)
    // STOP counts at any age; other mail that waited too long is booked, and a person answers.
    let waited = handling.now.timeIntervalSince(arrivedAt)
    let isLate = waited > Double(handling.settings.limits.lateAfter.components.seconds)
    if !sorting.countsAtAnyAge { handling.isLate = isLate }
    // A confirmation is single-use, so a plain YES now and again is no loop.
    if case .confirmation = sorting {} else { handling.textDigest = letter.textDigest }
    var (kind, reaction) =
      try Blocking.files(letter, sortedAs: sorting, in: db)
      ? (sorting.kind, .handled("blocked")) : react(to: letter, sortedAs: sorting)
    if let row = letter.handle?.row { try Round.note(sorting.noted(kind), row: row, in: db) }
    if handling.isLate, sorting.isAnsweredByPeople, case .handled(let words) = reaction {
      reaction = .handedOver(because: "it waited for days; booked: \(words)")
    }
    let outcome: String
    let because: String
    let destination: String
    switch reaction {
    case .handled(let words):
      (outcome, because, destination) = ("handled", words, folders.handled)
    case .handedOver(let words):
      (outcome, because, destination) = ("handed over", words, folders.needsPerson)
      // A machine wrote the notice of a form, and a person is in it.
      let owner: Role? =
        if case .form = sorting { try HandOver.coordinators(in: db).first } else { nil }
      try HandOver.open(letter, because: words, to: owner, in: handling)
    }
    try Ledger.close(
      ledgerID, outcome: outcome, kind: kind, key: key, sha256: sha256,
      messageID: message.messageID, person: try writer(of: letter), destination: destination,
      note: because, at: handling.now, in: db)
    return Receipt(kind: kind, outcome: outcome, because: because)
  }

  /// Who wrote it, on record before or by it.
  private func writer(of letter: Letter) throws -> Int64? {
    if let known = letter.people.first { return known.id }
    guard let from = letter.from, let record = try AddressRecord.find(from, in: handling.db)
    else { return nil }
    return try Person.at(record.id, in: handling.db).first?.id
  }

  private func react(to letter: Letter, sortedAs sorting: Sorting) throws -> (String, Reaction) {
    switch sorting {
    case .own:
      return (sorting.kind, .handled("our own mail come back"))
    case .form(let rule):
      for capability in handling.house.capabilities {
        if let reaction = try capability.take(letter, asNoticeOf: rule, in: handling) {
          return (sorting.kind, reaction)
        }
      }
      return (sorting.kind, .handedOver(because: "a notice of the form \(rule.name)"))
    case .bounce(let report):
      return (sorting.kind, try Bounces.book(report, letter, in: handling))
    case .complaint(let report):
      return (sorting.kind, try Bounces.book(report, letter, in: handling))
    case .calendarReply:
      return (sorting.kind, try calendarReply(letter))
    case .unsubscribe(let wish):
      // "She has died, take her off": it ends, and a person sees it, not a template.
      if case .stop = wish, let finding = NeedsPerson.finding(in: letter.newText.text) {
        let done = try Wishes.carryOut(wish, of: letter, silently: true, in: handling)
        guard !letter.isRobot(in: handling), case .handled(let words) = done else {
          return (sorting.kind, done)
        }
        return (sorting.kind, .handedOver(because: "\(words); \(finding.words)"))
      }
      return (sorting.kind, try Wishes.carryOut(wish, of: letter, in: handling))
    case .autoReply(let evidence):
      try HandOver.noteRobot(letter, in: handling)
      for capability in handling.house.capabilities {
        try capability.hear(robot: letter, in: handling)
      }
      return (sorting.kind, .handled("a robot's answer (\(evidence))"))
    case .reply where try isPeopleFirst(letter), .open where try isPeopleFirst(letter):
      return (sorting.kind, .handedOver(because: "a person answers this sender"))
    case .confirmation(let question), .reply(let question):
      if question.kind != HandOver.asks, let taken = try takeFirst(letter, answering: question) {
        return taken
      }
      if !CommandDesk.asks.contains(question.kind), try !isAnswer(letter, to: question),
        let taken = try CommandDesk.take(letter, isWhole: letter.handle != nil, in: handling)
      {
        return (taken.kind, taken.reaction)
      }
      if let reaction = try answer(letter, to: question) { return (sorting.kind, reaction) }
      return try take(letter)
    case .open:
      return try takeFirst(letter, answering: nil) ?? take(letter)
    }
  }

  /// Whether a capability knows the sender for one whom only people answer, whatever it answers.
  private func isPeopleFirst(_ letter: Letter) throws -> Bool {
    guard let from = letter.from else { return false }
    return try handling.house.capabilities.contains {
      try $0.isPeopleFirst(from, in: handling.db)
    }
  }

  /// To the capability that asked: also while a person has the thread, whose words it is none of,
  /// and after the question was answered, since a calendar may say another thing later.
  private func calendarReply(_ letter: Letter) throws -> Reaction {
    guard let handle = letter.handle,
      let question = try Outbox.question(row: handle.row, in: handling.db),
      let reaction = try leaveToPerson(letter, mayBeMinor: false)
        ?? asker(of: question, answeredBy: letter)
    else { return .handedOver(because: "a calendar answer to nothing that we sent") }
    return reaction
  }

  private func takeFirst(
    _ letter: Letter, answering question: Question?
  ) throws -> (String, Reaction)? {
    guard !letter.people.isEmpty, !letter.isRobot(in: handling) else { return nil }
    for capability in handling.house.capabilities {
      if let taken = try capability.takeFirst(letter, answering: question, in: handling) {
        return (taken.kind, taken.reaction)
      }
    }
    return nil
  }

  private func asker(of question: Question, answeredBy letter: Letter) throws -> Reaction? {
    for capability in handling.house.capabilities where capability.asks.contains(question.kind) {
      if let reaction = try capability.answer(letter, to: question, in: handling) {
        return reaction
      }
    }
    return nil
  }

  private func answer(_ letter: Letter, to question: Question) throws -> Reaction? {
    switch question.kind {
    case HandOver.asks: return try HandOver.answer(letter, to: question, in: handling)
    case HandOver.asksPerson:
      return try HandOver.continueThread(letter, question, in: handling)
    case HandOver.asksWhetherTheirs:
      return try HandOver.confirmWords(letter, question, in: handling)
    case Wishes.asksToStart: return try Wishes.confirmStart(letter, question, in: handling)
    default: break
    }
    if CommandDesk.asks.contains(question.kind) {
      return try CommandDesk.answer(letter, to: question, in: handling)
    }
    // What is answered bit by bit goes on beside a conversation, in its own thread.
    let goesOn =
      letter.handle != nil
      && handling.house.capabilities.contains { $0.goesOn.contains(question.kind) }
    if !question.kind.hasPrefix("confirm"), !goesOn,
      let reaction = try HandOver.belongs(letter, in: handling)
    {
      return reaction
    }
    // A new mail that says "call me" is no answer, though one question may be open.
    let isNew = letter.handle == nil
    if let reaction = try leaveToPerson(letter, mayBeMinor: false, isLast: isNew) {
      return reaction
    }
    return try asker(of: question, answeredBy: letter)
  }

  /// Whether it says yes, no or which for certain: in a thread that asked something that is tried
  /// before any command.
  private func isAnswer(_ letter: Letter, to question: Question) throws -> Bool {
    var asked: Asked = .yesOrNo
    for capability in handling.house.capabilities where capability.asks.contains(question.kind) {
      asked = try capability.asked(by: question, in: handling) ?? asked
    }
    let reading = ReplyReading.reading(letter.newText.text, asked: asked)
    guard reading.isCertain else { return false }
    switch reading.meaning {
    case .yes, .no, .choices, .cancel: return true
    default: return false
    }
  }

  /// What answers nothing: people first, robots and late mail to a person, courtesy to nobody,
  /// the rest to the capability that takes it.
  private func take(_ letter: Letter) throws -> (String, Reaction) {
    let settings = handling.settings
    if letter.message.from.isEmpty || letter.from == nil {
      return ("other", .handedOver(because: "From names no single address"))
    }
    if let domain = letter.from?.domain,
      settings.peopleFirst.contains(where: { domain == $0 || domain.hasSuffix("." + $0) })
    {
      return ("other", .handedOver(because: "a person answers this sender"))
    }
    if let taken = try CommandDesk.take(letter, isWhole: false, isOpen: true, in: handling) {
      return (taken.kind, taken.reaction)
    }
    if !letter.isToUs {
      return ("other", .handled("we are only in copy"))
    }
    if let absence = letter.newText.absence, absence == .onlyWinmail || letter.handle != nil {
      return (
        "other", .handedOver(because: "nothing new to read in it (\(absence.rawValue))")
      )
    }
    if letter.handle != nil || !letter.people.isEmpty,
      Courtesy.isNothingToAnswer(letter.newText.text)
    {
      return ("other", .handled("thanks, which needs no answer"))
    }
    if let reaction = try HandOver.belongs(letter, in: handling) { return ("other", reaction) }
    if let reaction = try leaveToPerson(letter, mayBeMinor: true) { return ("other", reaction) }
    for capability in handling.house.capabilities {
      if let taken = try capability.take(letter, in: handling) {
        return (taken.kind, taken.reaction)
      }
    }
    if let reaction = try leaveToPerson(letter, mayBeMinor: false, isLast: true) {
      return ("other", reaction)
    }
    return ("other", .handedOver(because: "not understood"))
  }

  /// What no template answers, and who asks for a person: handed over, and nothing else goes to
  /// them for 14 days (DESIGN §1).
  ///
  /// A From that is not proven changes no record, and a forged one silences nobody.
  ///
  /// - Parameters:
  ///   - mayBeMinor: whether the word of somebody under 18 is left to the capability that takes
  ///     their sign-up.
  ///   - isLast: whether no capability is left to take it.
  private func leaveToPerson(
    _ letter: Letter, mayBeMinor: Bool, isLast: Bool = false
  ) throws -> Reaction? {
    let text = letter.newText.text
    let because: String
    if let finding = NeedsPerson.finding(in: text) {
      if finding.reason == .minor {
        if mayBeMinor { return nil }
        // Once said, it holds for what they write later too.
        if letter.mayAnswer {
          for person in letter.people { try Person.markMinor(person.id, in: handling) }
        }
      }
      because = finding.words
    } else {
      if let evidence = ReplyReading.wishForPerson(in: text) {
        because = "asks for a person: \(evidence.words)"
      } else if isLast, case let meaning = ReplyReading.reading(text, asked: .nothing),
        meaning.isCertain, meaning.meaning == .callMe
      {
        // A sign-up says "call me" too: only what no capability takes is a wish for a call alone.
        because = "asks for a call: \(meaning.evidence.words)"
      } else {
        return nil
      }
    }
    // A contact who tells of another's death goes on hearing of their people.
    if try letter.authentication != .failed && !tellsOfAnother(letter) {
      for person in letter.people {
        try HandOver.keepQuiet(person.id, days: HandOver.quietDays, in: handling)
      }
    }
    return .handedOver(because: because)
  }

  private func tellsOfAnother(_ letter: Letter) throws -> Bool {
    guard !letter.roles.isEmpty else { return false }
    return try handling.house.capabilities.contains { capability in
      guard let dead = try capability.proposal(for: letter, in: handling)?.deceased else {
        return false
      }
      return !letter.people.contains { $0.id == dead }
    }
  }
}
