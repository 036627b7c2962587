import Foundation
import Testing

@testable import Language

@Suite("Resolutions and endorsements")
struct ResolutionReadingTests {
  /// A Monday.
  private static let now = LocalTime(
    CivilDate(year: 2026, month: 3, day: 2) ?? .last, ClockTime(10))

  private static func read(_ text: String) -> ResolutionReading {
    ResolutionReading(text, at: now, in: TimeZone(identifier: "America/New_York"), language: .en)
  }

  @Test(
    "are read with body, steps and days",
    arguments: [
      ("Somerville City Council introduced", "Somerville City Council", ["introduced"]),
      (
        "Somerville City Council: hearing on May 3; passed 9-2; moves Rep. Barber",
        "Somerville City Council", ["hearing 2026-05-03", "passed 9-2"]
      ),
      (
        "Salem City Council passed it 7 to 4 on February 26", "Salem City Council",
        ["passed 7-4 2026-02-26"]
      ),
      ("Lynn City Council: vote on 2026-04-14", "Lynn City Council", ["vote 2026-04-14"]),
      (
        "Medford Ward 3 Democratic Committee endorsed", "Medford Ward 3 Democratic Committee",
        ["passed"]
      ),
      ("Joe's Bakery: yes", "Joe's Bakery", ["passed"]),
      ("Joe's Bakery no", "Joe's Bakery", ["failed"]),
      (
        "Arlington Select Board: hearing on November 12", "Arlington Select Board",
        ["hearing 2025-11-12"]
      ),
      (
        "Town Meeting: introduced on January 5, hearing and vote on March 20", "Town Meeting",
        ["introduced 2026-01-05", "hearing", "vote 2026-03-20"]
      ),
      ("Board of Aldermen: did not pass", "Board of Aldermen", ["failed"]),
      ("Board of Aldermen: not passed", "Board of Aldermen", ["failed"]),
    ])
  func reading(text: String, body: String, steps: [String]) {
    let read = Self.read(text)
    #expect(read.body == body, "\(read)")
    #expect(
      read.steps.map { step in
        ([step.step.rawValue, step.votes, step.day?.description].compactMap(\.self))
          .joined(separator: " ")
      } == steps, "\(read)")
  }

  @Test func `say whom they move, and what is none of it`() {
    #expect(
      Self.read("Salem City Council: moves Rep. Barber and Sen. Boone").moves
        == ["Rep. Barber", "Sen. Boone"])
    #expect(
      Self.read("Salem City Council: they were very friendly").rest
        == ["they were very friendly"])
  }

  @Test(
    "know what kind of body it is",
    arguments: [
      ("Somerville City Council", CivicBody.cityCouncil), ("Board of Aldermen", .boardOfAldermen),
      ("Arlington Select Board", .selectBoard), ("Ward 3 Democratic Committee", .wardCommittee),
      ("Union Square Neighborhood Council", .neighborhoodCouncil), ("Joe's Bakery", .business),
      ("First Parish Church", .nonprofit), ("Mayor Brook", .mayor),
      ("Rabbi Stein", .keyIndividual), ("The Elks", .other),
    ])
  func kinds(name: String, kind: CivicBody) {
    #expect(CivicBody.reading(name) == kind)
  }
}
