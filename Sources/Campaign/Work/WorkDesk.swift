import Foundation
import GRDB
import Language
import Mail
import Mailroom

/// Reads what somebody answers to a question about logged work.
struct WorkDesk {
  let handling: Handling
  private var db: Database { handling.db }

  init(_ handling: Handling) { self.handling = handling }

  /// - Parameter question: one of `WorkAsked.all`; whoever calls has checked that the letter may
  ///   answer it.
  /// - Returns: `nil` if the letter answers nothing of the kind.
  func answer(_ letter: Letter, to question: Question) throws -> Reaction? {
    guard let sender = Sender(of: letter), sender.person.id == question.personID,
      sender.who >= .contact, let asked = WorkAsked(json: question.payload)
    else { return nil }
    let text = letter.newText.text
    if Courtesy.isNothingToAnswer(text), question.kind != WorkAsked.same {
      return .handled("thanks, which needs no answer")
    }
    let isAnswer = letter.handle?.row == question.row
    switch question.kind {
    case WorkAsked.area:
      return try place(asked, text, isAnswer, sender, letter, question)
    case WorkAsked.same:
      return try join(asked, text, isAnswer, sender, letter, question)
    case WorkAsked.hub:
      return try chooseHub(asked, text, isAnswer, sender, letter, question)
    default:
      return try setDay(asked, text, isAnswer, sender, letter, question)
    }
  }

  private func speech(_ sender: Sender) -> Speech { Speech(sender.person.language) }

  // MARK: Which area

  private func place(
    _ asked: WorkAsked, _ text: String, _ isAnswer: Bool, _ sender: Sender, _ letter: Letter,
    _ question: Question
  ) throws -> Reaction? {
    guard let deed = try asked.deed.flatMap({ try Deed.find($0, in: db) }) else {
      return isAnswer ? .handled("about something that was taken back") : nil
    }
    let say = speech(sender)
    guard let area = Self.area(in: text) else {
      guard isAnswer else { return nil }
      // It is asked once.
      guard try Outbox.close(question, in: handling) else { return nil }
      try self.say(
        [
          say(
            "I could not read an area from that, so #\(deed.id) stays as not placed. LOG #\(deed.id): education (or outreach, or lobbying) places it at any time.",
            es:
              "No pude leer un área en eso, así que #\(deed.id) queda sin área. LOG #\(deed.id): education (u outreach, o lobbying) la pone cuando quiera.",
            pt:
              "Não consegui ler uma área nisso, então #\(deed.id) fica sem área. LOG #\(deed.id): education (ou outreach, ou lobbying) a põe quando quiser."
          )
        ], to: sender, letter)
      return .handled("logged work stays not placed")
    }
    guard try Outbox.close(question, in: handling) else { return .handled("answered before") }
    let answer = try sender.carryOut(LogWork.usage, confirmedBy: letter, in: handling) { scene in
      var placed = deed
      placed.area = area
      try placed.save(watching: scene.footprint, in: db)
      return CommandAnswer(
        say(
          "#\(deed.id) stands under \(area.name()) now. \(say.undo)",
          es: "#\(deed.id) está ahora en \(area.name("es")). \(say.undo)",
          pt: "#\(deed.id) está agora em \(area.name("pt")). \(say.undo)"),
        detail: "#\(deed.id)")
    }
    try post(answer, to: sender, letter)
    return .handled("logged work is placed under \(area.rawValue)")
  }

  private static func area(in text: String) -> WorkArea? {
    let names = WorkArea.allCases.map { $0.name() }
    if case .choice(let number, _) = AnswerReading.reading(text, choices: names) {
      return WorkArea.allCases.indices.contains(number - 1) ? WorkArea.allCases[number - 1] : nil
    }
    return text.split(whereSeparator: \.isNewline).first.flatMap { WorkArea(words: String($0)) }
  }

  // MARK: The same

  private func join(
    _ asked: WorkAsked, _ text: String, _ isAnswer: Bool, _ sender: Sender, _ letter: Letter,
    _ question: Question
  ) throws -> Reaction? {
    let said = ReplyReading.reading(text, asked: .yesOrNo)
    // A NO changes nothing, whatever stands beside it.
    guard said.isCertain && said.meaning == .yes || isAnswer && said.meaning == .no else {
      return nil
    }
    guard let deed = try asked.deed.flatMap({ try Deed.find($0, in: db) }), deed.joinedTo == nil,
      let other = try asked.other.flatMap({ try Deed.find($0, in: db) }), other.joinedTo == nil
    else { return .handled("about something that was taken back or joined since") }
    guard try Outbox.close(question, in: handling) else { return .handled("answered before") }
    let say = speech(sender)
    guard said.meaning == .yes else {
      try self.say(
        [
          say(
            "Then both stand: #\(other.id) and #\(deed.id).",
            es: "Entonces quedan los dos: #\(other.id) y #\(deed.id).",
            pt: "Então ficam os dois: #\(other.id) e #\(deed.id).")
        ], to: sender, letter)
      return .handled("two deeds, not one")
    }
    let answer = try sender.carryOut(LogWork.usage, confirmedBy: letter, in: handling) { scene in
      let kept = try deed.join(into: other, watching: scene.footprint, in: db)
      let line = DeedWords(sender.person.language, zone: scene.zone).line(kept)
      return CommandAnswer(
        say(
          "They are one now, as #\(kept.id): \(line). \(say.undo)",
          es: "Ahora son uno, como #\(kept.id): \(line). \(say.undo)",
          pt: "Agora são um, como #\(kept.id): \(line). \(say.undo)"),
        detail: "#\(deed.id) is #\(kept.id)")
    }
    try post(answer, to: sender, letter)
    return .handled("one deed that two people logged")
  }

