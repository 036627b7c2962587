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
    guard let (head, tail) = Self.parts(text) else {
      throw UsageError("How far is it? Write it behind the district: signatures 120.")
    }
    let (words, year) = OfficeSought.year(in: head)
    district = try OfficeSought(words, in: scene.db)
    guard district.chamber == .house || district.chamber == .senate else {
      throw UsageError(try Self.whichDistrict(words, in: scene))
    }
    guard try district.isReached(by: scene) else {
      throw Refusal("\(district.words) is no district of your hub.")
    }
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

  /// District and news: behind a colon, or from the first word of news on.
  private static func parts(_ text: String) -> (head: String, tail: String)? {
    if let colon = text.firstIndex(of: ":") {
      return (String(text[..<colon]), String(text[text.index(after: colon)...]))
    }
    guard
      let found = text.firstMatch(
        of:
          /(?i)[\s,;–—-]+((?:was |is |has |got |with )*(?:[\d,]+ signatures?|signatures?|drafted|draft|written|passed|passes|won|approved|failed|lost|rejected|qualified|on the ballot|on ballot)\b.*)$/
      )
    else { return nil }
    return (String(text[..<found.range.lowerBound]), String(found.output.1))
  }

  /// The districts of a town that was named instead, or else of the sender's hub.
  private static func whichDistrict(_ words: String, in scene: Scene) throws -> String {
    let bare = words.trimmingCharacters(in: CharacterSet(charactersIn: " :.,"))
    var names: [String] = []
    if let town = try Adding.gazetteer.current(in: scene.db).town(named: bare) {
      let places = try Places.districts(ofTown: town, in: scene.db)
      names = places.house + places.senate
    }
    if names.isEmpty {
      for role in scene.sender.roles where role.kind == .contact {
        guard let hub = try Int64(role.scope).flatMap({ try Hub.find($0, in: scene.db) }) else {
          continue
        }
        names += try [Chamber.house, .senate].flatMap { chamber in
          try HubDistricts.of(hub, chamber, in: scene.db).map(\.district)
        }
      }
    }
    var seen: Set<String> = []
    let list = names.filter { seen.insert($0).inserted }.prefix(9)
    return list.isEmpty
      ? "In which district? A House or a Senate one."
      : "In which district? Write it instead of “\(bare)”: \(list.joined(separator: "; "))."
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
