import Foundation
import GRDB
import Language
import Mailroom

/// Spreads people over newspapers and days: so many letters a paper a day, from tomorrow until the
/// topic ends. Papers that get thirty letters on one day print none of them.
struct PaperDays {
  private let first: CivilDate
  private let last: CivilDate
  private let perDay: Int
  /// Letters asked for, by paper and day.
  private var taken: [Int64: [Int: Int]] = [:]
  /// Before this day all of a paper's are taken, so that each search begins where the last ended.
  private var firstFree: [Int64: Int] = [:]

  init(from first: CivilDate, through last: CivilDate, perDay: Int) {
    self.first = first
    self.last = last
    self.perDay = perDay
  }

  /// With what is asked for already, of any topic. Uses promptedPaper.
  mutating func read(_ papers: Set<Int64>, in db: Database) throws {
    for paper in papers where taken[paper] == nil {
      taken[paper] = [:]
      let rows = try Row.fetchCursor(
        db.cachedStatement(
          sql: """
            SELECT day, COUNT(*) AS count FROM prompted INDEXED BY promptedPaper
            WHERE newspaperID = :paper AND day BETWEEN :first AND :last GROUP BY day
            """),
        arguments: ["paper": paper, "first": first.dayNumber, "last": last.dayNumber])
      while let row = try rows.next() { taken[paper]?[row["day"]] = row["count"] }
    }
  }

  /// The next free place of the first of these papers that has one soonest, which is then taken.
  ///
  /// - Parameter papers: the nearest first.
  mutating func take(_ papers: [Int64]) -> (paper: Int64, day: CivilDate)? {
    var best: (paper: Int64, day: Int)?
    for paper in papers {
      var day = firstFree[paper] ?? first.dayNumber
      while day <= last.dayNumber, taken[paper]?[day] ?? 0 >= perDay { day += 1 }
      firstFree[paper] = day
      guard day <= last.dayNumber else { continue }
      if day < best?.day ?? .max { best = (paper, day) }
    }
    guard let best else { return nil }
    taken[best.paper, default: [:]][best.day, default: 0] += 1
    return (best.paper, CivilDate(dayNumber: best.day))
  }
}
