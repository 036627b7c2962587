import Language
import Mailroom
import Testing

@testable import Campaign

@Suite("A hub's meeting by rule")
struct MeetingReadingTests {
  static let cases:
    [(text: String, weeks: [Int], day: Int, clock: String, minutes: Int, place: String?)] = [
      ("first Tuesday 7pm at Somerville Library", [1], 1, "19:00", 60, "Somerville Library"),
      ("second and fourth Thursday at 6:30 pm, Room 2", [2, 4], 3, "18:30", 60, "Room 2"),
      ("last Sunday 3pm", [-1], 6, "15:00", 60, nil),
      ("the 1st Tuesday of each month at 7 at the library", [1], 1, "19:00", 60, "the library"),
      ("every Monday 7-8:30pm at Grace Church", [], 0, "19:00", 90, "Grace Church"),
      ("Tuesdays at noon in City Hall", [], 1, "12:00", 60, "in City Hall"),
      ("third Wednesday from 6 to 8 pm at the Y", [3], 2, "18:00", 120, "the Y"),
      ("first Saturday 10am for 2 hours at the park", [1], 5, "10:00", 120, "the park"),
      ("primer martes a las 7 de la noche en la biblioteca", [1], 1, "19:00", 60, "la biblioteca"),
      ("último domingo 15:30 en el parque", [-1], 6, "15:30", 60, "el parque"),
      ("segunda quarta às 19h na biblioteca", [2], 2, "19:00", 60, "na biblioteca"),
      ("primeira terça-feira às 19h30 em Somerville", [1], 1, "19:30", 60, "Somerville"),
      ("última sexta 7 da noite, Rua A 3", [-1], 4, "19:00", 60, "Rua A 3"),
    ]

  @Test("is read in three languages", arguments: cases)
  func reading(
    text: String, weeks: [Int], day: Int, clock: String, minutes: Int, place: String?
  ) throws {
    let read = try MeetingReading(text)
    #expect(read.rule.weeks == weeks)
    #expect(read.rule.weekday == day)
    #expect("\(read.rule.time)".hasPrefix(clock))
    #expect(read.minutes == minutes)
    #expect(
      read.place?.lowercased().hasSuffix((place ?? "").lowercased()) == (place.map { _ in true }))
  }

  @Test func `a link is taken for what it is`() throws {
    let read = try MeetingReading("first Tuesday 7pm on Zoom https://zoom.example.org/j/1")
    #expect(read.link == "https://zoom.example.org/j/1")
    #expect(read.place == "Zoom")
  }

  @Test(
    "says what is missing",
    arguments: [
      "", "7pm at the library", "Tuesday 7pm at the library", "first Tuesday at the library",
      "first Tuesday 9 at the library", "first Tuesday 25:00", "première mardi",
    ])
  func missing(text: String) {
    #expect(throws: UsageError.self) { try MeetingReading(text) }
  }

  @Test(
    "falls on the right days",
    arguments: [
      ([1], 1, "2026-03-01", "2026-03-03"), ([1], 1, "2026-03-04", "2026-04-07"),
      ([-1], 6, "2026-03-01", "2026-03-29"), ([2, 4], 3, "2026-03-13", "2026-03-26"),
      ([5], 1, "2026-04-01", "2026-06-30"), ([], 0, "2026-03-03", "2026-03-09"),
      ([-1], 6, "2026-02-23", "2026-03-29"), ([4], 5, "2026-02-01", "2026-02-28"),
    ])
  func days(weeks: [Int], weekday: Int, from: String, expected: String) throws {
    let rule = MeetingRule(weeks: weeks, weekday: weekday, time: ClockTime(19))
    let start = try #require(CivilDate(iso8601: from))
    #expect(rule.next(from: start)?.date.description == expected)
  }
}

@Suite("Who came to a meeting")
struct CameReadingTests {
  static let names = ["Maria Lopez", "Joe Silva", "Rose Kelly", "Joe Ames"]
  static let cases: [(text: String, came: Set<Int>, unread: [String])] = [
    ("Maria, Rose", [0, 2], []), ("all", [0, 1, 2, 3], []), ("nobody", [], []),
    ("everybody but Rose", [0, 1, 3], []), ("1 and 3", [0, 2], []),
    ("Maria Lopez and Joe Silva came", [0, 1], []), ("Joe", [], ["Joe"]),
    ("Maria, Zed", [0], ["Zed"]), ("todos menos Maria", [1, 2, 3], []), ("ninguém", [], []),
    ("Maria y Rose", [0, 2], []), ("Silva", [1], []), ("7", [], ["7"]),
  ]

  @Test("is read by name, by number, or all at once", arguments: cases)
  func reading(text: String, came: Set<Int>, unread: [String]) {
    let read = CameReading(text, among: Self.names)
    #expect(read.came == came)
    #expect(read.unread == unread)
    #expect(read.isSaid)
  }

  @Test func `nothing said is nobody's absence`() {
    #expect(!CameReading("", among: Self.names).isSaid)
  }
}
