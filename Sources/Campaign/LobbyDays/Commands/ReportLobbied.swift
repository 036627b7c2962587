import Foundation
import GRDB
package import Language
package import Mailroom

/// Puts a visit to a legislator on record, on a lobby day or any other.
package struct ReportLobbied: Command {
  package static let usage = Usage(
    "LOBBIED",
    forms: ["lobbied {words}", "visited [with] {words}", "we|i lobbied {words}"],
    who: .contact, isUndoable: true, lines: .continuing,
    help: "what came of a visit to a legislator; without a day it was today.",
    example: "LOBBIED Rep. Marsh on March 12: she will co-sponsor")

  private let holder: OfficeHolder
  private let day: CivilDate
  private let dayWords: String
  private let event: Int64?
  private let note: String

  package init(_ match: CommandMatch, in scene: Scene) throws {
    let text = match[.words] ?? ""
    guard let colon = text.firstIndex(of: ":") else {
      throw UsageError("What came of it? Write it behind a colon.")
    }
    var head = String(text[..<colon])
    note = ([String(text[text.index(after: colon)...])] + match.block)
      .joined(separator: "\n").trimmingCharacters(in: .whitespacesAndNewlines)
    guard !note.isEmpty else { throw UsageError("What came of it? Write it behind the colon.") }
    var day = scene.writtenAt.date
    let phrases = When.phrases(
      in: head, at: scene.writtenAt, in: scene.zone,
      language: MailLanguage(rawValue: scene.language))
    if let phrase = phrases.first(where: { Self.date($0.reading) != nil }) {
      guard let said = Self.past(phrase, today: day) else {
        throw Refusal("“\(phrase.text)” is still to come.")
      }
      day = said
      var bytes = Array(head.utf8)
      for index in phrase.bytes.clamped(to: bytes.indices) { bytes[index] = 0x20 }
      head = String(decoding: bytes, as: UTF8.self)
    }
    var words = head.split(separator: " ").map(String.init)
    while let last = words.last, ["on", "the", "at"].contains(last.lowercased()) {
      words.removeLast()
    }
    guard !words.isEmpty else { throw UsageError("Whom?") }
    holder = try scene.legislator(words.joined(separator: " "))
    self.day = day
    dayWords = scene.talkTime.day(day)
    event = try LobbyDay.on(day, in: scene.zone, in: scene.db)?.id
  }

  private static func date(_ reading: WhenReading) -> CivilDate? {
    switch reading {
    case .date(let day): day
    case .dateTime(let time): time.date
    default: nil
    }
  }

  /// The last day that the words may mean: "March 12" is this year's, or last year's.
  private static func past(_ phrase: WhenPhrase, today: CivilDate) -> CivilDate? {
    let days = phrase.readings.compactMap(date)
    let all =
      days + days.compactMap { CivilDate(year: $0.year - 1, month: $0.month, day: $0.day) }
      + (phrase.text.contains(where: \.isNumber) ? [] : days.map { $0.adding(days: -7) })
    return all.filter { $0 <= today && $0 > today.adding(days: -366) }.max()
  }

  package var preview: String { "A visit to \(holder.titled) on \(dayWords): \(note.prefix(200))" }

  package func carryOut(in scene: Scene) throws -> CommandAnswer {
    try LobbyVisit.record(
      to: holder.id, on: day, event: event, by: scene.sender.person.id, words: note,
      watching: scene.footprint, in: scene.handling)
    return CommandAnswer(
      "Noted: a visit to \(holder.titled) on \(dayWords)\(event.map { ", lobby day #\($0)" } ?? ""). To take it back: UNDO.",
      detail: holder.legislator.district)
  }
}
