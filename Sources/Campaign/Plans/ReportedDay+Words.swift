import Foundation
import Language
import Mailroom

extension ReportedDay {
  /// The day of a report, and its words without it: "Rep. Marsh on March 12" is a day and "Rep.
  /// Marsh". Without a day it was today.
  ///
  /// - Throws: `Refusal` for a day to come, or one that no calendar has.
  static func taking(
    from head: String, in scene: Scene
  ) throws -> (day: CivilDate, words: String) {
    try check(head, in: scene)
    var text = DeedDay.spoken(head)
    var day = scene.writtenAt.date
    let phrases = When.phrases(
      in: text, at: scene.writtenAt, in: scene.zone,
      language: MailLanguage(rawValue: scene.language))
    if let phrase = phrases.first(where: { isDay($0.reading) }) {
      guard let said = reading(phrase, today: day) else {
        throw Refusal(
          "“\(phrase.text.trimmingCharacters(in: .whitespaces))” is still to come: this is for what was. Nothing is noted. What is to come goes into the plan: PLAN Rep. NAME: next: WHAT by DATE."
        )
      }
      day = said
      var bytes = Array(text.utf8)
      for index in phrase.bytes.clamped(to: bytes.indices) { bytes[index] = 0x20 }
      text = String(decoding: bytes, as: UTF8.self)
    }
    var words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    while let last = words.last?.lowercased(), ["on", "the", "at", ",", "-"].contains(last) {
      words.removeLast()
    }
    return (
      day,
      words.joined(separator: " ").trimmingCharacters(in: CharacterSet(charactersIn: " ,;"))
    )
  }

  /// - Throws: `Refusal` for "Sept 31".
  static func check(_ text: String, in scene: Scene) throws {
    guard let impossible = ImpossibleDay.first(in: text) else { return }
    throw Refusal("There is no “\(impossible.words)”. Nothing is noted.")
  }

  private static func isDay(_ reading: WhenReading) -> Bool {
    switch reading {
    case .date, .dateTime: true
    default: false
    }
  }

  /// `Monday, December 14`, with its year where it is not this one.
  static func words(_ day: CivilDate, in scene: Scene) -> String {
    let words = scene.talkTime.day(day)
    return day.year == scene.today.year ? words : "\(words), \(day.year)"
  }
}
