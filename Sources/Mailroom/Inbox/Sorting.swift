package import Language
package import Mail

/// What kind of mail a letter is. First match wins, in this order (DESIGN §4.3).
package enum Sorting: Sendable {
  /// Our own mail come back: a loop.
  case own
  /// The notice of a web form of the settings, from its proven sender.
  case form(FormRule)
  case bounce(DeliveryReport)
  case complaint(ComplaintReport)
  case calendarReply(CalendarReply)
  case unsubscribe(Wish)
  case autoReply(evidence: String)
  case confirmation(Question)
  case reply(Question)
  /// Everything else, for the capabilities to take.
  case open

  /// The word of `explain`, and the ledger's.
  package var kind: String {
    switch self {
    case .own: "own"
    case .form: "form"
    case .bounce: "bounce"
    case .complaint: "complaint"
    case .calendarReply: "calendar_reply"
    case .unsubscribe: "unsubscribe"
    case .autoReply: "auto_reply"
    case .confirmation: "confirmation"
    case .reply: "reply"
    case .open: "other"
    }
  }

  /// What a round's figures call it: who wants less has not left.
  func noted(_ kind: String) -> String {
    switch self {
    case .unsubscribe(.less): "less"
    case .unsubscribe(.start): "start"
    default: kind
    }
  }

  /// STOP counts however long it has waited, and so do the words of an owner for somebody.
  var countsAtAnyAge: Bool {
    switch self {
    case .unsubscribe: true
    case .confirmation(let question), .reply(let question):
      question.kind == HandOver.asks || question.kind == HandOver.asksWhetherTheirs
    default: false
    }
  }

  /// Whether its writer expects an answer.
  var isAnsweredByPeople: Bool {
    switch self {
    case .confirmation, .reply, .open: true
    default: false
    }
  }

  package init(_ letter: Letter, in handling: Handling) throws {
    let message = letter.message
    let ours = handling.house.address
    if let from = letter.from, ours.isOurs(from) {
      self = .own
    } else if let rule = letter.form(in: handling) {
      self = .form(rule)
    } else if let report = DeliveryReport(message) {
      self = .bounce(report)
    } else if letter.handle?.provenBy == .unsubscribe {
      // Before complaints: a mail program's own "unsubscribe" button ends round mails, not all.
      self = .unsubscribe(.stop(Evidence(words: "mail to the unsubscribe address")))
    } else if let report = ComplaintReport(message) {
      self = .complaint(report)
    } else if let reply = CalendarReply(message) {
      self = .calendarReply(reply)
    } else if case .autoReply(let evidence) = letter.automation {
      self = .autoReply(evidence: evidence)
    } else if let wish = MailWish.reading(
      subject: message.subject, isSubjectOurs: letter.handle != nil,
      newText: letter.newText.text), !HandOver.carriesWords(letter),
      !CommandDesk.carriesWords(letter, in: handling),
      try !CommandDesk.means(letter, not: wish, in: handling)
    {
      // From a list or a noreply address too: honoured, and not answered.
      self = .unsubscribe(wish)
    } else if let question = try letter.question(in: handling) {
      self = letter.handle?.provenBy == .confirmation ? .confirmation(question) : .reply(question)
    } else {
      self = .open
    }
  }
}

extension Letter {
  /// The form of the settings that it is a notice of. A forged From is none.
  func form(in handling: Handling) -> FormRule? {
    guard authentication.isProven, let from else { return nil }
    return handling.settings.forms.first {
      $0.fits(sender: from.rawValue, subject: message.subject)
    }
  }

  /// Whether no answer may go to it. The campaign's own lists are no robots.
  package func isRobot(in handling: Handling) -> Bool {
    if let list = message.listID, handling.settings.lists.contains(list) { return false }
    if case .none = automation { return false }
    return true
  }

  /// What it answers: by its handle; or, without one, the one question that is open to a proven
  /// sender (DESIGN §4.4).
  package func question(in handling: Handling) throws -> Question? {
    if let handle {
      if let question = try Outbox.question(row: handle.row, in: handling.db) { return question }
    }
    guard handle == nil, authentication.isProven, people.count == 1 else { return nil }
    let open = try Outbox.openQuestions(to: people[0].id, at: handling.now, in: handling.db)
    return open.count == 1 ? open[0] : nil
  }
}
