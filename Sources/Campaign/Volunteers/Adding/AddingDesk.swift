import Foundation
import GRDB
import Language
import Mail
import Mailroom

/// Asks about a list of people, takes corrections, and adds them at the YES.
struct AddingDesk {
  let sender: Sender
  let letter: Letter
  let handling: Handling
  var db: Database { handling.db }

  init(_ sender: Sender, _ letter: Letter, in handling: Handling) {
    self.sender = sender
    self.letter = letter
    self.handling = handling
  }

  private static let hoursOpen = 48.0

  // MARK: Asking

  /// The question about a list; what is not proven is asked about at most twice a day.
  func ask(about list: AddingList, saying first: [String] = []) throws -> CommandAnswer {
    var answer = CommandAnswer()
    if !sender.isProven {
      guard try askedToday() < 2 else {
        try Journal.write("confirmation withheld", detail: "asked twice today", in: handling)
        answer.isWithheld = true
        return answer
      }
      answer.said.append("We could not tell that you sent this. If you did not, do nothing.")
    }
    var list = list
    let verdicts = try AddingJudge(sender, in: handling).verdicts(list)
    list.shown = Dictionary(
      verdicts.map { ($0.line.number, AddingWords.short($0.verdict)) }, uniquingKeysWith: { $1 })
    let words = AddingWords(verdicts: verdicts, list: list, clock: handling.settings.clock)
    answer.said += first + words.summary
    answer.rows = words.rows
    answer.after = words.consequences
    if words.file != nil {
      answer.after.append("All \(verdicts.count) lines are in the file attached.")
    }
    answer.after.append(words.question)
    answer.files = [words.file].compactMap(\.self)
    answer.asks = Asking(
      Adding.Asks.list, payload: list.json, until: handling.now + Self.hoursOpen * 3_600)
    answer.detail = "\(verdicts.count) people shown"
    return answer
  }

  private func askedToday() throws -> Int {
    try Int.fetchOne(
      db,
      cached: """
        SELECT COUNT(*) FROM outbox
        WHERE addressID = :address AND createdAt > :since AND asks = :asks
        """,
      arguments: [
        "address": sender.addressID, "since": (handling.now - 86_400).milliseconds,
        "asks": Adding.Asks.list,
      ]) ?? 0
  }

  /// One mail in the thread, as the answers to commands look.
  func post(_ answer: CommandAnswer, because: String) throws {
    guard !answer.isWithheld else { return }
    var entries: [[String: TemplateValue]] = answer.said.map { ["said": .text($0)] }
    if !answer.rows.isEmpty {
      entries.append(CommandPost.entry(of: answer.rows))
    }
    entries += answer.after.map { ["said": .text($0)] }
    var posting = Posting(
      "command-answer",
      values: [
        "entries": .list(entries), "waiting": .list([]), "is_unproven": .flag(false),
        "first_line": .text(answer.said.first ?? because),
      ],
      to: sender.addressID, person: sender.person.id, language: sender.person.language,
      lane: .answers, because: because)
    posting.thread = letter.thread
    if !letter.message.subject.trimmingCharacters(in: .whitespaces).isEmpty {
      posting.subject = Subject.reply(to: String(letter.message.subject.prefix(200)))
    }
    posting.asks = answer.asks
    posting.attachments = answer.files
    try Outbox.put(posting, in: handling)
  }

  // MARK: The answer

  /// YES, NO, or what is to be corrected; `nil` for anything else.
  func answer(to question: Question, _ asked: AddingList) throws -> Reaction? {
    // What is passed on with a word or two is a matter of its own, unless it answers for certain.
    if letter.handle == nil, letter.newText.hadQuote { return nil }
    let text = letter.newText.text
    let reading = ReplyReading.reading(text, asked: .yesOrNo)
    let corrections = ListCorrections(text, numbers: Set(asked.lines.map(\.number)))
    let isNo = reading.meaning == .no && reading.isCertain && corrections == nil
    guard corrections != nil || reading.confirms || isNo else { return nil }
    // Its token, or a proven From at the address that was asked; and no failed proof.
    let isTheirs =
      letter.mayConfirm && letter.handle?.row == question.row
      || letter.mayCommand && letter.address?.id == question.addressID
    guard isTheirs else {
      return .handedOver(because: "an answer about people to add that is not proven")
    }
    guard question.until > handling.now else {
      return try say("That question has run out: it stood for two days. Send the list again.")
    }
    guard try Outbox.close(question, in: handling) else {
      return .handled("answered before, or asked anew since")
    }
    if isNo { return try say("Nobody was added.") }
    var list = asked
    if let corrections {
      let judge = try AddingJudge(sender, in: handling)
      let wrong = list.correct(
        by: corrections, gazetteer: try Adding.gazetteer.current(in: db),
        domains: try judge.domains(in: db))
      if let wrong {
        return try askAgain(
          list, saying: ["I did not understand what line \(wrong) is. Nobody was added yet."])
      }
      guard corrections.confirms else { return try askAgain(list, saying: ["Changed. Now:"]) }
      let open = try judge.verdicts(list).first {
        guard corrections.said[$0.line.number] != nil else { return false }
        switch $0.verdict {
        case .trouble, .doubtful: return true
        default: return false
        }
      }
      if let open {
        return try askAgain(
          list, saying: ["Line \(open.line.number) is not clear yet, so nobody was added."])
      }
      // What was corrected means what it says now.
      for item in try judge.verdicts(list) where corrections.said[item.line.number] != nil {
        list.shown[item.line.number] = AddingWords.short(item.verdict)
      }
      for number in corrections.dropped {
        list.shown[number] = AddingWords.short(.dropped)
      }
    }
    return try add(list)
  }

  private func askAgain(_ list: AddingList, saying first: [String]) throws -> Reaction {
    var proven = sender
    // Its token came back from the address on record.
    proven.isProven = true
    let desk = AddingDesk(proven, letter, in: handling)
    try desk.post(desk.ask(about: list, saying: first), because: "people to add, corrected")
    return .handled("corrected the people to add")
  }

  private func say(_ words: String) throws -> Reaction {
    try post(CommandAnswer(words), because: words)
    return .handled(words)
  }

  private func add(_ list: AddingList) throws -> Reaction {
    let entering = Entering(list: list, desk: self)
    let answer = try sender.carryOut(
      AddThese.booked, confirmedBy: letter, in: handling, entering.run(in:))
    try post(answer, because: answer.detail)
    return .handled("people: \(answer.detail)")
  }
}
