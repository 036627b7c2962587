import Foundation
import Language
import Mail

extension CommandDesk {
  /// A near miss is offered as the nearest commands, never run on a guess.
  func offerNearest(_ lines: [WrittenLine]) throws -> Taken? {
    // People first, in what they passed on too.
    guard NeedsPerson.finding(in: letter.message.text) == nil else { return nil }
    // What comes with a file or passes a mail on is about those.
    guard letter.message.attachments.isEmpty, letter.newText.forwarded == nil else { return nil }
    let own = lines.filter { !$0.isSubject }
    guard lines.count <= 3, let line = own.first ?? lines.first, isAttempt(line) else { return nil }
    if sender.who == .anyone {
      // To a volunteer the words of others are no commands, unless they are shouted as one.
      let isOthers =
        line.words.first?.isShouted == true
        && table.match(line, for: .coordinator) != nil
      let isOwn =
        line.words.count <= 3 && !table.nearest(to: line, for: .anyone).isEmpty
        && own.count <= 1
      guard isOthers || isOwn && isMisspelt(line) else { return nil }
    }
    var answer = CommandPost(sender: sender, letter: letter, handling: handling)
    answer.begin(line.text)
    let near = table.nearest(to: line, for: sender.who)
    if near.isEmpty {
      answer.say(
        answer.speech(
          "I do not know this. HELP lists what I can do for you.",
          es: "No conozco esto. AYUDA muestra lo que puedo hacer por usted.",
          pt: "Não conheço isto. AJUDA mostra o que posso fazer por você."))
    } else {
      answer.say(
        answer.speech(
          "I have done nothing yet, because I am not sure what this asks. Nearest are:",
          es: "Todavía no hice nada, porque no sé bien qué se pide. Lo más parecido es:",
          pt: "Ainda não fiz nada, porque não sei bem o que se pede. O mais parecido é:"))
      answer.add(
        CommandAnswer(
          rows: near.enumerated().map { position, usage in
            .init(
              "\(position + 1)",
              "\(usage.shown(in: sender.person.language)) — \(usage.help(in: sender.person.language))"
            )
          }))
      answer.say(
        answer.speech(
          "Write the line again as you meant it.", es: "Escriba la línea otra vez, como la quería.",
          pt: "Escreva a linha de novo, como queria."))
    }
    try answer.post(readAt: letter.readAt)
    return Taken("commands", .handled("offered the nearest commands"))
  }

  /// A short line that begins like a command and asks nothing.
  private func isAttempt(_ line: WrittenLine) -> Bool {
    guard line.words.count <= 12, let first = line.words.first, !line.text.contains("?") else {
      return false
    }
    let near = table.nearest(to: line, for: sender.who)
    if near.isEmpty {
      return first.isShouted && first.folded.count > 1 && line.words.count <= 6
        && (table.match(line, for: .coordinator) != nil
          || !table.nearest(to: line, for: .coordinator).isEmpty)
    }
    return true
  }

  private func isMisspelt(_ line: WrittenLine) -> Bool {
    line.words.allSatisfy { word in
      table.usages(for: .anyone).contains { usage in
        usage.allForms.contains { form in
          form.shown.split(separator: " ").contains {
            NearWord.isNear(word.folded, $0.lowercased())
          }
        }
      }
    }
  }

  /// Commands from an address that is not on record: one polite answer a day that reveals nothing.
  static func takeUnknown(
    _ letter: Letter, _ lines: [WrittenLine], in handling: Handling
  ) throws -> Taken? {
    let table = handling.house.commands
    let reading = CommandReading(lines, for: .coordinator, table: table)
    guard reading.isWhole, letter.isToUs, let from = letter.from else { return nil }
    let isShouted = lines.contains { $0.words.first?.isShouted == true }
    // A sentence that is a command too ("start a hub in Salem") is a newcomer's mail like another.
    let isAnyones =
      lines.allSatisfy { $0.words.count <= 3 }
      && CommandReading(lines, for: .anyone, table: table).isWhole
    guard isShouted || isAnyones else { return nil }
    if letter.authentication != .failed, case .command(let first, _, _)? = reading.items.first,
      first.usage.welcomesStrangers
    {
      return nil
    }
    let reaction = Taken("commands", .handled("a command from an address not on record"))
    if case .failed = letter.authentication { return reaction }
    let addressID = try AddressRecord.keep(from, at: handling.now, in: handling.db)
    let day = handling.settings.clock.calendar.startOfDay(for: handling.now).milliseconds
    var posting = Posting(
      "unknown-sender", to: addressID, person: nil,
      language: MailLanguage.reading(letter.newText.text).rawValue, lane: .answers,
      because: "a command from an address not on record")
    posting.thread = letter.thread
    posting.causeKey = "unknown sender:\(addressID):\(day)"
    try Outbox.put(posting, in: handling)
    return reaction
  }
}
