import Foundation
import GRDB
import Language
import Mailroom

/// Somebody who runs for an office, and what they were asked and said about the bill.
struct Candidate: Hashable {
  enum Said: String, Hashable, Sendable {
    case asked, yes, no, unclear
    /// Unasked: at a debate, in a paper.
    case said

    var words: String {
      switch self {
      case .asked: "asked, no answer yet"
      case .yes: "answered yes"
      case .no: "answered no"
      case .unclear: "answered"
      case .said: "said"
      }
    }
  }

  var id: Int64
  var name: String
  var office: OfficeSought
  var year: Int

  private init(_ row: Row) {
    id = row["id"]
    name = row["name"]
    office = OfficeSought(name: row["office"], chamber: Chamber(rawValue: row["chamber"]))
    year = row["year"]
  }

  /// The candidates from a year on, by office and name. A few hundred in an election year.
  static func all(since year: Int, in db: Database) throws -> [Candidate] {
    try Row.fetchAll(
      db,
      cached: "SELECT * FROM candidate WHERE year >= :year ORDER BY year, chamber, office, name",
      arguments: ["year": year]
    ).map(Candidate.init)
  }

  /// The candidate of this name for this office, put on record now if there is none.
  static func keep(
    _ name: String, for office: OfficeSought, year: Int, watching footprint: Footprint,
    in handling: Handling
  ) throws -> Int64 {
    let db = handling.db
    // Uses the key of name, office, chamber and year.
    if let known = try Int64.fetchOne(
      db,
      cached: """
        SELECT id FROM candidate
        WHERE name = :name AND office = :office AND chamber = :chamber AND year = :year
        """,
      arguments: [
        "name": name, "office": office.name, "chamber": office.chamber?.rawValue ?? "",
        "year": year,
      ])
    {
      return known
    }
    let id = try Number.next("candidate", in: db)
    try db.execute(
      cached: """
        INSERT INTO candidate (id, name, office, chamber, year, createdAt)
        VALUES (:id, :name, :office, :chamber, :year, :now)
        """,
      arguments: [
        "id": id, "name": name, "office": office.name,
        "chamber": office.chamber?.rawValue ?? "", "year": year, "now": handling.now.milliseconds,
      ])
    footprint.added("candidate", ["id": id])
    return id
  }

  static func note(
    _ said: Said, words: String, of candidate: Int64, on day: CivilDate, by person: Int64,
    watching footprint: Footprint, in handling: Handling
  ) throws {
    try handling.db.execute(
      cached: """
        INSERT INTO candidateWord (candidateID, said, words, day, personID, at)
        VALUES (:candidate, :said, :words, :day, :person, :now)
        """,
      arguments: [
        "candidate": candidate, "said": said.rawValue, "words": String(words.prefix(500)),
        "day": day.description, "person": person, "now": handling.now.milliseconds,
      ])
    footprint.added("candidateWord", ["id": handling.db.lastInsertedRowID])
  }

  /// What was heard last: an answer before a question. Index: `candidateWordOf`.
  static func newest(of candidate: Int64, in db: Database) throws -> (said: Said, words: String)? {
    let rows = try Row.fetchAll(
      db, cached: "SELECT said, words FROM candidateWord WHERE candidateID = :id ORDER BY id DESC",
      arguments: ["id": candidate])
    let all = rows.compactMap { row in
      Said(rawValue: row["said"]).map { (said: $0, words: row["words"] as String) }
    }
    return all.first { $0.said != .asked } ?? all.first
  }

  /// What somebody who sits now said as a candidate for that seat, in the election before a
  /// session: `yes: “I will sign it in my first week”`. Index: `candidateFor`.
  static func word(
    of holder: OfficeHolder, for session: CourtSession, in db: Database
  ) throws -> String? {
    let first = 2025 + 2 * (session.number - 194)
    let rows = try Row.fetchAll(
      db,
      cached: """
        SELECT * FROM candidate
        WHERE chamber = :chamber AND office = :office AND year BETWEEN :from AND :to
        ORDER BY year DESC
        """,
      arguments: [
        "chamber": holder.legislator.chamber.rawValue, "office": holder.legislator.district,
        "from": first - 2, "to": first + 1,
      ])
    let names = LegislatorNames.words(of: holder)
    for candidate in rows.map(Candidate.init) {
      let words = NameWords.of(candidate.name)
      guard !words.isEmpty, words.allSatisfy(names.contains),
        let newest = try newest(of: candidate.id, in: db)
      else { continue }
      return newest.words.isEmpty ? newest.said.words : "\(newest.said.words): “\(newest.words)”"
    }
    return nil
  }
}
