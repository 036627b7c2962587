import Foundation
import GRDB
import Language
import Mail
import Mailroom

/// Reads what a coordinator answers to a mail about held mail. The first word counts; the others of
/// the same scope are told.
struct HeldAnswer {
  let handling: Handling
  let letter: Letter
  let question: Question
  let sender: Sender
  let ask: HeldPost.Ask
  private var db: Database { handling.db }

  /// - Returns: `nil` if it is not the answer of whom the question went to.
  init?(_ letter: Letter, to question: Question, in handling: Handling) throws {
    guard let ask = HeldPost.Ask(json: question.payload), let sender = Sender(of: letter),
      sender.person.id == question.personID
    else { return nil }
    self.handling = handling
    self.letter = letter
    self.question = question
    self.sender = sender
    self.ask = ask
  }

  /// Its token, or a proven From at the address that was asked; and no failed proof.
  private var isTheirs: Bool {
    letter.mayConfirm && letter.handle?.row == question.row
      || letter.mayCommand && letter.address?.id == question.addressID
  }

  func read() throws -> Reaction? {
    let words = HeldWords(reading: letter.newText.text, by: sender.person.name)
    guard !words.isNothing, letter.handle?.row == question.row || !words.isUnclear else {
      return nil
    }
    guard isTheirs else {
      return .handedOver(because: "an answer about held mail that is not proven")
    }
    guard try isStillAsked else {
      return try say(
        ["Your role has changed since I asked: nothing was sent or withdrawn."], left: [])
    }
    guard question.until > handling.now else {
      return try say(
        ["That list is more than a month old: nothing was done. The next mail has what waits now."],
        left: [])
    }
    var said: [String] = []
    for kind in words.kinds { said += try always(kind) }
    let known = Set(ask.items.map(\.number))
    let strange = words.dropped.filter { !known.contains($0) }
    guard !words.isUnclear, strange.isEmpty else {
      let what =
        strange.first.map { "There is no number \($0) in that mail" }
        ?? "I am not sure what you mean"
      return try say(
        said + [
          "\(what), so nothing was sent or withdrawn. YES sends all of it, NO 4 withdraws the fourth, NO 4 and YES sends all but the fourth. Which do you mean?"
        ], left: try open().map(\.item))
    }
    return try carryOut(words, said)
  }

  private var isStillAsked: Bool {
    get throws {
      try HeldScope.readers(of: ask.scope, in: db).contains { $0.personID == sender.person.id }
        || sender.roles.contains { $0.kind != .contact }
    }
  }

  /// What of the mail still waits.
  private func open() throws -> [(item: HeldPost.Ask.Item, mail: HeldMail)] {
    let mails = Dictionary(
      try HeldMail.open(in: db).filter { $0.word == nil }.map { ($0.id, $0) }
    ) { $1 }
    return ask.items.compactMap { item in mails[item.held].map { (item, $0) } }
  }

  private func carryOut(_ words: HeldWords, _ before: [String]) throws -> Reaction? {
    var said = before
    var done: [String] = []
    if words.sends || words.dropsAll || !words.dropped.isEmpty, try open().isEmpty {
      return try say(said + [try decidedAlready()], left: [])
    }
    if words.dropsAll || !words.dropped.isEmpty {
      let drops = try open().filter { words.dropsAll || words.dropped.contains($0.item.number) }
      let count = try withdraw(drops.map(\.mail))
      if count > 0 {
        done.append("\(CountWords.of(count, "mail")) withdrawn")
        let which =
          words.dropsAll
          ? "All \(CountWords.of(count, "mail"))"
          : "Number \(CountWords.list(drops.map { "\($0.item.number)" }))"
        said.append("\(which) will not leave. To take that back: UNDO.")
      } else {
        said.append(try decidedAlready())
      }
    }
    if words.sends {
      let sent = try send()
      if sent.released > 0 { done.append("\(CountWords.of(sent.released, "mail")) sent") }
      said.append(
        sent.released == 0
          ? "Nothing is left to send."
          : "\(CountWords.of(sent.released, "mail")) \(sent.released == 1 ? "leaves" : "leave") now.\(quiet)"
      )
      if sent.late > 0 {
        said.append(
          "\(CountWords.of(sent.late, "mail")) would come too late to be of use: dropped.")
      }
      if try StoreHold.end(by: sender.person.id, in: handling) {
        said.append("The restored store is released with it: mail leaves again as always.")
      }
    }
    let left = try open().map(\.item)
    if !left.isEmpty, !done.isEmpty {
      said.append("YES sends the other \(left.count == 1 ? "one" : "\(left.count)").")
    }
    if left.isEmpty { try Outbox.close(question, in: handling) }
    if !done.isEmpty { try tellOthers(done) }
    return try say(said, left: left)
  }

  private var quiet: String {
    let clock = handling.settings.clock
    guard clock.isQuiet(at: handling.now) else { return "" }
    return
      " It is quiet now: what is no answer begins at \(clock.words(clock.nextAllowed(from: handling.now)))."
  }

