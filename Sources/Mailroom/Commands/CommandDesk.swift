import Foundation
import GRDB
import Language
import Mail

/// Takes the commands of a mail: who may, how far it is proven, line by line, and one answer.
package struct CommandDesk {
  let letter: Letter
  let handling: Handling
  let sender: Sender
  /// What was read from ordinary words and is not certain is shown first.
  var asksFirst = false
  /// The sender has just said YES to these very lines.
  var isAgreed = false
  var db: Database { handling.db }
  var table: CommandTable { handling.house.commands }

  /// What "this would happen: YES?" asks of somebody whose From is proven, and of anybody else.
  static let asksToConfirm = "confirm commands"
  static let asksWhoSent = "confirm unproven commands"
  /// "Which of the two?"
  static let asksToChoose = "choose for a command"
  static let asks: Set<String> = [asksToConfirm, asksWhoSent, asksToChoose]

  /// The lines of a letter that may be commands.
  static func lines(of letter: Letter) -> [WrittenLine] {
    let lines = WrittenLines(
      subject: letter.message.subject, isSubjectOurs: letter.handle != nil,
      newText: letter.newText.text
    ).lines
    return withoutSignature(lines, of: letter)
  }

  /// Their own name at the end, with a phone number below it or not, is no command.
  private static func withoutSignature(
    _ lines: [WrittenLine], of letter: Letter
  ) -> [WrittenLine] {
    let names = Set(
      NameWords.of(letter.displayName ?? "") + letter.people.flatMap { NameWords.of($0.name) })
    func isName(_ line: WrittenLine) -> Bool {
      let words = NameWords.of(line.text)
      return !line.isSubject && !words.isEmpty && words.allSatisfy(names.contains)
    }
    guard lines.count > 1, let place = lines.indices.suffix(2).first(where: { isName(lines[$0]) }),
      place > 0,
      lines[(place + 1)...].allSatisfy({ line in !line.text.contains(where: \.isLetter) })
    else { return lines }
    return Array(lines[..<place])
  }

  /// Whether it brings words for others, below a command that takes all of them or in answer to the
  /// preview of such: "no more emails" in them is not its writer's wish.
  static func carriesWords(_ letter: Letter, in handling: Handling) -> Bool {
    if letter.handle?.provenBy == .confirmation {
      let first = letter.newText.text.split(whereSeparator: \.isNewline).first {
        !$0.allSatisfy(\.isWhitespace)
      }
      return first.flatMap { WordsHead.reading($0) } != nil
    }
    guard letter.authentication.isProven, let sender = Sender(of: letter), sender.who > .anyone,
      let line = lines(of: letter).first,
      let found = handling.house.commands.match(line, for: sender.who)
    else { return false }
    return found.command.usage.lines == .rest
  }

  /// Whether words that would be START or STOP from anybody are a command of somebody with a role
  /// whom mail reaches anyway: a coordinator's RESUME, a contact's "stop the daily email".
  static func means(_ letter: Letter, not wish: Wish, in handling: Handling) throws -> Bool {
    guard let sender = Sender(of: letter), sender.who > .anyone,
      try Suppression.of(sender.addressID, in: handling.db) == nil
    else { return false }
    let commands = handling.house.commands
    switch wish {
    case .start:
      return lines(of: letter).contains { commands.match($0, for: sender.who) != nil }
    case .stop(let evidence):
      // STOP alone is STOP, whoever says it, and from wherever it comes. So is a wish beside a
      // command, one that fills a command's slot ("remove me from your list"), and one that a
      // command of anybody's would only ask about.
      guard letter.authentication.isProven, evidence.words.contains(" ") else { return false }
      return lines(of: letter).contains { line in
        guard line.text.contains(evidence.words), let found = commands.match(line, for: sender.who)
        else { return false }
        return found.match.slots.isEmpty && found.command.usage.who > .anyone
      }
    case .less: return false
    }
  }

  /// Whether the first line would answer a question (`Usage.answers`) that is not what its writer is
  /// asked here: in the thread of another question, or without a thread while only others are open.
  private static func answersAnother(
    _ lines: [WrittenLine], _ letter: Letter, in handling: Handling
  ) throws -> Bool {
    guard let line = lines.first,
      let kind = handling.house.commands.match(line, for: .coordinator)?.command.usage.answers
    else { return false }
    if let handle = letter.handle,
      let asked = try Outbox.question(row: handle.row, in: handling.db)
    {
      return asked.kind != kind
    }
    guard let sender = Sender(of: letter), sender.who > .anyone else { return true }
    let open = try Outbox.openQuestions(
      to: sender.person.id, at: handling.now, in: handling.db)
    return !open.isEmpty && !open.contains { $0.kind == kind }
  }

  /// What would be run, for `explain`.
  package static func commands(in letter: Letter, _ handling: Handling) -> [String] {
    guard let sender = Sender(of: letter),
      (try? answersAnother(lines(of: letter), letter, in: handling)) == false
    else { return [] }
    return CommandReading(lines(of: letter), for: sender.who, table: handling.house.commands).lines
  }

  /// Takes a letter that commands something, or leaves it to the next.
  ///
  /// - Parameters:
  ///   - isWhole: whether all of its lines must be commands that make sense: in a thread that
  ///     asked something, they are more likely the answer.
  ///   - isOpen: whether it answers nothing: then what they tell of themselves is heard before a
  ///     line is taken for a near miss.
  package static func take(
    _ letter: Letter, isWhole: Bool, isOpen: Bool = false, in handling: Handling
  ) throws -> Taken? {
    guard !letter.isRobot(in: handling), letter.from != nil else { return nil }
    let lines = lines(of: letter)
    guard !lines.isEmpty, try !answersAnother(lines, letter, in: handling) else { return nil }
    guard let sender = Sender(of: letter) else {
      return isWhole ? nil : try takeUnknown(letter, lines, in: handling)
    }
    let desk = CommandDesk(letter: letter, handling: handling, sender: sender)
    let reading = CommandReading(lines, for: sender.who, table: desk.table)
    let mustBeWhole = isWhole || sender.who == .anyone || !letter.isToUs
    guard reading.commands > 0, reading.isWhole || !mustBeWhole else {
      guard !isWhole, letter.isToUs else { return nil }
      if isOpen, let taken = try desk.takeNews() { return taken }
      return try desk.offerNearest(lines)
    }
    if !letter.isToUs, sender.who == .anyone || !sender.authentication.isProven { return nil }
    if isWhole, !(try desk.makesSense(reading)) { return nil }
    return Taken(
      "commands",
      try desk.run(reading.items, readAt: letter.readAt, hasRest: reading.hasRest))
  }

  /// Whether every line names something that is there; nothing is done.
  private func makesSense(_ reading: CommandReading) throws -> Bool {
    for case .command(let command, let match, let language) in reading.items {
      do {
        _ = try command.init(match, in: scene(language, readAt: letter.readAt))
      } catch is Choice {
        continue
      } catch is UsageError {
        return false
      } catch is Refusal {
        return false
      }
    }
    return true
  }

  func scene(_ language: String?, readAt: Date) -> Scene {
    Scene(
      handling: handling, sender: sender, readAt: readAt,
      language: language ?? sender.person.language, footprint: Footprint(db),
      files: letter.message.attachments.compactMap { file in
        file.contents.map {
          PostedFile(
            name: file.filename ?? "attachment", contentType: file.contentType, contents: $0)
        }
      }, letter: letter)
  }

  // MARK: Running

  /// Runs line after line; each succeeds or fails by itself, and one answer says what came of it.
  ///
  /// - Parameters:
  ///   - confirmed: what a YES was said to, each line with its meaning; no other line is done.
  ///   - hasRest: what follows in the mail is for a person.
  func run(
    _ items: [CommandReading.Item], readAt: Date, confirmed: [String: String]? = nil,
    hasRest: Bool = false, after entries: [[String: TemplateValue]] = []
  ) throws -> Reaction {
    var answer = CommandPost(sender: sender, letter: letter, handling: handling)
    answer.begin(after: entries)
    for item in items {
      switch item {
      case .unknown(let line):
        answer.begin(line.text)
        answer.say(notUnderstood(line))
      case .command(let command, let match, let language):
        let language = shared(language, match, command.usage)
        if answer.language == nil { answer.language = language }
        answer.begin(match.line.text)
        let scene = scene(language, readAt: readAt)
        try db.inSavepoint {
          do {
            try carry(command, match, in: scene, confirmed: confirmed, &answer)
            return .commit
          } catch let error as UsageError {
            answer.say(error.words)
            answer.say(Self.form(command.usage, language: scene.language))
          } catch let error as Refusal {
            answer.say(error.words)
          } catch let choice as Choice {
            answer.ask(choice, line: match.line.text)
          }
          return .rollback
        }
      }
    }
    if hasRest {
      answer.say(
        answer.speech(
          "I read no further: the rest of your mail goes to a person.",
          es: "No leí más: el resto de su correo lo lee una persona.",
          pt: "Não li mais: o resto do seu e-mail, uma pessoa lê."))
    }
    try answer.post(readAt: readAt)
    guard !hasRest else {
      return .handedOver(because: "\(answer.outcome); then words that are no command")
    }
    return .handled(answer.outcome)
  }

  /// A line that two languages write alike is of the language that its sender writes.
  private func shared(_ language: String?, _ match: CommandMatch, _ usage: Usage) -> String? {
    let own = sender.person.language
    guard language != nil, language != own,
      usage.formsIn[own]?.contains(where: { $0.match(match.line) != nil }) == true
    else { return language }
    return own
  }

  private func carry(
    _ type: any Command.Type, _ match: CommandMatch, in scene: Scene,
    confirmed: [String: String]?, _ answer: inout CommandPost
  ) throws {
    // What is one's own belongs to one of two whose mail comes here; which of them wrote is a guess.
    guard sender.isCertain || type.usage.who > .anyone || type is Help.Type else {
      throw Refusal(OwnAddressWords.shared(scene.language))
    }
    let command = try type.init(match, in: scene)
    let text = Self.whole(match)
    if let confirmed {
      guard confirmed[text] == command.preview else {
        throw Refusal(
          scene.speech(
            "This has changed since I asked. Now it would be: \(command.preview). Nothing was done; write the line again if you want that.",
            es:
              "Esto ha cambiado desde que pregunté. Ahora sería: \(command.preview). No hice nada; si lo quiere, escriba la línea otra vez.",
            pt:
              "Isto mudou desde que perguntei. Agora seria: \(command.preview). Não fiz nada; se quiser, escreva a linha de novo."
          ))
      }
    } else if !type.usage.onlyReads, !isAgreed {
      if case .failed = sender.authentication {
        answer.isRefused = true
        throw Refusal(
          scene.speech(
            "The proof that this mail is yours was lost on its way, so I have done nothing. Please write from your usual mail program, or ask your coordinator.",
            es:
              "La prueba de que este correo es suyo se perdió en el camino, así que no hice nada. Escriba desde su programa de correo habitual, o pregunte a su coordinación.",
            pt:
              "A prova de que este e-mail é seu se perdeu no caminho, por isso não fiz nada. Escreva do seu programa de e-mail habitual, ou pergunte à sua coordenação."
          ))
      }
      if !type.usage.asksItself, !sender.isProven || command.asksFirst || asksFirst {
        answer.wait(for: text, preview: command.preview)
        return
      }
    }
    let lastMail = try Outbox.lastRow(in: db)
    let said = try command.carryOut(in: scene)
    answer.add(said)
    guard !type.usage.onlyReads, !type.usage.asksItself else { return }
    try CommandBook.write(
      type.usage, said, by: sender, confirmed: isAgreed || confirmed != nil,
      mailsAfter: lastMail, in: scene)
  }

  /// A command's line with the lines that belong to it.
  static func whole(_ match: CommandMatch) -> String {
    ([match.line.text] + match.block).joined(separator: "\n")
  }

  static func form(_ usage: Usage, language: String) -> String {
    "\(usage.shown(in: language)) — \(usage.help(in: language)) \(HelpWords.example(language))\(usage.example)"
  }

  private func notUnderstood(_ line: WrittenLine) -> String {
    let near = table.nearest(to: line, for: sender.who)
    let say = Speech(sender.person.language)
    guard !near.isEmpty else {
      return say(
        "I did not understand this line. HELP lists what I know.",
        es: "No entendí esta línea. AYUDA muestra lo que conozco.",
        pt: "Não entendi esta linha. AJUDA mostra o que conheço.")
    }
    let shown = near.map { $0.shown(in: say.language) }
    return say(
      "I did not understand this line. Did you mean \(shown.joined(separator: ", or "))?",
      es: "No entendí esta línea. ¿Quiso decir \(shown.joined(separator: ", o "))?",
      pt: "Não entendi esta linha. Quis dizer \(shown.joined(separator: ", ou "))?")
  }
}
