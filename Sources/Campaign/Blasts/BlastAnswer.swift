import Foundation
import GRDB
import Language
import Mail
import Mailroom

/// Reads what a coordinator answers to a mail about a blast.
struct BlastAnswer {
  let handling: Handling
  let letter: Letter
  let question: Question
  let sender: Sender
  let blast: Blast
  private var db: Database { handling.db }
  private var desk: BlastDesk { BlastDesk(handling) }
  private var post: BlastPost { BlastPost(handling) }

  /// - Returns: `nil` if it is not the answer of whom the question went to.
  init?(_ letter: Letter, to question: Question, in handling: Handling) throws {
    guard let ask = BlastAsk(question.payload),
      let blast = try Blast.find(ask.blast, in: handling.db), let sender = Sender(of: letter),
      sender.person.id == question.personID
    else { return nil }
    self.handling = handling
    self.letter = letter
    self.question = question
    self.sender = sender
    self.blast = blast
  }

  /// Its token, or a proven From at the address that was asked; and no failed proof.
  private var isTheirs: Bool {
    letter.mayConfirm && letter.handle?.row == question.row
      || letter.mayCommand && letter.address?.id == question.addressID
  }

  func read() throws -> Reaction? {
    let text = letter.newText.text
    // Only what stands in its thread is about it; but for a plain YES or NO to the one question.
    let isInThread = letter.handle?.row == question.row
    guard isInThread || question.kind != Blasts.Asks.told else { return nil }
    if let other = CallingOff.number(in: text), other != blast.id { return nil }
    let reading = ReplyReading.reading(text, asked: .yesOrNo)
    let confirms = PlainYes.reading(text, from: sender.person.name)
    let isNo = reading.isCertain && reading.meaning == .no && (isInThread || reading.isAlone)
    let stops =
      isNo
      || isInThread
        && (reading.meaning == .cancel && !text.contains("?") || CallingOff.isMeant(by: text))
    let changes =
      isInThread && question.kind == Blasts.Asks.yes ? BlastWords.changes(in: text) : nil
    guard confirms || stops || changes != nil || isButton || isInThread && isWordAboutIt(reading)
    else { return nil }
    guard isTheirs else {
      return .handedOver(because: "an answer about a mail to many that is not proven")
    }
    guard !isButton else {
      return try say([
        "That was the button of the invitation that you were shown: nothing was confirmed or dropped. Answer the preview itself with YES or NO."
      ])
    }
    guard !stops || changes != nil else { return try stop() }
    guard question.kind != Blasts.Asks.told else {
      return try say(["Nothing was asked: #\(blast.id) leaves by itself. CANCEL stops it."])
    }
    guard isThisVersion else {
      return try say([
        "That preview of #\(blast.id) is not the newest: nothing was confirmed. Answer the newest one, or write PREVIEW #\(blast.id)."
      ])
    }
    if question.kind == Blasts.Asks.yes, blast.state == .proposed, let why = try unsendable() {
      return try say([why])
    }
    if let changes { return try change(changes) }
    guard confirms else {
      guard blast.state == (question.kind == Blasts.Asks.second ? .asked : .proposed) else {
        return try say(["#\(blast.id) is \(BlastState.words(blast)): nothing more was done."])
      }
      return try say([
        question.kind == Blasts.Asks.second
          ? "Nothing was confirmed: only a plain YES, with nothing beside it, sends #\(blast.id). CANCEL or NO stops it."
          : "Nothing was confirmed: only a plain YES, with nothing beside it, sends #\(blast.id). SUBJECT: or BODY: and new words change it; NO drops it."
      ])
    }
    return question.kind == Blasts.Asks.second ? try agree() : try confirm()
  }

  /// The preview is the invitation itself, and its buttons write a mail of their own: they answer
  /// the event, not the preview.
  private var isButton: Bool {
    blast.kind == Invite.name && letter.handle?.row == question.row
      && letter.message.subject == "RSVP"
  }

  /// Why it cannot be sent any more, whatever its preview showed.
  private func unsendable() throws -> String? {
    guard try desk.maySend(blast, sender) else {
      return
        "Your role has changed since #\(blast.id) was shown: nothing was confirmed, and nothing leaves. Write it anew to those whom you reach now."
    }
    guard try !Round.isEmptied(blast.id, in: db) else {
      return
        "The words of #\(blast.id) are kept no longer: nothing was confirmed. Write it anew."
    }
    return nil
  }