  private func decidedAlready() throws -> String {
    for item in ask.items {
      guard let decision = try HeldMail.decision(of: item.held, in: db), let by = decision.by,
        by != sender.person.id, let name = try Person.find(by, in: db)?.name
      else { continue }
      return
        "\(name) has answered already, and the first word counts: \(decision.word == "no" ? "withdrawn" : "sent")."
    }
    return "Nothing of that mail waits any more: nothing was done."
  }

  private func withdraw(_ mails: [HeldMail]) throws -> Int {
    var count = 0
    _ = try sender.carryOut(Always.withdrawal, confirmedBy: letter, in: handling) { scene in
      for mail in mails
      where try mail.withdraw(by: sender.person.id, footprint: scene.footprint, in: handling) {
        count += 1
        try tellOwner(of: mail)
      }
      return CommandAnswer(detail: "\(CountWords.of(count, "held mail")) withdrawn")
    }
    return count
  }

  /// Whose mail to many it was hears that it does not leave.
  private func tellOwner(of mail: HeldMail) throws {
    guard let round = mail.roundID,
      let row = try Row.fetchOne(
        db, cached: "SELECT ownerPersonID, ownerAddressID FROM round WHERE id = ?",
        arguments: [round]),
      let person = row["ownerPersonID"] as Int64?, let address = row["ownerAddressID"] as Int64?
    else { return }
    try Outbox.put(
      Posting(
        "coordinator-note",
        values: [
          "title": .text("#\(round) does not leave"),
          "text": .text(
            "\(sender.person.name), who coordinates, has looked at it and keeps it back. Ask there what to change."
          ),
        ],
        to: address, person: person, lane: .notices, because: "held mail was withdrawn",
        isUrgent: true), in: handling)
  }

  private func send() throws -> (released: Int, late: Int) {
    var released = 0
    var late = 0
    for (_, mail) in try open() {
      if try mail.dropIfLate(in: handling) {
        late += 1
      } else if try mail.release("yes", by: sender.person.id, in: handling) {
        released += 1
      }
    }
    // What had no room in the mail comes with the next.
    let listed = Set(ask.items.map(\.held))
    let beyond = try HeldMail.open(in: db).filter { mail in
      try mail.word == nil && !listed.contains(mail.id) && mail.shownAt != nil
        && HeldScope.of(mail, in: handling) == ask.scope
        && mail.heldAt.milliseconds <= askedAt()
    }
    try HeldMail.showAgain(beyond.map(\.id), in: db)
    try Journal.write(
      "held mail sent", actor: sender.person.id, authentication: "confirmation",
      detail: CountWords.of(released, "mail"), in: handling)
    return (released, late)
  }

  private func askedAt() throws -> Int64 {
    try Int64.fetchOne(
      db, cached: "SELECT createdAt FROM outbox WHERE id = ?", arguments: [question.row]) ?? 0
  }

  /// "ALWAYS welcome" beside a YES.
  private func always(_ name: String) throws -> [String] {
    guard let kind = handling.house.kinds.named(name) else {
      return [
        "There is no kind of mail “\(name)”. The kinds are \(CountWords.list(handling.house.kinds.kinds.map(\.name)))."
      ]
    }
    let answer = try sender.carryOut(Always.usage, confirmedBy: letter, in: handling) { scene in
      var answer = CommandAnswer(detail: kind.name)
      answer.said = try Always.release(
        [kind], by: sender.person.id, footprint: scene.footprint, in: handling)
      return answer
    }
    return answer.said
  }

  private func tellOthers(_ done: [String]) throws {
    for role in try HeldScope.readers(of: ask.scope, in: db)
    where role.personID != sender.person.id {
      try Outbox.put(
        Posting(
          "coordinator-note",
          values: [
            "title": .text("Held mail: \(sender.person.name) has answered"),
            "text": .text(
              "\(sender.person.name) has answered the mail about what waits: \(CountWords.list(done)). You need not do anything."
            ),
          ],
          to: role.addressID, person: role.personID, lane: .notices,
          because: "held mail was answered by another", isUrgent: true), in: handling)
    }
  }

  private func say(_ words: [String], left: [HeldPost.Ask.Item]) throws -> Reaction {
    var posting = Posting(
      "command-answer",
      values: [
        "entries": .list(words.map { ["said": .text($0)] }), "waiting": .list([]),
        "is_unproven": .flag(false), "first_line": .text("About what waits"),
      ],
      to: sender.addressID, person: sender.person.id, lane: .answers, because: "about held mail",
      isUrgent: true)
    posting.thread = letter.thread
    posting.subject = Subject.reply(to: String(letter.message.subject.prefix(200)))
    if !left.isEmpty {
      try Outbox.close(question, in: handling)
      posting.asks = Asking(
        HeldMails.asksName, payload: HeldPost.Ask(scope: ask.scope, items: left).json,
        until: question.until)
    }
    try Outbox.put(posting, in: handling)
    return .handled(words.first ?? "held mail")
  }
}