  // MARK: What was missing

  private func chooseHub(
    _ asked: WorkAsked, _ text: String, _ isAnswer: Bool, _ sender: Sender, _ letter: Letter,
    _ question: Question
  ) throws -> Reaction? {
    guard var draft = asked.draft else { return nil }
    let hubs = try draft.hubs.compactMap { try Hub.find($0, in: db) }
    guard
      case .choice(let number, _) = AnswerReading.reading(text, choices: hubs.map(\.name)),
      hubs.indices.contains(number - 1)
    else {
      return try isAnswer ? notFiled(sender, letter, question) : nil
    }
    guard try Outbox.close(question, in: handling) else { return .handled("answered before") }
    draft.hub = hubs[number - 1].id
    return try file(draft, sender, letter)
  }

  private func setDay(
    _ asked: WorkAsked, _ text: String, _ isAnswer: Bool, _ sender: Sender, _ letter: Letter,
    _ question: Question
  ) throws -> Reaction? {
    guard var draft = asked.draft else { return nil }
    let zone = handling.settings.clock.zone
    let day = DeedDay.reading(
      text, at: LocalTime(letter.readAt, in: zone), in: zone,
      language: MailLanguage(rawValue: sender.person.language)
    ).day
    let said = ReplyReading.reading(text, asked: .yesOrNo)
    let number: Int?
    switch day {
    // Asked about by name: however long ago, it is what they mean.
    case .day(let date), .old(let date, _): number = date.dayNumber
    // The day that was found too old, and is it.
    case .unsaid where said.isCertain && said.meaning == .yes: number = draft.day
    case .unsaid, .ahead, .impossible: number = nil
    }
    guard let number else { return try isAnswer ? notFiled(sender, letter, question) : nil }
    guard try Outbox.close(question, in: handling) else { return .handled("answered before") }
    draft.day = number
    draft.dayTrouble = nil
    return try file(draft, sender, letter)
  }

  private func file(
    _ draft: DeedDraft, _ sender: Sender, _ letter: Letter
  ) throws -> Reaction {
    let answer = try sender.carryOut(LogWork.usage, confirmedBy: letter, in: handling) { scene in
      try DeedFiling(scene).proceed(draft)
    }
    try post(answer, to: sender, letter)
    return .handled("work is logged, with what was missing")
  }

  private func notFiled(
    _ sender: Sender, _ letter: Letter, _ question: Question
  ) throws -> Reaction {
    let say = speech(sender)
    try self.say(
      [
        say(
          "I could not read that, so nothing is filed. Write the line again with all of it, like LOG tabling on Saturday: 42 signatures.",
          es:
            "No pude leer eso, así que no anoté nada. Escriba la línea otra vez, entera, como LOG mesa informativa el sábado: 42 firmas.",
          pt:
            "Não consegui ler isso, então não anotei nada. Escreva a linha de novo, inteira, como LOG mesa informativa no sábado: 42 assinaturas."
        )
      ], to: sender, letter)
    try Outbox.close(question, in: handling)
    return .handled("nothing is logged: the answer was not clear")
  }

  // MARK: The answer

  private func say(_ lines: [String], to sender: Sender, _ letter: Letter) throws {
    var answer = CommandAnswer()
    answer.said = lines
    try post(answer, to: sender, letter)
  }

  private func post(_ answer: CommandAnswer, to sender: Sender, _ letter: Letter) throws {
    var entries: [[String: TemplateValue]] = answer.said.filter { !$0.isEmpty }
      .map { ["said": .text($0)] }
    if !answer.rows.isEmpty { entries.append(CommandPost.entry(of: answer.rows)) }
    entries += answer.after.map { ["said": .text($0)] }
    var posting = Posting(
      "command-answer",
      values: [
        "entries": .list(entries), "waiting": .list([]), "is_unproven": .flag(false),
        "first_line": .text("What your hub did"),
      ],
      to: sender.addressID, person: sender.person.id, language: sender.person.language,
      lane: .answers, because: "an answer about logged work")
    posting.thread = letter.thread
    posting.asks = answer.asks
    if !letter.message.subject.isEmpty {
      posting.subject = Subject.reply(to: String(letter.message.subject.prefix(200)))
    }
    try Outbox.put(posting, in: handling)
  }
}
