import Foundation
import GRDB
import Language
import Mailroom

/// A non-binding question on the ballot of a legislative district, which a hub may run in election
/// years, and how far it has come.
struct BallotQuestion: Hashable {
  enum Step: String, Hashable, Sendable {
    case drafted, signatures
    case onTheBallot = "on the ballot"
    case passed, failed
  }

  /// Something that happened to it.
  struct News: Hashable {
    var step: Step
    var signatures: Int?
    var percent: Double?

    /// `120 signatures`, `passed with 61 %`.
    var words: String {
      switch step {
      case .drafted: "drafted"
      case .signatures: CountWords.of(signatures ?? 0, "signature")
      case .onTheBallot: "on the ballot"
      case .passed, .failed: step.rawValue + (percent.map { " with \(Self.shown($0)) %" } ?? "")
      }
    }

    private static func shown(_ percent: Double) -> String {
      percent == percent.rounded() ? "\(Int(percent))" : "\((percent * 10).rounded() / 10)"
    }

    /// "drafted", "signatures 120", "120 signatures", "on the ballot", "passed 61%".
    init?(_ text: String) {
      let words = text.lowercased().trimmingCharacters(in: [" ", ".", "!", ","])
      let number = words.replacing(",", with: "").firstMatch(of: /\d+(?:\.\d+)?/)
        .flatMap { Double($0.output) }
      if words.contains("pass") || words.contains("won") || words.contains("approved") {
        step = .passed
      } else if words.contains("fail") || words.contains("lost") || words.contains("rejected") {
        step = .failed
      } else if words.contains("signature") {
        guard let number, (0...10_000_000).contains(number) else { return nil }
        step = .signatures
        signatures = Int(number)
        return
      } else if words.contains("on the ballot") || words.contains("on ballot")
        || words.contains("qualified")
      {
        step = .onTheBallot
        return
      } else if words.contains("draft") || words.contains("written") {
        step = .drafted
        return
      } else {
        return nil
      }
      guard let number else { return }
      guard (0...100).contains(number) else { return nil }
      percent = number
    }

    init?(_ row: Row) {
      guard let step = Step(rawValue: row["step"]) else { return nil }
      self.step = step
      signatures = row["signatures"]
      percent = row["percent"]
    }
  }

  var id: Int64
  var office: OfficeSought
  var year: Int

  private init(_ row: Row) {
    id = row["id"]
    office = OfficeSought(name: row["district"], chamber: Chamber(rawValue: row["chamber"]))
    year = row["year"]
  }

  /// Those from a year on. A few dozen in an election year.
  static func all(since year: Int, in db: Database) throws -> [BallotQuestion] {
    try Row.fetchAll(
      db,
      cached: "SELECT * FROM ballotQuestion WHERE year >= :year ORDER BY year, chamber, district",
      arguments: ["year": year]
    ).map(BallotQuestion.init)
  }

  /// Puts news on record; the question with them, if they are its first.
  static func note(
    _ news: News, in district: OfficeSought, year: Int, on day: CivilDate, by person: Int64,
    watching footprint: Footprint, in handling: Handling
  ) throws {
    let db = handling.db
    let chamber = district.chamber?.rawValue ?? ""
    var id = try Int64.fetchOne(
      db,
      cached: """
        SELECT id FROM ballotQuestion
        WHERE chamber = :chamber AND district = :district AND year = :year
        """, arguments: ["chamber": chamber, "district": district.name, "year": year])
    if id == nil {
      let new = try Number.next("ballot question", in: db)
      try db.execute(
        cached: """
          INSERT INTO ballotQuestion (id, chamber, district, year, createdAt)
          VALUES (:id, :chamber, :district, :year, :now)
          """,
        arguments: [
          "id": new, "chamber": chamber, "district": district.name, "year": year,
          "now": handling.now.milliseconds,
        ])
      footprint.added("ballotQuestion", ["id": new])
      id = new
    }
    try db.execute(
      cached: """
        INSERT INTO ballotStep (questionID, step, signatures, percent, day, personID, at)
        VALUES (:question, :step, :signatures, :percent, :day, :person, :now)
        """,
      arguments: [
        "question": id, "step": news.step.rawValue, "signatures": news.signatures,
        "percent": news.percent, "day": day.description, "person": person,
        "now": handling.now.milliseconds,
      ])
    footprint.added("ballotStep", ["id": db.lastInsertedRowID])
  }

  /// All news of it, the oldest first. Index: `ballotStepOf`.
  func news(in db: Database) throws -> [News] {
    try Row.fetchAll(
      db, cached: "SELECT * FROM ballotStep WHERE questionID = :id ORDER BY id",
      arguments: ["id": id]
    ).compactMap(News.init)
  }
}