  private var isThisVersion: Bool { BlastAsk(question.payload)?.version == blast.version }

  /// "Looks good!", "send it", "change Thursday to Friday": in the thread of a preview that waits,
  /// what is no command and nobody's question is about that mail, and is answered, so that nobody
  /// takes it for sent.
  private func isWordAboutIt(_ reading: ReplyMeaning) -> Bool {
    if reading.meaning == .yes { return true }
    let text = letter.newText.text
    guard question.kind != Blasts.Asks.told, question.answeredAt == nil,
      blast.state == .proposed || blast.state == .asked,
      reading.meaning != .personPlease, reading.meaning != .question, !text.contains("?"),
      text.contains(where: \.isLetter), text.count <= 600,
      letter.message.attachments.isEmpty, letter.newText.forwarded == nil,
      NeedsPerson.finding(in: letter.message.text) == nil
    else { return false }
    return CommandDesk.commands(in: letter, handling).isEmpty
  }

  private func say(_ words: [String], asks: String? = nil) throws -> Reaction {
    try post.say(
      words, to: (sender.person.id, sender.addressID, "en"), answering: letter, about: blast,
      asks: asks)
    return .handled(words.first ?? "")
  }

  // MARK: NO and CANCEL

  private func stop() throws -> Reaction {
    try Outbox.close(question, in: handling)
    return try say(StopBlast.words(blast, by: sender, in: handling))
  }

  // MARK: SUBJECT: and BODY:

  private func change(_ changes: BlastWords) throws -> Reaction {
    guard blast.state == .proposed else {
      return try say([
        "#\(blast.id) is \(BlastState.words(blast)): it cannot be changed any more. CANCEL #\(blast.id) stops it; CORRECT #\(blast.id) writes once more to those who got it."
      ])
    }
    var changed = blast
    if let subject = changes.subject { changed.subject = subject }
    changed.values.merge(changes.subjectValues) { $1 }
    if !changes.words.isEmpty {
      guard !blast.words.isEmpty else {
        return try say([
          "#\(blast.id) sends the mail \(blast.template), whose words are not yours to change here. Write a new BLAST with your own words below the line. Nothing was changed."
        ])
      }
      changed.words.merge(changes.words) { $1 }
    }
    do {
      try BlastDesk.check(
        blast.template, words: changed.words, subject: changed.subject, values: changed.values,
        templates: handling.house.templates)
    } catch let refusal as Refusal {
      return try say([refusal.words])
    }
    try Outbox.close(question, in: handling)
    return try showAgain(changed, saying: ["Changed. This is how it is now."])
  }

  /// A new preview under the same number; no older one confirms it.
  private func showAgain(_ blast: Blast, saying first: [String]) throws -> Reaction {
    var proven = sender
    // Its token came back from the address on record.
    proven.isProven = true
    var anew = blast
    anew.version += 1
    anew.state = .proposed
    let count = try BlastCount(blast, in: handling)
    anew.shown = count.mails
    try anew.save(in: db)
    try desk.keepRound(anew, sender: sender)
    try post.preview(anew, count, to: proven, answering: letter, saying: first)
    return .handled("a new preview of #\(blast.id)")
  }

  // MARK: YES

