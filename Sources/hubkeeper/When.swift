import ArgumentParser
import Foundation
import Language
import Mailroom

struct WhenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "when", abstract: "Say what days and times Hubkeeper reads from words.",
    discussion: """
      The words are read as those of a mail written now, in the campaign's zone. A reading that \
      Hubkeeper would say back before it relies on it is marked "ambiguous"; its other readings \
      are given beside it.
      """)

  @Argument(help: "What somebody wrote; quotes are not needed.") var text: [String]
  @Option(help: "When it was written, ISO 8601; without an offset, by the clock of the zone.")
  var now: String?
  @Option(help: "The zone, such as America/New_York (default: the settings', or that one).")
  var zone: String?
  @Option(help: "The language of the mail, en, es or pt, where the words leave it open.")
  var language: String?
  @Flag(help: "A JSON array, one object a phrase.") var json = false
  @OptionGroup var places: PlaceOptions

  func run() throws {
    let zone = try findZone()
    var mailLanguage: MailLanguage?
    if let language {
      guard let known = MailLanguage(rawValue: language) else {
        throw ValidationError("--language is en, es or pt, not \"\(language)\".")
      }
      mailLanguage = known
    }
    var moment = LocalTime(Date(), in: zone)
    if let now {
      guard let read = LocalTime(iso8601: now, in: zone) else {
        throw ValidationError(
          "--now is a moment such as 2026-12-05T18:30:00 or 2026-12-05T18:30:00-05:00, not \"\(now)\"."
        )
      }
      moment = read
    }
    let phrases = When.phrases(
      in: text.joined(separator: " "), at: moment, in: zone, language: mailLanguage)
    if json {
      return Terminal.say(try Terminal.json(phrases.map(Entry.init), isPretty: false))
    }
    if phrases.isEmpty { return Terminal.say("No day or time in it.") }
    for phrase in phrases { Terminal.say(Self.line(phrase, zone)) }
  }

  private func findZone() throws -> TimeZone {
    if let zone {
      guard let known = TimeZone(identifier: zone) else {
        throw ValidationError("--zone is a name such as America/New_York, not \"\(zone)\".")
      }
      return known
    }
    if places.settingsFile != nil { return try places.readSettings().clock.zone }
    guard let usual = TimeZone(identifier: "America/New_York") else {
      throw Failure("this machine has no zones: install tzdata, or name one with --zone.")
    }
    return usual
  }

  /// One phrase, in the convention of the collections of such phrases.
  private struct Entry: Encodable {
    var text: String
    var type: String
    var value: String?
    var start: String?
    var end: String?
    var ambiguous: Bool
    var readings: [Reading]

    init(_ phrase: WhenPhrase) {
      text = phrase.text
      type = phrase.reading.type
      value = phrase.reading.value
      start = phrase.reading.start
      end = phrase.reading.end
      ambiguous = phrase.isAmbiguous
      readings = phrase.readings.map(Reading.init)
    }
  }

  private struct Reading: Encodable {
    var type: String
    var value: String?
    var start: String?
    var end: String?

    init(_ reading: WhenReading) {
      type = reading.type
      value = reading.value
      start = reading.start
      end = reading.end
    }
  }

  /// `Wednesday after 7: 2026-11-25 19:00 to 23:59, or 2026-11-25 07:00 to 23:59 (ambiguous)`.
  private static func line(_ phrase: WhenPhrase, _ zone: TimeZone) -> String {
    let readings = phrase.readings.map(words).joined(separator: ", or ")
    let marks = [phrase.isAmbiguous ? "ambiguous" : nil, phrase.isPast ? "past" : nil]
      .compactMap { $0 }
    return "\(phrase.text): \(readings) \(zone.identifier)"
      + (marks.isEmpty ? "" : " (\(marks.joined(separator: ", ")))")
  }

  private static func words(_ reading: WhenReading) -> String {
    if let value = reading.value { return "\(reading.type) \(value)" }
    return
      "\(reading.type) \(reading.start.map { "from \($0)" } ?? "") \(reading.end.map { "to \($0)" } ?? "on")"
  }
}
