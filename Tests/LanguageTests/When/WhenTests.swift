import Foundation
import Testing

@testable import Language

@Suite("When")
struct WhenTests {
  static let zone = TimeZone(identifier: "America/New_York") ?? .gmt
  /// A Tuesday.
  static let now = "2026-11-24T10:00:00"

  private func phrases(
    _ text: String, at now: String = Self.now, _ language: MailLanguage? = nil
  ) throws -> [WhenPhrase] {
    let moment = try #require(LocalTime(iso8601: now, in: Self.zone))
    return When.phrases(in: text, at: moment, in: Self.zone, language: language)
  }

  private func words(_ reading: WhenReading) -> String {
    reading.value ?? "\(reading.start ?? "") to \(reading.end ?? "")"
  }

  @Test(
    "what organizers and volunteers write is read",
    arguments: [
      ("Wednesday after 7", ["2026-11-25 19:00:00 to 2026-11-25 23:59:59"]),
      ("weekday evenings except Thursday", ["2026-11-24 16:00:00 to 2026-11-24 20:00:00"]),
      ("the week of the 14th", ["2026-12-14 to 2026-12-21"]),
      ("tomorrow noon", ["2026-11-25 12:00:00"]),
      ("12/5 at 6:30", ["2026-12-05 18:30:00"]),
      ("between 2 and 4", ["14:00:00 to 16:00:00"]),
      ("a week from Friday", ["2026-12-04"]),
      ("Friday week", ["2026-12-04"]),
      ("from 2-4pm", ["14:00:00 to 16:00:00"]),
      ("half past six", ["18:30:00"]),
      ("quarter to 7", ["18:45:00"]),
      ("ten to nine", ["08:50:00"]),
      ("Dec. 5, 6:30 p.m.", ["2026-12-05 18:30:00"]),
      ("thurs at 6", ["2026-11-26 18:00:00"]),
      ("tomorow at noon", ["2026-11-25 12:00:00"]),
      ("wensday after 6", ["2026-11-25 18:00:00 to 2026-11-25 23:59:59"]),
      ("first Monday of March", ["2027-03-01"]),
      ("the week after Thanksgiving", ["2026-11-30 to 2026-12-07"]),
      ("any evening but Thursday", ["2026-11-24 16:00:00 to 2026-11-24 20:00:00"]),
      ("by Friday", ["2026-11-24 to 2026-11-27"]),
      ("after the 15th", ["2026-12-16 to "]),
      ("not before the 14th", ["2026-12-14 to "]),
      ("no earlier than December 5", ["2026-12-05 to "]),
      ("los martes por la tarde, después de las 6", ["2026-11-24 18:00:00 to 2026-11-24 23:59:59"]),
      ("terça depois das 18h", ["2026-11-24 18:00:00 to 2026-11-24 23:59:59"]),
      (
        "Mon, Wed or Fri after 6",
        [
          "2026-11-30 18:00:00 to 2026-11-30 23:59:59",
          "2026-11-25 18:00:00 to 2026-11-25 23:59:59",
          "2026-11-27 18:00:00 to 2026-11-27 23:59:59",
        ]
      ),
      ("Tuesday at 6 or 7", ["2026-11-24 18:00:00", "2026-11-24 19:00:00"]),
      ("at 6 or 7 pm", ["18:00:00", "19:00:00"]),
      ("10am Monday to 5pm Wednesday", ["2026-11-30 10:00:00 to 2026-12-02 17:00:00"]),
      ("the Tuesday after Thanksgiving", ["2026-12-01"]),
      ("EOD Friday", ["2026-11-27 23:59:59"]),
      (
        "HOURS Tue 18:00-20:00, Sat 10-12",
        [
          "2026-11-24 18:00:00 to 2026-11-24 20:00:00",
          "2026-11-28 10:00:00 to 2026-11-28 12:00:00",
        ]
      ),
      ("20 minutos pasadas las ocho de la tarde", ["20:20:00"]),
      ("los días 5 y 6 de enero", ["2027-01-05", "2027-01-06"]),
      ("na segunda terça-feira de janeiro às 18h", ["2027-01-12 18:00:00"]),
      ("cualquier sábado de diciembre", ["2026-12-05"]),
      ("Quarta (2/12) às 18h", ["2026-12-02 18:00:00"]),
      ("Sat 10-2", ["2026-11-28 10:00:00 to 2026-11-28 14:00:00"]),
      ("Tuesday or Thursday next week", ["2026-12-01", "2026-12-03"]),
      ("Dec 5 or 6", ["2026-12-05", "2026-12-06"]),
      ("el 3 o el 4 de enero", ["2027-01-03", "2027-01-04"]),
      (
        "Saturday morning or Sunday afternoon",
        [
          "2026-11-28 08:00:00 to 2026-11-28 12:00:00",
          "2026-11-29 12:00:00 to 2026-11-29 16:00:00",
        ]
      ),
    ])
  func readings(text: String, expected: [String]) throws {
    #expect(try phrases(text).map { words($0.reading) } == expected)
  }

