import Foundation
import GRDB
import Language
import Mailroom

/// Reads what somebody tells of the calls that we asked for.
struct CallDesk {
  let handling: Handling
  private var db: Database { handling.db }

  init(_ handling: Handling) { self.handling = handling }

  static let asks: Set<String> = [CallsKind.asks, asksWhich]
  /// Which of them it was.
  static let asksWhich = "which call"

  func answer(_ letter: Letter, to question: Question) throws -> Reaction? {
    guard letter.handle != nil, let asked = CallAsked(json: question.payload),
      let person = try LetterDesk.writer(letter, question, in: db),
      let prompt = try Prompt.find(asked.prompt, in: db)
    else { return nil }
    let text = letter.newText.text
    let legislators = try asked.legislators.compactMap { try Self.legislator($0, in: db) }
    guard legislators.count == asked.legislators.count else { return nil }
    let names = legislators.map { ($0.family, $0.chamber == .senate) }
    var reading = CallReading(text, among: names)
    if question.kind == Self.asksWhich, let said = asked.said {
      // "The first one": with what they had told before.
      let all = CallReading("\(text)\n\(said)", among: names)
      let chosen = Self.choice(text, legislators)
      if !reading.isReport || reading.unplaced != nil {
        reading = all
        if !chosen.isEmpty, let outcome = CallReading(said, among: names).unplaced {
          reading.outcomes = Dictionary(uniqueKeysWithValues: chosen.map { ($0, outcome) })
        }
      }
    }
    if !reading.outcomes.isEmpty {
      return try book(reading, legislators, prompt, person, letter)
    }
    if let said = reading.unplaced {
      guard question.kind == CallsKind.asks else { return nil }
      try askWhich(said, text, asked, legislators, person, letter)
      return .handled("called, and is asked whom")
    }
    let said = ReplyReading.reading(text, asked: .yesOrNo)
    let asksBesides = text.contains("?") || said.alsoSays(.question)
    func heard(_ words: String) -> Reaction {
      asksBesides ? .handedOver(because: words + ", and asks something") : .handled(words)
    }
    if reading.isNotYet { return heard("has not called yet") }
    switch said.meaning {
    case .no where said.isCertain:
      try Outbox.close(question, in: handling)
      return heard("does not call this time")
    case .yes where said.isCertain: return heard("will call")
    default:
      return Courtesy.isNothingToAnswer(text) ? .handled("thanks, which needs no answer") : nil
    }
  }

  /// "2", "both", "the senator": whom a bare choice names.
  private static func choice(_ text: String, _ legislators: [Legislator]) -> [Int] {
    let names = legislators.map { ($0.family, $0.chamber == .senate) }
    let said = CallReading("called " + text, among: names).outcomes.keys
      .sorted()
    if !said.isEmpty { return said }
    return text.split { !$0.isNumber }.compactMap { Int($0) }
      .filter { (1...max(1, legislators.count)).contains($0) }.map { $0 - 1 }
  }

  private static func legislator(_ id: String, in db: Database) throws -> Legislator? {
    try Row.fetchOne(db, cached: "SELECT * FROM legislator WHERE id = :id", arguments: ["id": id])
      .flatMap(Legislator.init)
  }

  private func book(
    _ reading: CallReading, _ legislators: [Legislator], _ prompt: Prompt, _ person: Person,
    _ letter: Letter
  ) throws -> Reaction {
    var lines: [String] = []
    let say = Speech(person.language)
    for (index, outcome) in reading.outcomes.sorted(by: { $0.key < $1.key })
    where legislators.indices.contains(index) {
      let legislator = legislators[index]
      try db.execute(
        cached: """
          INSERT INTO call (promptID, personID, legislator, outcome, words, at)
          VALUES (:prompt, :person, :legislator, :outcome, :words, :now)
          ON CONFLICT (promptID, personID, legislator) DO UPDATE SET outcome = excluded.outcome,
            words = excluded.words
          """,
        arguments: [
          "prompt": prompt.id, "person": person.id, "legislator": legislator.id,
          "outcome": outcome.rawValue, "words": String(letter.newText.text.prefix(1_000)),
          "now": handling.now.milliseconds,
        ])
      try PlanHistory.noteCalls(of: prompt.id, to: legislator.id, in: handling)
      lines.append(Self.line(legislator, outcome, say))
    }
    try Journal.write(
      "called legislators", actor: person.id, authentication: letter.authentication.word,
      subject: person.id, detail: "#\(prompt.id)", in: handling)
    // What they ask besides is for a person.
    if letter.newText.text.contains("?") {
      return .handedOver(because: "called, and asks something")
    }
    var posting = posting(person, letter)
    posting.values["is_which"] = .flag(false)
    posting.values["calls"] = .list(lines.map { ["what": .text($0)] })
    posting.values["choices"] = .list([])
    posting.asks = Asking(
      CallsKind.asks,
      payload: CallAsked(prompt: prompt.id, legislators: legislators.map(\.id)).json,
      until: handling.now + 14 * 86_400)
    try Outbox.put(posting, in: handling)
    return .handled("called \(CountWords.of(lines.count, "legislator"))")
  }

  private static func line(
    _ legislator: Legislator, _ outcome: CallReading.Outcome, _ say: Speech
  ) -> String {
    let name = (legislator.chamber == .senate ? "Sen. " : "Rep. ") + legislator.name
    switch outcome {
    case .called:
      return say("\(name): called", es: "\(name): llamada hecha", pt: "\(name): ligação feita")
    case .nobody:
      return say(
        "\(name): nobody answered", es: "\(name): no contestaron", pt: "\(name): ninguém atendeu")
    case .message:
      return say(
        "\(name): a message left", es: "\(name): dejaste un mensaje", pt: "\(name): recado deixado")
    case .talked: return say("\(name): talked", es: "\(name): hablaste", pt: "\(name): conversa")
    }
  }

  private func askWhich(
    _ outcome: CallReading.Outcome, _ text: String, _ asked: CallAsked, _ legislators: [Legislator],
    _ person: Person, _ letter: Letter
  ) throws {
    var asked = asked
    asked.said = String(text.prefix(500))
    var posting = posting(person, letter)
    posting.values["is_which"] = .flag(true)
    posting.values["calls"] = .list([])
    posting.values["choices"] = .list(
      legislators.enumerated().map { index, one in
        [
          "number": .text("\(index + 1)"),
          "name": .text((one.chamber == .senate ? "Sen. " : "Rep. ") + one.name),
        ]
      })
    posting.asks = Asking(Self.asksWhich, payload: asked.json, until: handling.now + 14 * 86_400)
    try Outbox.put(posting, in: handling)
  }

  private func posting(_ person: Person, _ letter: Letter) -> Posting {
    var posting = Posting(
      "call-answer", values: ["given_name": .text(person.givenName)], to: letter.address?.id ?? 0,
      person: person.id, language: person.language, lane: .answers, because: "calls to legislators")
    posting.thread = letter.thread
    return posting
  }
}
