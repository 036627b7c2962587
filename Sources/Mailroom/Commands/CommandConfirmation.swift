import Foundation
import Language

extension CommandDesk {
  /// An answer to a question about commands, or `nil` if it is none.
  static func answer(
    _ letter: Letter, to question: Question, in handling: Handling
  ) throws -> Reaction? {
    guard let sender = Sender(of: letter), sender.person.id == question.personID,
      let payload = try? JSONDecoder().decode(
        CommandPost.Payload.self, from: Data(question.payload.utf8))
    else { return nil }  // somebody else's, or not ours to read: then it asks nothing
    let desk = CommandDesk(letter: letter, handling: handling, sender: sender)
    return question.kind == asksToChoose
      ? try desk.choose(question, payload) : try desk.confirm(question, payload)
  }

  /// YES does exactly the lines that were shown, in the meaning that was shown, once.
  private func confirm(_ question: Question, _ payload: CommandPost.Payload) throws -> Reaction? {
    let reading = ReplyReading.reading(letter.newText.text, asked: .yesOrNo)
    guard reading.confirms || reading.meaning == .no && reading.isCertain else { return nil }
    // Its token, or a proven From at the address that was asked.
    let isTheirs =
      letter.mayConfirm && letter.handle?.row == question.row
      || letter.mayCommand && letter.address?.id == question.addressID
    guard isTheirs else { return .handedOver(because: "a YES that is not proven") }
    guard question.until > handling.now else {
      return try reply(
        say(
          "That question has run out: it stood for two days. Write the line again.",
          es: "Esa pregunta ya venció: valía dos días. Escriba la línea otra vez.",
          pt: "Essa pergunta já venceu: valia dois dias. Escreva a linha de novo."))
    }
    guard try Outbox.close(question, in: handling) else {
      return .handled("confirmed before, or asked anew since")
    }
    guard reading.confirms else {
      return try reply(say("Nothing was done.", es: "No se hizo nada.", pt: "Nada foi feito."))
    }
    let desk = CommandDesk(letter: letter, handling: handling, sender: sender.confirmed)
    var meant: [String: String] = [:]
    var items: [CommandReading.Item] = []
    for line in payload.waiting {
      meant[line.text] = line.preview
      items += self.items(line.text)
    }
    return try desk.run(items, readAt: Date(milliseconds: payload.readAt), confirmed: meant)
  }

  private func items(_ text: String) -> [CommandReading.Item] {
    let lines = text.split(separator: "\n").enumerated().compactMap {
      WrittenLine($0.element, startsParagraph: $0.offset == 0)
    }
    return CommandReading(lines, for: sender.who, table: table).items
  }

  private var say: Speech { Speech(sender.person.language) }

  private func reply(_ words: String) throws -> Reaction {
    var answer = CommandPost(sender: sender, letter: letter, handling: handling)
    answer.say(words)
    try answer.post(readAt: letter.readAt)
    return .handled(words)
  }

  private func choose(_ question: Question, _ payload: CommandPost.Payload) throws -> Reaction? {
    guard letter.mayAnswer, letter.address?.id == question.addressID, let line = payload.line,
      let phrase = payload.phrase,
      case .choice(let number, _) = AnswerReading.reading(
        letter.newText.text, choices: payload.candidates.map(\.shown)),
      payload.candidates.indices.contains(number - 1)
    else { return nil }
    guard question.until > handling.now else {
      return try reply(
        say(
          "That question has run out. Write the line again.",
          es: "Esa pregunta ya venció. Escriba la línea otra vez.",
          pt: "Essa pergunta já venceu. Escreva a linha de novo."))
    }
    guard try Outbox.close(question, in: handling) else { return .handled("answered before") }
    guard let written = WrittenLine(line) else { return nil }
    var sender = sender
    // Its token came back from the address of a sender who was proven when they wrote the line.
    sender.isProven = sender.isProven || payload.isProven && letter.handle?.row == question.row
    let desk = CommandDesk(letter: letter, handling: handling, sender: sender)
    let text = written.replacing(phrase, by: payload.candidates[number - 1].instead)
    return try desk.run(items(text), readAt: Date(milliseconds: payload.readAt))
  }
}

extension Sender {
  /// Proven by the YES to a confirmation.
  fileprivate var confirmed: Sender {
    var sender = self
    sender.isProven = true
    return sender
  }
}