  private func confirm() throws -> Reaction {
    guard blast.state == .proposed else {
      return try say(["#\(blast.id) is \(BlastState.words(blast)): nothing more was done."])
    }
    guard question.until > handling.now else {
      return try say([
        "That preview has run out. PREVIEW #\(blast.id) shows it as it would be now."
      ])
    }
    guard try Outbox.close(question, in: handling) else {
      return .handled("confirmed before, or asked anew since")
    }
    if let hour = blast.leavesAt, hour <= handling.now {
      var late = blast
      late.leavesAt = nil
      return try showAgain(
        late,
        saying: [
          "Its hour, \(handling.settings.clock.words(hour)), has passed: nothing has left. YES to this preview sends it now."
        ])
    }
    let count = try BlastCount(blast, in: handling)
    guard count.mails > 0 else {
      return try say(["Nobody is in it any more: \(blast.sentence). Nothing leaves."])
    }
    let others = try desk.others(than: sender.person.id, of: blast)
    let isSecond = desk.needsSecond(count.mails, others)
    _ = try sender.carryOut(
      Blasts.usage(of: blast.kind), confirmedBy: letter, in: handling
    ) { _ in
      CommandAnswer(detail: "#\(blast.id), \(count.mails) mails")
    }
    if isSecond {
      var asked = blast
      asked.state = .asked
      asked.shown = count.mails
      asked.confirmedAt = handling.now
      try asked.save(in: db)
      for role in others {
        try post.show(
          asked, mails: count.mails, to: role, asksYes: true, sender: sender.person.name)
      }
      let names = try others.compactMap { try Person.find($0.personID, in: db)?.name }
      return try say(
        [
          "#\(blast.id) goes to \(CountWords.people(count.people)), and so it needs the YES of a second coordinator: \(names.joined(separator: " or ")) has the preview now. CANCEL stops it."
        ], asks: Blasts.Asks.told)
    }
    let confirmed = try desk.confirm(blast, mails: count.mails)
    if desk.isShownToOthers(blast, by: sender) {
      for role in others {
        try post.show(
          confirmed, mails: count.mails, to: role, asksYes: false, sender: sender.person.name)
      }
    }
    return try say(try words(confirmed, count), asks: Blasts.Asks.told)
  }

  private func words(_ confirmed: Blast, _ count: BlastCount) throws -> [String] {
    let now =
      count.mails == blast.shown
      ? CountWords.of(count.mails, "mail")
      : "\(CountWords.of(count.mails, "mail")) now, \(CountWords.grouped(blast.shown)) at the preview"
    return [
      "Yes: #\(blast.id) is set (\(now)). \(try leaving(confirmed, count)) CANCEL #\(blast.id) stops it, also while it leaves; STATUS #\(blast.id) shows how far it is."
    ]
  }

  /// "The first leaves Tue Mar 3, 11:12 AM EST.", and why not, or not to all of them.
  private func leaving(_ confirmed: Blast, _ count: BlastCount) throws -> String {
    guard let begins = confirmed.beginsAt else { return "" }
    let clock = handling.settings.clock
    let forecast = try BlastForecast(confirmed, count, from: begins, in: handling)
    var said: [String] = []
    if try WholePause.since(in: db) != nil {
      said.append(BlastFacts.paused)
    } else if let forecast, forecast.isAllLater {
      if !forecast.reachesNobody {
        said.append("The first leaves \(clock.words(forecast.first)).")
      }
    } else {
      said.append("The first leaves \(clock.words(begins)).")
    }
    if let words = forecast?.words(clock) { said.append(words) }
    return said.joined(separator: " ")
  }

  /// The second coordinator's YES.
  private func agree() throws -> Reaction {
    guard blast.state == .asked else {
      return try say(["#\(blast.id) is \(BlastState.words(blast)): nothing more was done."])
    }
    let others = try desk.others(than: blast.senderPersonID ?? 0, of: blast)
    // As the roles are now: it may have been asked for days ago.
    guard others.contains(where: { $0.personID == sender.person.id }) else {
      return try say([
        "The second YES must be another coordinator's of the same part. Nothing was done."
      ])
    }
    guard try Outbox.close(question, in: handling) else { return .handled("agreed before") }
    if let hour = blast.leavesAt, handling.now > hour + BlastMaking.asksAgainAfter {
      return try say([
        "Its hour, \(handling.settings.clock.words(hour)), passed more than a day ago: it does not leave any more."
      ])
    }
    let count = try BlastCount(blast, in: handling)
    _ = try sender.carryOut(Blasts.usage(of: blast.kind), confirmedBy: letter, in: handling) { _ in
      CommandAnswer(detail: "#\(blast.id), second YES")
    }
    let confirmed = try desk.confirm(blast, mails: count.mails)
    try post.tellSender(
      [
        "\(sender.person.name) said YES to #\(blast.id). \(try leaving(confirmed, count)) CANCEL #\(blast.id) stops it."
      ], of: confirmed)
    return try say(try words(confirmed, count), asks: Blasts.Asks.told)
  }
}

/// How a blast stands, in words.
enum BlastState {
  static func words(_ blast: Blast) -> String {
    switch blast.state {
    case .proposed: "not confirmed"
    case .asked: "waiting for a second coordinator's YES"
    case .confirmed: "set"
    case .leaving: "leaving"
    case .done: "done"
    case .stopped: "called off"
    }
  }
}
