import Foundation
import Language
import Testing

@testable import Campaign

@Suite("Months, quarters and years of work")
struct WorkSpanTests {
  private static func day(_ text: String) throws -> CivilDate {
    try #require(CivilDate(iso8601: text))
  }

  @Test(
    "begin on the first weekday of the month",
    arguments: [
      ("2026-05-20", "2026-05-01"),  // a Friday
      ("2026-08-03", "2026-08-03"),  // after a Saturday
      ("2026-02-28", "2026-02-02"),  // after a Sunday
      ("2027-01-31", "2027-01-01"),
    ])
  func firstWeekday(day: String, expected: String) throws {
    #expect(DigestClock.day(of: try Self.day(day)).description == expected)
  }

  @Test(
    "are the quarter that says something: in its first three weeks the one before",
    arguments: [
      ("2026-03-23", "2026-01-01", "2026-03-23", "January to March"),
      ("2026-04-05", "2026-01-01", "2026-03-31", "January to March"),
      ("2026-04-25", "2026-04-01", "2026-04-25", "April"),
      ("2026-01-10", "2025-10-01", "2025-12-31", "October to December"),
      ("2026-01-31", "2026-01-01", "2026-01-31", "January"),
    ])
  func quarter(day: String, from: String, through: String, words: String) throws {
    let span = WorkSpan.quarter(of: try Self.day(day))
    #expect(span.from.description == from && span.through.description == through)
    #expect(span.words == words)
  }

  @Test func `end where the next begins`() throws {
    let today = try Self.day("2026-03-31")
    let month = WorkSpan.lastMonth(before: today)
    #expect(month.from.description == "2026-02-01" && month.through.description == "2026-02-28")
    #expect(month.words == "February")
    let year = WorkSpan.lastYear(before: try Self.day("2027-01-04"))
    #expect(year.from.description == "2026-01-01" && year.through.description == "2026-12-31")
    #expect(year.words == "2026")
    let months = WorkSpan.twelveMonths(through: today)
    #expect(months.from.description == "2025-04-01")
  }
}
