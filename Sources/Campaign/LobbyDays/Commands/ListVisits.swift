import GRDB
package import Language
package import Mailroom

/// The schedule of a lobby day: appointments, what is missing, and what came of them.
package struct ListVisits: Command {
  package static let usage = Usage(
    "VISITS",
    forms: ["visits [of|for|on] {number}", "visits", "schedule [of|for] {number}"],
    who: .contact, onlyReads: true,
    help: "a lobby day's appointments, the districts without one, and what came of the visits.",
    example: "VISITS #12")

  private let day: LobbyDay

  package init(_ match: CommandMatch, in scene: Scene) throws {
    day = try scene.ownLobbyDay(match[.number], isPastToo: true)
  }

  package var preview: String { "Show the schedule of #\(day.id)" }

  package func carryOut(in scene: Scene) throws -> CommandAnswer {
    let db = scene.db
    let gaps = try LobbyGaps(day, among: LobbyGoer.all(of: day.id, in: db), in: db)
    let words = ScheduleWords(day, gaps)
    var answer = CommandAnswer(
      "#\(day.id), \(day.title) on \(scene.words(day.start)): \(CountWords.people(words.people)) \(words.people == 1 ? "comes" : "come")."
    )
    func add(_ title: String, _ lines: [String]) {
      guard !lines.isEmpty else { return }
      answer.rows += lines.map { .init(title, $0) }
    }
    add("Visit", words.planned)
    add("No leader", words.leaderless)
    add("No visit", words.missing)
    let directory = try LegislatorDirectory(in: db)
    let reach = try scene.reach()
    for visit in try LobbyVisit.all(of: day.id, in: db) {
      // Who asked to be forgotten told nothing.
      guard let holder = directory.holder(id: visit.legislator), let person = visit.personID
      else { continue }
      guard let who = try Roster.entry(person, reach: reach, in: db)?.shownName else {
        answer.rows.append(.init("Told", "\(holder.titled), by somebody outside your reach"))
        continue
      }
      let line = visit.words.split(whereSeparator: \.isNewline).joined(separator: " ")
      answer.rows.append(.init("Told", "\(holder.titled), by \(who): \(line.prefix(300))"))
    }
    if answer.rows.isEmpty { answer.said.append("No appointments yet. VISIT sets one.") }
    return answer
  }
}
