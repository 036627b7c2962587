import Foundation
import GRDB
package import Language
package import Mailroom

/// How far a non-binding ballot question has come in a district.
package struct NoteBallotQuestion: Command {
  package static let usage = Usage(
    "BALLOT QUESTION",
    forms: ["ballot question [in|for] {words}"],
    who: .contact, isUndoable: true,
    help:
      "how far a ballot question of a district is: drafted, signatures 120, on the ballot, passed 61%.",
    example: "BALLOT QUESTION Second Middlesex: signatures 120")

  private let district: OfficeSought
  private let year: Int
  private let news: BallotQuestion.News

  package init(_ match: CommandMatch, in scene: Scene) throws {
    let text = match[.words] ?? ""
    guard let colon = text.firstIndex(of: ":") else {
      throw UsageError("How far is it? Write it behind a colon: signatures 120.")
    }
    let (words, year) = OfficeSought.year(in: String(text[..<colon]))
    district = try OfficeSought(words, in: scene.db)
    guard district.chamber == .house || district.chamber == .senate else {
      throw UsageError("In which district? A House or a Senate one: 3rd Essex, First Essex.")
    }
    guard try district.isReached(by: scene) else {
      throw Refusal("\(district.words) is no district of your hub.")
    }
    let tail = String(text[text.index(after: colon)...])
    guard let news = BallotQuestion.News(tail) else {
      throw UsageError("Is it drafted, on the ballot, passed or failed, or how many signatures?")
    }
    self.news = news
    // Results are told after the day: they are this year's.
    let today = scene.writtenAt.date
    let isResult = news.step == .passed || news.step == .failed
    self.year =
      year
      ?? (isResult && today.year % 2 == 0
        ? today.year : OfficeSought.electionYear(after: today))
  }

  package var preview: String {
    "The ballot question of \(district.words) in \(year): \(news.words)"
  }

  package func carryOut(in scene: Scene) throws -> CommandAnswer {
    try BallotQuestion.note(
      news, in: district, year: year, on: scene.writtenAt.date, by: scene.sender.person.id,
      watching: scene.footprint, in: scene.handling)
    return CommandAnswer("Noted: \(preview). To take it back: UNDO.", detail: district.name)
  }
}

/// The ballot questions of one's districts.
package struct ListBallotQuestions: Command {
  package static let usage = Usage(
    "BALLOT QUESTIONS",
    forms: ["ballot questions"],
    who: .contact, onlyReads: true,
    help: "the ballot questions in your districts, and how far each has come.",
    example: "BALLOT QUESTIONS")

  package init(_ match: CommandMatch, in scene: Scene) throws {}

  package var preview: String { "Show the ballot questions" }

  package func carryOut(in scene: Scene) throws -> CommandAnswer {
    let year = OfficeSought.electionYear(after: scene.today.adding(days: -180))
    var table = LongTable("ballot-questions.csv", columns: ["district", "chamber", "year", "news"])
    for one in try BallotQuestion.all(since: year, in: scene.db)
    where try one.office.isReached(by: scene) {
      let news = try one.news(in: scene.db).map(\.words).joined(separator: ", ")
      table.add(
        one.office.words, "\(one.year): \(news)",
        cells: [one.office.name, one.office.chamber?.rawValue ?? "", "\(one.year)", news])
    }
    guard !table.rows.isEmpty else {
      return CommandAnswer(
        "No ballot questions are on record. BALLOT QUESTION DISTRICT: drafted notes one.")
    }
    var answer = CommandAnswer("\(CountWords.of(table.rows.count, "ballot question")):")
    table.show(in: &answer)
    return answer
  }
}
