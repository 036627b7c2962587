import Foundation
import GRDB
package import Language
package import Mailroom

/// Records that a legislator signed the bill in this session; a member of Congress, that they
/// endorsed it.
package struct ReportSigned: Command {
  package static let usage = Usage(
    "SIGNED",
    forms: ["signed [by] {words}"],
    who: .contact, isUndoable: true,
    help: "a legislator signed on as cosponsor in this session; who was to ask again need not.",
    example: "SIGNED Rep. Smith on January 12")

  private let holder: OfficeHolder
  private let session: CourtSession
  private let day: CivilDate
  private let words: String
  private let isSo: Bool

  package init(_ match: CommandMatch, in scene: Scene) throws {
    var text = match[.words] ?? ""
    var evidence = ""
    if let colon = text.firstIndex(of: ":") {
      evidence = text[text.index(after: colon)...].trimmingCharacters(in: .whitespaces)
      text = String(text[..<colon])
    }
    var day = scene.writtenAt.date
    if let phrase = When.phrases(in: text, at: scene.writtenAt, in: scene.zone).last(where: {
      DatedWords.last($0) != nil && Self.isDay($0, in: text)
    }) {
      guard let said = ReportedDay.reading(phrase, today: day) else {
        throw Refusal("“\(phrase.text)” is still to come.")
      }
      day = said
      let bytes = Array(text.utf8)
      text = String(decoding: bytes.prefix(phrase.bytes.lowerBound), as: UTF8.self)
    }
    var names = text.split(separator: " ").map(String.init)
    while let last = names.last?.lowercased(), ["on", "in", "the", "at", ","].contains(last) {
      names.removeLast()
    }
    guard !names.isEmpty else { throw UsageError("Who?") }
    holder = try scene.legislator(names.joined(separator: " "))
    guard try scene.sees(holder) else {
      throw Refusal("\(holder.titled) is none of your hub's legislators.")
    }
    session = try CourtSession.current(on: day, in: scene.db)
    self.day = day
    let bill = session.bill(before: holder.legislator.chamber)
    words = evidence.isEmpty ? "signed \(bill ?? "the bill")" : evidence
    let now = try StanceBook(session: session, legislator: holder.id, in: scene.db).now(holder)
    isSo = now.map { $0.rung > .notOnBoard } ?? false
  }

  /// Not the "May" of Rep. May, nor an April: a month alone is a day only behind "in".
  private static func isDay(_ phrase: WhenPhrase, in text: String) -> Bool {
    let words = phrase.text.split { !$0.isLetter && !$0.isNumber }
    guard words.count == 1, let word = words.first?.lowercased(), DatedWords.isMonth(word) else {
      return true
    }
    let before = String(decoding: Array(text.utf8).prefix(phrase.bytes.lowerBound), as: UTF8.self)
    return before.lowercased().hasSuffix(" in ")
  }

  private var rung: Rung { holder.isOfCongress ? .endorses : .cosponsor }
  private var sentence: String {
    holder.isOfCongress
      ? "\(holder.titled) endorses it nationally"
      : "\(holder.titled) (\(holder.legislator.district)) is a cosponsor in the \(session.ordinal)"
  }

  package var preview: String { "\(sentence): \(words)" }

  package func carryOut(in scene: Scene) throws -> CommandAnswer {
    guard !isSo else { return CommandAnswer("\(sentence): it is so already.") }
    try Stance.record(
      rung, of: holder.id, session: session.number, words: words, source: "", on: day,
      by: scene.sender.person.id, watching: scene.footprint, in: scene.handling)
    try PlanHistory.note(
      .stance, about: holder.id,
      words: holder.isOfCongress ? "Endorsed: \(words)" : "Signed: \(words)",
      on: day, by: scene.sender.person.id, watching: scene.footprint, in: scene.handling)
    let ended = try SessionOpening.fulfil(holder.id, watching: scene.footprint, in: scene.db)
    var answer = CommandAnswer(
      "\(sentence). Thank them, and tell your people.", detail: holder.legislator.district)
    if ended > 0 {
      answer.said.append(
        "\(CountWords.of(ended, "plan")) had “ask to sign” as next step, which is done now.")
    }
    let next = Rung.asks(
      of: rung, holder.legislator.chamber, bill: nil, signedBefore: false)
    answer.said.append(
      "What comes next: \(next.joined(separator: "; ")). PLAN \(holder.titled): next: WHAT by DATE, NAME sets it."
    )
    answer.said.append("To take it back: UNDO.")
    return answer
  }
}

/// Days that are past, as reports name them.
enum ReportedDay {
  /// The last day that the words may mean: "March 12" is this year's, or last year's.
  static func reading(_ phrase: WhenPhrase, today: CivilDate) -> CivilDate? {
    let isMonth = DatedWords.isMonth(phrase.text.lowercased())
    let days = phrase.readings.compactMap { date($0, isMonth: isMonth) }
    let all =
      days + days.compactMap { CivilDate(year: $0.year - 1, month: $0.month, day: $0.day) }
      + (isMonth || phrase.text.contains(where: \.isNumber) ? [] : days.map { $0.adding(days: -7) })
    return all.filter { $0 <= today && $0 > today.adding(days: -366) }.max()
  }

  private static func date(_ reading: WhenReading, isMonth: Bool) -> CivilDate? {
    switch reading {
    case .date(let day): day
    case .dateTime(let time): time.date
    case .dateRange(let first, _) where isMonth: first
    default: nil
    }
  }
}
