import Foundation
import Testing

@testable import Language

@Suite("Times that would suit")
struct TimeWishTests {
  private func wish(_ text: String, _ language: MailLanguage? = nil) -> TimeWish {
    TimeWish.reading(text, at: HoursClock.now, in: HoursClock.zone, language: language)
  }

  /// "11-26 18:15", a talk of half an hour.
  private func moment(_ text: String) throws -> LocalTime {
    let year = text.hasPrefix("0") ? 2027 : 2026
    let parts = text.split(separator: " ").map(String.init)
    let moment = LocalTime(
      iso8601: "\(year)-\(parts[0])T\(parts[1])", in: TimeZone(identifier: "UTC") ?? .current)
    return try #require(moment)
  }

  struct Case: Sendable, CustomTestStringConvertible {
    var text: String
    var fits: [String]
    var not: [String]
    var isCertain: Bool

    init(_ text: String, _ fits: [String], not: [String], isCertain: Bool = true) {
      self.text = text
      self.fits = fits
      self.not = not
      self.isCertain = isCertain
    }

    var testDescription: String { text }
  }

  @Test(
    "fit what was wished and nothing that was excluded",
    arguments: [
      Case(
        "Puedo los martes por la tarde, después de las 6", ["12-01 18:15", "12-08 20:00"],
        not: ["12-01 17:45", "12-02 18:15"]),
      Case(
        "Hola, soy Luz Ortiz de Lawrence, quiero ayudar. Puedo los martes por la tarde.",
        ["12-01 18:15", "12-01 14:00"], not: ["12-01 19:00", "12-02 14:00"]),
      Case(
        "weekday evenings except Thursday", ["11-25 18:00", "11-27 20:30"],
        not: ["11-26 18:30", "11-28 18:30", "11-25 17:30", "11-25 20:45"]),
      Case(
        "maybe Thursday after 6?", ["11-26 18:00"], not: ["11-26 17:45", "11-27 18:30"],
        isCertain: false),
      Case(
        "none, maybe Thursday after 6?", ["11-26 18:30"], not: ["11-27 18:30"], isCertain: false),
      Case(
        "next week any evening but Thursday", ["11-30 18:30", "12-06 18:30"],
        not: ["11-27 18:30", "12-03 18:30", "12-07 18:30"]),
      Case(
        "not before the 14th", ["12-14 10:00", "12-20 18:00"], not: ["12-13 18:00", "11-26 18:00"]),
      Case("no antes del 14", ["12-14 10:00"], not: ["12-13 18:00"]),
      Case("I work until 5", ["11-25 17:00"], not: ["11-25 16:45", "11-25 10:00"]),
      Case("trabajo hasta las 5", ["11-25 17:00"], not: ["11-25 16:45"]),
      Case("I work 9 to 5", ["11-25 17:00", "11-25 08:00"], not: ["11-25 16:45", "11-25 09:00"]),
      Case("I get off work at 5", ["11-25 17:00"], not: ["11-25 16:30"]),
      Case("salgo del trabajo a las 5", ["11-25 17:00"], not: ["11-25 16:30"]),
      Case("never on Sundays", ["11-28 10:00"], not: ["11-29 10:00", "12-06 18:00"]),
      Case("nunca los domingos", ["11-28 10:00"], not: ["11-29 10:00"]),
      Case("any time on Saturday", ["11-28 10:00", "11-28 19:00"], not: ["11-29 10:00"]),
      Case(
        "Thursday at 6:30", ["11-26 18:30"], not: ["11-26 18:45", "11-26 18:15", "11-27 18:30"]),
      Case("this Thursday after 6", ["11-26 18:30"], not: ["12-03 18:30"]),
      Case("not Tuesday or Thursday", ["11-25 18:00"], not: ["12-01 18:00", "11-26 18:00"]),
      Case(
        "no puedo lunes, martes ni jueves", ["11-25 18:00"],
        not: ["11-30 18:00", "12-01 18:00", "11-26 18:00"]),
      Case("I can't do Tuesday, but Thursday works", ["11-26 18:00"], not: ["12-01 18:00"]),
      Case("Tuesday doesn't work, Thursday does", ["11-26 18:00"], not: ["12-01 18:00"]),
      Case("Tuesday, I can't", ["11-26 18:00"], not: ["12-01 18:00"]),
      Case("No, Tuesday is better", ["12-01 18:00"], not: ["11-26 18:00"]),
      Case("Terça não posso, quarta sim", ["11-25 18:00"], not: ["12-01 18:00"]),
      Case("el martes no puedo, el miércoles sí", ["11-25 18:00"], not: ["12-01 18:00"]),
      Case("no sábado às 10", ["11-28 10:00"], not: ["11-28 11:00"]),
      Case("los fines de semana no", ["11-27 10:00"], not: ["11-28 10:00", "11-29 10:00"]),
      Case("depois das 18h, menos quinta", ["11-25 18:00"], not: ["11-26 18:00", "11-25 17:00"]),
      Case("de segunda a sexta depois das 18", ["11-25 18:00"], not: ["11-28 18:00"]),
      Case("I'm busy Thursdays", ["11-25 18:00"], not: ["11-26 18:00"]),
      Case("Thursdays are bad for me", ["11-25 18:00"], not: ["11-26 18:00"]),
      Case("I have class Tuesday and Thursday nights", ["12-01 18:00"], not: ["12-01 19:30"]),
      Case("I don't work Fridays", ["11-27 10:00"], not: ["11-26 10:00"]),
      Case("Tuesdays. After 6.", ["12-01 18:00"], not: ["12-01 17:00", "11-25 18:00"]),
      Case(
        "next week. I can Tuesday or Thursday evening", ["12-01 18:00", "12-03 18:00"],
        not: ["11-26 18:00", "12-08 18:00"]),
      Case("not until December 5", ["12-05 10:00"], not: ["12-04 18:00"]),
      Case("I'm away until the 5th", ["12-06 10:00"], not: ["12-05 18:00"]),
      Case("not until 6", ["11-25 18:00"], not: ["11-25 17:45"]),
      Case("Not this week", ["11-30 18:00"], not: ["11-29 18:00"]),
      Case("Tuesday but not after 8", ["12-01 19:00"], not: ["12-01 20:00"]),
      Case("Thursday after 8", ["11-26 20:00"], not: ["11-26 10:00"], isCertain: false),
      Case("around 6 on Thursday", ["11-26 17:45", "11-26 18:15"], not: ["11-26 19:00"]),
      Case(
        "mornings are best, but not Mondays", ["11-25 09:00"], not: ["11-30 09:00", "11-25 13:00"]),
      Case(
        "I can do Mondays and Wednesdays between 2 and 4, or Saturday mornings",
        ["11-30 14:00", "11-25 15:30", "11-28 10:00"], not: ["11-25 16:00", "11-28 14:00"]),
      Case("Any of those but Tuesday", ["11-25 18:00"], not: ["12-01 18:00"]),
      Case("I work 9-5 but Saturdays any time", ["11-28 10:00"], not: ["11-26 10:00"]),
      Case(
        "I saw your table on Saturday. I'm free weekday evenings.", ["11-25 18:00"],
        not: ["11-28 18:00"]),
      Case("If it rains, Tuesday", ["12-01 10:00"], not: ["11-25 10:00"], isCertain: false),
      Case("tomorrow at noon", ["11-25 12:00"], not: ["11-25 12:15"]),
    ])
  func fits(one: Case) throws {
    let wish = wish(one.text)
    for text in one.fits {
      #expect(wish.fits(try moment(text), minutes: 30), "\(text) does not fit \(one.text)")
    }
    for text in one.not {
      #expect(!wish.fits(try moment(text), minutes: 30), "\(text) fits \(one.text)")
    }
    #expect(wish.isCertain == one.isCertain)
    #expect(!wish.isEmpty)
    #expect(!wish.evidence.words.isEmpty)
  }