  @Test(
    "ordinary words are no days and hours",
    arguments: [
      "I may come", "We march on Washington", "The sun is out and I sat down", "The second one",
      "I sat 5 minutes with him", "24/7", "a 50/50 chance", "2-3 people", "between 2 and 4 people",
      "My number is 617-555-0142", "I live at 12 Elm Street", "zip 02139", "I am 17 and a junior",
      "H.1234 is before the committee", "the 2nd option", "4th floor", "3rd Middlesex",
      "Good morning, all", "Good evening!", "Buenas tardes", "Bom dia", "Boa noite",
      "Prefiero la segunda opción", "Prefiro a segunda opção", "É a quarta vez", "Llegaré tarde",
      "junto al mar", "Vou ter 2 reuniões", "vivo en la calle 5 de Mayo 123", "de 2 a 3 personas",
      "April said that June will call", "one on one", "$25", "The 2nd one is fine", "We'd love to",
      "I live at 12 March Street", "mon ami", "in the next days", "remind them about #12",
      "May I ask something?",
    ])
  func nothing(text: String) throws {
    #expect(try phrases(text).map(\.text) == [])
  }

  @Test("an hour from 1 to 7 is of the afternoon, and said back")
  func afternoon() throws {
    let found = try #require(try phrases("Thursday at 3").first)
    #expect(found.isAmbiguous)
    #expect(found.readings.map(words) == ["2026-11-26 15:00:00", "2026-11-26 03:00:00"])
  }

  @Test(
    "what settles the hour leaves nothing to say back",
    arguments: [
      "Thursday at 3pm", "Thursday at 15:00", "Thursday at 9 in the morning", "Thursday at noon",
      "Thursday evening at 7", "jueves a las 3 de la tarde", "quinta às 15h",
      "Thursday from 2 to 4pm",
    ])
  func settled(text: String) throws {
    let found = try #require(try phrases(text).first)
    #expect(!found.isAmbiguous, "\(found.readings)")
  }

  @Test(
    "5/4 in Spanish and Portuguese is either",
    arguments: [("el 5/4", MailLanguage.es), ("5/4", .es), ("dia 5/4", .pt), ("5/4", .pt)])
  func either(text: String, language: MailLanguage) throws {
    let found = try #require(try phrases(text, language).first)
    #expect(found.isAmbiguous)
    #expect(found.readings.map(words) == ["2027-04-05", "2027-05-04"])
  }

  @Test("unless only one of the two can be: by its number or its day of the week")
  func oneOfTwo() throws {
    #expect(try phrases("el 25/12", .es).first?.isAmbiguous == false)
    #expect(try phrases("martes 5/4", .es).map { words($0.reading) } == ["2027-05-04"])
    #expect(try phrases("5/4", .en).first?.isAmbiguous == false)
  }

  @Test(
    "a time that summer time skips is what the clock shows instead; one that comes twice is itself",
    arguments: [
      ("March 14, 2027 at 2:30 am", "2027-03-14 03:30:00"),  // RFC 5545 §3.3.5
      ("November 7, 2027 at 1:30 am", "2027-11-07 01:30:00"),
      ("March 14, 2027 at 9 am", "2027-03-14 09:00:00"),
    ])
  func summerTime(text: String, expected: String) throws {
    #expect(try phrases(text).map { words($0.reading) } == [expected])
  }

  @Test("the first of two equal times is meant")
  func firstOfTwo() throws {
    let date = try #require(CivilDate(year: 2027, month: 11, day: 7))
    let moment = LocalTime(date, ClockTime(1, 30)).moment(in: Self.zone)
    #expect(moment == Date(timeIntervalSince1970: 1_825_565_400))  // 05:30 UTC, still summer time
  }

