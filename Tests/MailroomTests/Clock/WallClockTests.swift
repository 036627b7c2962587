import Foundation
import Testing

@testable import Mailroom

@Suite("The wall clock")
struct WallClockTests {
  private func clock() throws -> WallClock {
    WallClock(zone: try #require(TimeZone(identifier: "America/New_York")))
  }

  @Test(
    "lets unasked mail rest from 21:00 to 8:00",
    arguments: [
      ("2026-03-02T12:59:59Z", "2026-03-02T13:00:00Z"),  // 7:59:59
      ("2026-03-02T13:00:00Z", "2026-03-02T13:00:00Z"),  // 8:00
      ("2026-03-03T01:59:00Z", "2026-03-03T01:59:00Z"),  // 20:59
      ("2026-03-03T02:00:00Z", "2026-03-03T13:00:00Z"),  // 21:00
      // Summer time began on March 8: eight in the morning is an hour earlier in UTC.
      ("2026-03-08T03:00:00Z", "2026-03-08T12:00:00Z"),
      // And ended on November 1.
      ("2026-11-01T03:00:00Z", "2026-11-01T13:00:00Z"),
    ])
  func quiet(moment: String, allowed: String) throws {
    let at = try #require(Moments.parse(moment))
    #expect(try clock().nextAllowed(from: at) == Moments.parse(allowed))
  }

  @Test(
    "reads a mail at its Date only when that is near its arrival",
    arguments: [
      (-172_800.0, true), (-172_801, false), (0, true), (600, true), (601, false),
    ])
  func momentOfReading(offset: Double, isDate: Bool) {
    let arrived = Date(timeIntervalSince1970: 1_800_000_000)
    let date = arrived + offset
    #expect(momentRead(date: date, arrivedAt: arrived) == (isDate ? date : arrived))
  }

  @Test func `a mail without a Date is read at its arrival`() {
    let arrived = Date(timeIntervalSince1970: 1_800_000_000)
    #expect(momentRead(date: nil, arrivedAt: arrived) == arrived)
  }
}
