import ArgumentParser
import Foundation
import Mailroom

/// Which entries of the journal.
struct JournalOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Entries from then on: 2026-03-02 (the campaign's midnight), or a moment as ISO 8601.",
      valueName: "date"))
  var since: String?

  @Option(help: ArgumentHelp("Entries about that person: 412 or #412.", valueName: "number"))
  var person: String?

  @Option(
    help: ArgumentHelp(
      "Entries of that command or action, by its first words, in any case.", valueName: "word"))
  var command: String?

  @Option(help: ArgumentHelp("Entries of what that person asked for.", valueName: "number"))
  var actor: String?

  var isEmpty: Bool { since == nil && person == nil && command == nil && actor == nil }

  func filter(in zone: TimeZone) throws -> JournalEntries.Filter {
    JournalEntries.Filter(
      since: try since.map { try Self.moment($0, in: zone) },
      person: try person.map { try Self.number($0, of: "--person") },
      actor: try actor.map { try Self.number($0, of: "--actor") }, command: command)
  }

  private static func number(_ text: String, of option: String) throws -> Int64 {
    guard let number = Int64(text.hasPrefix("#") ? String(text.dropFirst()) : text), number > 0
    else {
      throw ValidationError("\(option) takes a person's number such as 412, not \(text)")
    }
    return number
  }

  /// A date alone is the campaign's midnight.
  private static func moment(_ text: String, in zone: TimeZone) throws -> Date {
    let day = DateFormatter()
    day.locale = Locale(identifier: "en_US_POSIX")
    day.timeZone = zone
    day.dateFormat = "yyyy-MM-dd"
    day.isLenient = false
    if text.utf8.count == 10, let date = day.date(from: text) { return date }
    guard let moment = Moments.parse(text) else {
      throw ValidationError("--since takes a date such as 2026-03-02, not \(text)")
    }
    return moment
  }
}