  @Test("hours from now are counted, days are leafed through")
  func across() throws {
    let eve = "2027-03-13T18:00:00"
    #expect(
      try phrases("in 24 hours", at: eve).map { words($0.reading) } == ["2027-03-14 19:00:00"])
    #expect(
      try phrases("tomorrow at 6pm", at: eve).map { words($0.reading) } == ["2027-03-14 18:00:00"])
  }

  @Test("what was is marked as past, and never taken for what will be")
  func past() throws {
    for text in ["yesterday", "last Tuesday", "two weeks ago", "ayer", "terça passada"] {
      let found = try #require(try phrases(text).first)
      #expect(found.isPast)
    }
    #expect(try phrases("Thursday").first?.isPast == false)
  }

  @Test("a rule is kept whole beside its next time")
  func pattern() throws {
    let evenings = try #require(try phrases("weekday evenings except Thursday").first?.pattern)
    #expect(evenings.weekdays == .working)
    #expect(evenings.excluded == Weekdays(3))
    #expect(evenings.part == .evening)
    #expect(evenings.recurs)

    let late = try #require(try phrases("los jueves después de las 6").first?.pattern)
    #expect(late.weekdays == Weekdays(3))
    #expect(late.earliest == ClockTime(18))
    #expect(late.isOpenAtEnd)

    let week = try #require(try phrases("next week any day except Friday").first?.pattern)
    #expect(week.excluded == Weekdays(4))
    #expect(week.from?.description == "2026-11-30")
    #expect(week.until?.description == "2026-12-07")
  }

  @Test("a rule allows what it says")
  func allows() throws {
    let rule = try #require(try phrases("Tuesdays after 6").first?.pattern)
    let tuesday = try #require(CivilDate(year: 2026, month: 12, day: 1))
    #expect(rule.allows(LocalTime(tuesday, ClockTime(18, 30))))
    #expect(!rule.allows(LocalTime(tuesday, ClockTime(17))))
    #expect(!rule.allows(LocalTime(tuesday.adding(days: 1), ClockTime(18, 30))))
  }

  @Test("through the 17th has the 17th in it, though the range as written ends there")
  func lastDay() throws {
    let away = try #require(try phrases("away from April 9th through the 17th").first)
    #expect(words(away.reading) == "2027-04-09 to 2027-04-17")
    #expect(away.lastDay?.description == "2027-04-17")
    #expect(try phrases("back before Friday").first?.lastDay?.description == "2026-11-26")
  }

  @Test("a phrase knows where it stands")
  func place() throws {
    let text = "¡Sí! Puedo el jueves\na las 6 de la tarde."
    let found = try #require(try phrases(text).first)
    #expect(found.text == "jueves a las 6 de la tarde")
    let bytes = Array(text.utf8)[found.bytes]
    #expect(String(decoding: bytes, as: UTF8.self) == "jueves\na las 6 de la tarde")
    #expect(found.evidence.words == found.text)
  }

  @Test(
    "no number is too large",
    arguments: [
      "in 99999999999999 weeks", "in 99999999999999999999999999 years", "12/31/9999 at 99",
      "99999999999999999999 days from 12/31/9999", "the 99th of May", "at 99:99", "25:61",
      "0/0/0000", "2027-02-30", "week 99 of 2027", "next 999999999999 weeks", "-1 days ago",
      "in 1e9 hours", "0th", "31/02", "from 99 to 0", "٣ de mayo",
    ])
  func large(text: String) throws {
    _ = try phrases(text)
  }
}

@Suite("Times in any text")
struct WhenFuzzTests {
  /// Words that the rules look at, and things that they might stumble over.
  private static let pieces = """
    monday next this last week of the in at from to until between and or except after before for a
    every 0 1 2 7 12 13 24 31 60 99 2026 9999 99999999999999 99999999999999999999 18h 18h99 2nd 0th
    7pm 13pm 12:75 24:00 31/12 0/0 29/2 2027-13-40 20270230 h2 q4 half past quarter noon may sun
    months days hours ago later tomorrow evening evenings early end mid weekend christmas segunda
    feira terça às e meia de da tarde lunes los por la mañana que viene dia el y media menos cuarto
    '' º ª 🙂 日 ½ — . , / - : \u{00A0} \n
    """.split(separator: " ").map(String.init)