  @Test(
    "the one moment named is exact",
    arguments: [
      ("Thursday at 6:30", "2026-11-26 18:30:00"), ("12/5 at 6:30", "2026-12-05 18:30:00"),
      ("tomorrow at noon", "2026-11-25 12:00:00"), ("el jueves a las 6", "2026-11-26 18:00:00"),
      ("quinta às 18h", "2026-11-26 18:00:00"),
      ("What about Friday at 5pm?", "2026-11-27 17:00:00"),
    ])
  func exact(text: String, expected: String) {
    let wish = wish(text)
    #expect(wish.exact?.description == expected)
    #expect(wish.isCertain)
  }

  @Test(
    "two moments, a rule or a stretch are not exact",
    arguments: [
      "Thursday at 6 or 7", "Tuesdays at 6", "Thursday after 6", "around 6 on Thursday",
      "next week", "not Thursday at 6", "Tuesday",
    ])
  func notExact(text: String) {
    #expect(wish(text).exact == nil)
  }

  @Test(
    "the first day is known where they say so",
    arguments: [
      ("not before the 14th", "2026-12-14"), ("next week", "2026-11-30"),
      ("not until December 5", "2026-12-05"), ("I'm away until the 5th", "2026-12-06"),
      ("Not this week", "2026-11-30"), ("I'm free after the 14th", "2026-12-15"),
    ])
  func earliest(text: String, expected: String) {
    #expect(wish(text).earliest?.description == expected)
  }

  @Test(
    "nothing is wished where nothing is said of when",
    arguments: [
      "Yes please!", "see you at the rally on Saturday", "I saw your table on Saturday",
      "anytime", "My number is 617-555-0142", "I live at 12 March Street", "",
      "The second one is fine",
    ])
  func empty(text: String) throws {
    let wish = wish(text)
    #expect(wish.isEmpty)
    #expect(wish.fits(try moment("11-25 03:00"), minutes: 30))
  }

  @Test("a meeting over midnight fits no hours")
  func midnight() throws {
    #expect(!wish("Tuesdays after 6").fits(try moment("12-01 23:45"), minutes: 30))
    #expect(!wish("Tuesdays after 6").fits(try moment("12-01 18:45"), minutes: .max))
  }
}
