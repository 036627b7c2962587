import Foundation
import GRDB
package import Language
package import Mailroom

/// What was done, by whom and how proven: what concerns the people in the sender's reach, and the
/// sender's own commands.
package struct ShowJournal: Command {
  package static let usage = Usage(
    "JOURNAL",
    forms: ["journal [of|about|for {person}] [since {date}]"],
    who: .coordinator, onlyReads: true, help: "what was done, by whom, and how they were known.",
    example: "JOURNAL since Monday")

  /// As far back as one answer looks.
  private static let scanned = 5_000
  private static let most = 1_000

  private let person: Int64?
  private let name: String?
  private let since: Date?
  private let reach: Reach

  package init(_ match: CommandMatch, in scene: Scene) throws {
    reach = try scene.coordinatorReach()
    if let phrase = match[.person] {
      // Somebody who is gone is in no list, and still has a past.
      if reach == .state, let number = CommandSlot.number(phrase),
        let known = try Person.find(number, in: scene.db)
      {
        (person, name) = (known.id, known.name)
      } else {
        let entry = try scene.person(phrase)
        (person, name) = (entry.number, entry.shownName)
      }
    } else {
      (person, name) = (nil, nil)
    }
    since = try match[.date].map { try PastDay.moment($0, in: scene) }
  }

  package var preview: String { "Show the journal" }

  package func carryOut(in scene: Scene) throws -> CommandAnswer {
    let entries = try visible(in: scene)
    let clock = scene.handling.settings.clock
    let whom = name.map { " of \($0)" } ?? ""
    let from = since.map { " since \(clock.dayWords($0))" } ?? ""
    guard !entries.isEmpty else { return CommandAnswer("Nothing is written\(whom)\(from).") }
    var answer = CommandAnswer("What is written\(whom)\(from), the newest first:")
    var names = JournalNames(reach: reach, in: scene)
    var table = LongTable(
      "journal.csv",
      columns: ["at", "what", "by", "known by", "about", "detail", "message id"])
    for entry in entries {
      let by = try entry.actor.map { try names.name($0) }
      let about = try entry.subject.map { try names.name($0) }
      var words = entry.action
      if let by { words += " by \(by) (\(entry.authentication))" }
      if let about, entry.subject != entry.actor { words += ", about \(about)" }
      if !entry.detail.isEmpty { words += ": \(entry.detail)" }
      table.add(
        clock.words(entry.at), words,
        cells: [
          entry.moment(in: clock.zone), entry.action, by ?? "", entry.authentication, about ?? "",
          entry.detail, entry.messageID ?? "",
        ])
    }
    table.show(in: &answer)
    if entries.count == Self.most {
      answer.after.append("There is more; name a person or a day.")
    }
    return answer
  }

  private func visible(in scene: Scene) throws -> [JournalEntry] {
    let filter = JournalEntries.Filter(since: since, person: person)
    var found: [JournalEntry] = []
    var last: JournalEntry?
    var looked = 0
    var seen: [Int64: Bool] = [:]
    while looked < Self.scanned, found.count < Self.most {
      let page = try JournalEntries.find(filter: filter, after: last, limit: 500, in: scene.db)
      for entry in page where try isVisible(entry, &seen, scene) {
        found.append(entry)
        if found.count == Self.most { break }
      }
      looked += page.count
      last = page.last
      if page.count < 500 { break }
    }
    return found
  }

  private func isVisible(
    _ entry: JournalEntry, _ seen: inout [Int64: Bool], _ scene: Scene
  ) throws -> Bool {
    if reach == .state || entry.actor == scene.sender.person.id { return true }
    guard let subject = entry.subject else { return false }
    if let known = seen[subject] { return known }
    let isSeen = try Roster.entry(subject, reach: reach, in: scene.db) != nil
    seen[subject] = isSeen
    return isSeen
  }
}

/// The names of people in reach; of all others their numbers.
private struct JournalNames {
  private let reach: Reach
  private let scene: Scene
  private var known: [Int64: String] = [:]

  init(reach: Reach, in scene: Scene) {
    self.reach = reach
    self.scene = scene
  }

  mutating func name(_ person: Int64) throws -> String {
    if let name = known[person] { return name }
    var name = "#\(person)"
    if person == scene.sender.person.id {
      name = "you"
    } else if let entry = try Roster.entry(person, reach: reach, in: scene.db), !entry.name.isEmpty
    {
      name = "\(entry.name) (#\(person))"
    }
    known[person] = name
    return name
  }
}

/// A day that lies behind, in words: "Monday" is the last one, "March 1" the one before today.
enum PastDay {
  /// - Throws: `UsageError`.
  static func moment(_ words: String, in scene: Scene) throws -> Date {
    let clock = scene.handling.settings.clock
    let today = LocalTime(scene.readAt, in: clock.zone).date
    let language = MailLanguage(rawValue: scene.language)
    let phrase = When.phrases(in: words, at: scene.readAt, in: clock.zone, language: language).first
    guard let phrase, let day = day(of: phrase.reading, today: today) else {
      throw UsageError("“\(words)” is no day that I know. Write a day like Monday or March 1.")
    }
    return LocalTime(day, .midnight).moment(in: clock.zone)
  }

  private static func day(of reading: WhenReading, today: CivilDate) -> CivilDate? {
    let read: CivilDate? =
      switch reading {
      case .date(let date): date
      case .dateTime(let moment): moment.date
      case .dateRange(let from, _): from
      case .dateTimeRange(let from, _): from.date
      case .time, .timeRange: nil
      }
    guard let read, read > today else { return read }
    // `When` looks ahead.
    let days = read.dayNumber - today.dayNumber
    return days <= 7 ? read.adding(days: -7) : read.adding(months: -12)
  }
}