  @Test("nothing written in whatever order traps")
  func order() {
    var random = SeededNumbers(seed: 20_261_124)
    let now = LocalTime(CivilDate(dayNumber: 20_781), ClockTime(10))
    for _ in 0..<3_000 {
      let count = Int.random(in: 1...14, using: &random)
      let text = (0..<count).map { _ in
        (Self.pieces.randomElement(using: &random) ?? "")
          + ([" ", " ", "", "-", "/", ", "].randomElement(using: &random) ?? "")
      }.joined()
      for phrase in When.phrases(in: text, at: now, in: WhenTests.zone) {
        #expect(phrase.bytes.upperBound <= text.utf8.count)
        #expect(phrase.readings.first == phrase.reading)
      }
    }
  }

  @Test(
    "a long text takes its time and no more",
    arguments: ["1/", "the of in from ", "in 2 years 1 month and ", "every week or ", "next "])
  func length(piece: String) {
    let text = String(repeating: piece, count: 200_000 / piece.utf8.count)
    let now = LocalTime(CivilDate(dayNumber: 20_781), ClockTime(10))
    let time = ContinuousClock().measure { _ = When.phrases(in: text, at: now) }
    #expect(time < .seconds(30))  // without optimization, beside other tests
  }

  /// The generator of SplitMix64, for the same texts each time.
  private struct SeededNumbers: RandomNumberGenerator {
    private var state: UInt64
    init(seed: UInt64) { state = seed }
    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }
}

@Suite("Days of the calendar")
struct CivilDateTests {
  @Test("numbers and dates agree over ten thousand years")
  func roundTrip() throws {
    var date = try #require(CivilDate(year: 1, month: 1, day: 1))
    #expect(date.weekday == 0)
    while date < .last {
      let (year, month, day) = date.parts
      #expect(CivilDate(year: year, month: month, day: day) == date)
      date = date.adding(days: 37)
    }
  }

  @Test(
    "known days",
    arguments: [
      (1970, 1, 1, 0, 3), (2026, 11, 24, 20_781, 1), (2000, 2, 29, 11_016, 1),
      (1900, 3, 1, -25_508, 3),
    ])
  func known(year: Int, month: Int, day: Int, number: Int, weekday: Int) throws {
    let date = try #require(CivilDate(year: year, month: month, day: day))
    #expect(date.dayNumber == number)
    #expect(date.weekday == weekday)
  }

  @Test("no such day")
  func none() {
    #expect(CivilDate(year: 2027, month: 2, day: 29) == nil)
    #expect(CivilDate(year: 1900, month: 2, day: 29) == nil)
    #expect(CivilDate(year: 2027, month: 13, day: 1) == nil)
    #expect(CivilDate(year: 0, month: 1, day: 1) == nil)
  }

  @Test("a month from the last of January is the last of February")
  func months() throws {
    let date = try #require(CivilDate(year: 2027, month: 1, day: 31))
    #expect(date.adding(months: 1).description == "2027-02-28")
    #expect(date.adding(months: -2).description == "2026-11-30")
    #expect(date.adding(months: .max) == .last)
    #expect(date.adding(days: .max) == .last)
  }

  @Test("Easter", arguments: [(2024, "2024-03-31"), (2026, "2026-04-05"), (2027, "2027-03-28")])
  func easter(year: Int, expected: String) {
    #expect(CivilDate.easter(of: year)?.description == expected)
  }

  @Test(
    "moments of ISO 8601",
    arguments: [
      ("2026-12-05T18:30:00", "2026-12-05 18:30:00"), ("2026-12-05", "2026-12-05 00:00:00"),
      ("2026-12-05T18:30", "2026-12-05 18:30:00"), ("2026-12-05T23:30:00Z", "2026-12-05 18:30:00"),
      ("2026-12-05T18:30:00-05:00", "2026-12-05 18:30:00"),
      ("2026-12-05T18:30:10.9626841", "2026-12-05 18:30:10"),
      ("2026-12-06T00:30:00+0100", "2026-12-05 18:30:00"),
    ])
  func iso8601(text: String, expected: String) {
    #expect(LocalTime(iso8601: text, in: WhenTests.zone)?.description == expected)
  }

  @Test(
    "what is none",
    arguments: ["", "today", "2026-13-01", "2026-12-05T25:00", "2026-12-05T18:30:00X"])
  func noISO8601(text: String) {
    #expect(LocalTime(iso8601: text, in: WhenTests.zone) == nil)
  }
}
