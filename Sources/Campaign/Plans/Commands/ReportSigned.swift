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

  /// One after the other, each with whether it is so already.
  private let holders: [(holder: OfficeHolder, isSo: Bool)]
  private let session: CourtSession
  private let day: CivilDate
  /// How they know; empty: the bill.
  private let evidence: String

  package init(_ match: CommandMatch, in scene: Scene) throws {
    var text = DeedDay.spoken(match[.words] ?? "")
    var evidence = ""
    if let colon = text.firstIndex(of: ":") {
      evidence = text[text.index(after: colon)...].trimmingCharacters(in: .whitespaces)
      text = String(text[..<colon])
    }
    // "Rep. Decker (she told me on the phone)"
    if evidence.isEmpty, let aside = text.firstMatch(of: /\s*\(([^()]+)\)\s*/) {
      evidence = String(aside.output.1)
      text.replaceSubrange(aside.range, with: " ")
    }
    try ReportedDay.check(text, in: scene)
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
    let found = try scene.legislators(names.joined(separator: " "))
    for holder in found where try !scene.sees(holder) {
      throw Refusal("\(holder.titled) is none of your hub's legislators.")
    }
    let session = try CourtSession.current(on: day, in: scene.db)
    self.session = session
    self.day = day
    self.evidence = evidence
    holders = try found.map { holder in
      let now = try StanceBook(session: session, legislator: holder.id, in: scene.db).now(holder)
      return (holder, now.map { $0.rung > .notOnBoard } ?? false)
    }
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

  private func words(_ holder: OfficeHolder) -> String {
    evidence.isEmpty
      ? "signed \(session.bill(before: holder.legislator.chamber) ?? "the bill")" : evidence
  }

  private func rung(_ holder: OfficeHolder) -> Rung {
    holder.isOfCongress ? .endorses : .cosponsor
  }

  private func sentence(_ holder: OfficeHolder) -> String {
    holder.isOfCongress
      ? "\(holder.titled) endorses it nationally"
      : "\(holder.titled) (\(holder.legislator.district)) is a cosponsor in the \(session.ordinal)"
  }

  package var preview: String {
    holders.map { "\(sentence($0.holder)): \(words($0.holder))" }.joined(separator: "; ")
  }

  package func carryOut(in scene: Scene) throws -> CommandAnswer {
    var answer = CommandAnswer(
      detail: holders.map(\.holder.legislator.district).joined(separator: ", "))
    for (holder, isSo) in holders {
      if isSo {
        answer.said.append("\(sentence(holder)): it is so already.")
      } else {
        answer.said += try record(holder, in: scene)
      }
    }
    if holders.contains(where: { !$0.isSo }) { answer.said.append("To take it back: UNDO.") }
    return answer
  }

  private func record(_ holder: OfficeHolder, in scene: Scene) throws -> [String] {
    let words = self.words(holder)
    let rung = self.rung(holder)
    try Stance.record(
      rung, of: holder.id, session: session.number, words: words, source: "", on: day,
      by: scene.sender.person.id, watching: scene.footprint, in: scene.handling)
    try PlanHistory.note(
      .stance, about: holder.id,
      words: holder.isOfCongress ? "Endorsed: \(words)" : "Signed: \(words)",
      on: day, by: scene.sender.person.id, watching: scene.footprint, in: scene.handling)
    let ended = try SessionOpening.fulfil(holder.id, watching: scene.footprint, in: scene.db)
    var said = ["\(sentence(holder)). Thank them, and tell your people."]
    if ended > 0 {
      said.append(
        "\(CountWords.of(ended, "plan")) had “ask to sign” as next step, which is done now.")
    }
    let next = Rung.asks(
      of: rung, holder.legislator.chamber, bill: nil, signedBefore: false)
    said.append(
      "What comes next: \(next.joined(separator: "; ")). PLAN \(holder.titled): next: WHAT by DATE, NAME sets it."
    )
    return said
  }
}

/// Days that are past, as reports name them.
enum ReportedDay {
  /// The last day that the words may mean: "March 12" is this year's, or last year's.
  static func reading(_ phrase: WhenPhrase, today: CivilDate) -> CivilDate? {
    guard !DeedDay.isToCome(phrase, today: today) else { return nil }
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
