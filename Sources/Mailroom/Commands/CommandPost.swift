import Foundation
import GRDB
import Language
import Mail

/// The one answer to a mail of commands: line by line what came of it, and at most one question.
package struct CommandPost {
  let sender: Sender
  let letter: Letter
  let handling: Handling
  var language: String?
  /// Nothing was done because the proof of the sender failed.
  var isRefused = false

  private var entries: [[String: TemplateValue]] = []
  private var files: [PostedFile] = []
  private var waiting: [Waiting] = []
  private var choice: (choice: Choice, line: String)?
  private var asks: Asking?
  private var isLast = false
  private var withheld = 0
  private var lines = 0
  private(set) var done = 0

  /// A line that waits for a YES, and what it meant when it was asked about.
  struct Waiting: Codable, Equatable {
    var text: String
    var preview: String
  }

  /// What a question keeps.
  struct Payload: Codable {
    var readAt: Int64
    var waiting: [Waiting] = []
    var line: String?
    var phrase: String?
    var candidates: [Choice.Candidate] = []
    var isProven = false

    var json: String {
      // Only plain values: encoding cannot fail.
      (try? JSONEncoder().encode(self)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
    }
  }

  init(sender: Sender, letter: Letter, handling: Handling) {
    self.sender = sender
    self.letter = letter
    self.handling = handling
  }

  var outcome: String {
    var words = "commands: \(done) done"
    if !waiting.isEmpty { words += ", \(waiting.count) wait for a YES" }
    if choice != nil { words += ", one asks which" }
    if lines > done + waiting.count { words += ", of \(lines) lines" }
    return words
  }

  mutating func begin(_ line: String) {
    lines += 1
    entries.append(["line": .text(String(line.prefix(200)))])
  }

  /// In the language of the first command, else of the sender.
  var speech: Speech { Speech(language ?? sender.person.language) }

  /// What a capability has to say before its lines.
  mutating func begin(after earlier: [[String: TemplateValue]]) { entries += earlier }

  mutating func say(_ words: String) { entries.append(["said": .text(words)]) }

  mutating func add(_ answer: CommandAnswer) {
    done += 1
    if answer.isWithheld {
      withheld += 1
      return
    }
    if let own = answer.asks {
      if asks == nil {
        asks = own
      } else {
        say(
          speech(
            "I can ask one thing in a mail: write this again.",
            es: "Solo puedo preguntar una cosa por correo: escriba esto otra vez.",
            pt: "Só posso perguntar uma coisa por e-mail: escreva isto de novo."))
      }
    }
    for words in answer.said where !words.isEmpty { say(words) }
    if !answer.rows.isEmpty { add(answer.rows) }
    for words in answer.after where !words.isEmpty { say(words) }
    files += answer.files
    if answer.isLast { isLast = true }
  }

  private mutating func add(_ rows: [CommandAnswer.Row]) { entries.append(Self.entry(of: rows)) }

  /// A table of numbers, whose first column never breaks; where a head is longer than a phone has
  /// room for beside the words, a list.
  package static func entry(of rows: [CommandAnswer.Row]) -> [String: TemplateValue] {
    let isWide = rows.contains { $0.number.count > widestHead }
    let head = isWide ? "head" : "number"
    return [
      isWide ? "facts" : "rows": .list(
        rows.map { [head: .text($0.number), "what": .text($0.what)] })
    ]
  }

  private static let widestHead = 12

  mutating func wait(for line: String, preview: String) {
    // It stands among what waits, below.
    if case .text? = entries.last?["line"] { entries.removeLast() }
    waiting.append(Waiting(text: line, preview: preview))
  }

  mutating func ask(_ choice: Choice, line: String) {
    say(
      speech(
        "Several fit “\(choice.phrase)”:", es: "Hay varias posibilidades para “\(choice.phrase)”:",
        pt: "Há várias possibilidades para “\(choice.phrase)”:"))
    let isAsked = self.choice == nil
    add(
      choice.candidates.enumerated().map {
        .init(isAsked ? "\($0.offset + 1)" : $0.element.instead, $0.element.shown)
      })
    if isAsked {
      self.choice = (choice, line)
    } else {
      say(
        speech(
          "Write the line again with the number.", es: "Escriba la línea otra vez con el número.",
          pt: "Escreva a linha de novo com o número."))
    }
  }

  mutating func post(readAt: Date) throws {
    guard !isLast else { return }
    if withheld > 0, withheld == lines { return }
    var asking = asks
    if asks != nil, !waiting.isEmpty || choice != nil {
      say(
        speech(
          "One line asks something of its own: send that again by itself.",
          es: "Una línea pregunta algo propio: envíela otra vez, sola.",
          pt: "Uma linha pergunta algo próprio: envie-a de novo, sozinha."))
    }
    var payload = Payload(readAt: readAt.milliseconds, isProven: sender.isProven)
    if !waiting.isEmpty {
      payload.waiting = waiting
      if sender.isProven {
        asking = Asking(
          CommandDesk.asksToConfirm, payload: payload.json, until: handling.now + 172_800)
      } else {
        guard try joinOpenQuestion(&payload) else { return }
        asking = Asking(
          CommandDesk.asksWhoSent, payload: payload.json, until: handling.now + 172_800)
      }
      if choice != nil {
        say(
          speech(
            "Write the line above again with the number.",
            es: "Escriba la línea de arriba otra vez con el número.",
            pt: "Escreva a linha acima de novo com o número."))
      }
    } else if let choice {
      payload.line = choice.line
      payload.phrase = choice.choice.phrase
      payload.candidates = choice.choice.candidates
      asking = Asking(
        CommandDesk.asksToChoose, payload: payload.json, until: handling.now + 14 * 86_400)
      say(
        speech(
          "Which one? Answer with the number.", es: "¿Cuál? Responda con el número.",
          pt: "Qual? Responda com o número."))
    }
    var posting = Posting(
      "command-answer",
      values: [
        "entries": .list(entries),
        "waiting": .list(
          payload.waiting.map { ["what": .text($0.preview)] }),
        "is_unproven": .flag(!sender.isProven && !payload.waiting.isEmpty),
        "first_line": .text(firstLine),
      ],
      to: sender.addressID, person: sender.person.id,
      language: language ?? sender.person.language, lane: .answers, because: outcome)
    posting.thread = letter.thread
    if !letter.message.subject.trimmingCharacters(in: .whitespaces).isEmpty {
      posting.subject = Subject.reply(to: String(letter.message.subject.prefix(200)))
    }
    posting.asks = asking
    posting.attachments = files
    if isRefused, done == 0 {
      let day = handling.settings.clock.calendar.startOfDay(for: handling.now).milliseconds
      posting.causeKey = "proof failed:\(sender.addressID):\(day)"
    }
    try Outbox.put(posting, in: handling)
  }

  private var firstLine: String {
    for entry in entries {
      if case .text(let line)? = entry["line"] { return line }
    }
    return waiting.first.map { String($0.text.prefix(100)) } ?? ""
  }

  /// What is not proven is asked about in one question a person, which later lines join, mailed at
  /// most twice a day: so that nobody can have anybody pestered (DESIGN §4.5).
  private func joinOpenQuestion(_ payload: inout Payload) throws -> Bool {
    let db = handling.db
    let asked =
      try Int.fetchOne(
        db,
        cached: """
          SELECT COUNT(*) FROM outbox
          WHERE addressID = :address AND createdAt > :since AND asks = :asks
          """,
        arguments: [
          "address": sender.addressID, "since": (handling.now - 86_400).milliseconds,
          "asks": CommandDesk.asksWhoSent,
        ]) ?? 0
    guard asked < 2 else {
      try Journal.write(
        "confirmation withheld", detail: "asked twice today", in: handling)
      return false
    }
    let open = try Outbox.openQuestions(to: sender.person.id, at: handling.now, in: db)
      .filter { $0.kind == CommandDesk.asksWhoSent && $0.addressID == sender.addressID }
    for question in open {
      guard let earlier = try? JSONDecoder().decode(Payload.self, from: Data(question.payload.utf8))
      else { continue }  // not ours to read: then it asks nothing
      payload.waiting = earlier.waiting.filter { !payload.waiting.contains($0) } + payload.waiting
      try Outbox.close(question, in: handling)
    }
    payload.waiting = Array(payload.waiting.suffix(40))
    return true
  }
}
