import Foundation
import Testing

@testable import Language

/// The Tuesday on which all of these were written, at ten in the morning.
enum HoursClock {
  static let now = LocalTime(CivilDate(dayNumber: 20_781), ClockTime(10))
  static let zone = TimeZone(identifier: "America/New_York")
  static let days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
}

@Suite("Hours of a contact")
struct HoursTests {
  private func said(_ text: String, _ language: MailLanguage? = nil) -> String {
    let hours = HoursReading.reading(
      text, at: HoursClock.now, in: HoursClock.zone, language: language)
    func span(_ from: ClockTime, _ until: ClockTime) -> String {
      "\(from.description.prefix(5))-\(until.description.prefix(5))"
    }
    var pieces: [String] = []
    pieces += hours.weekly.map { "\(HoursClock.days[$0.weekday]) \(span($0.from, $0.until))" }
    pieces += hours.once.map { "\($0.date) \(span($0.from, $0.until))" }
    pieces += hours.off.map { "off \($0.lowerBound)…\($0.upperBound)" }
    if let minutes = hours.minutes { pieces.append("\(minutes) min") }
    if let lead = hours.leadHours { pieces.append("\(lead) h before") }
    if let perDay = hours.perDay { pieces.append("\(perDay) a day") }
    if let how = hours.how { pieces.append(how.rawValue) }
    if let link = hours.link { pieces.append("<\(link)>") }
    if let place = hours.place { pieces.append("at \(place)") }
    pieces += hours.notRead.map { "not read: \($0)" }
    return pieces.joined(separator: " | ")
  }

  @Test(
    "days and hours of every week",
    arguments: [
      ("Tue 18:00-20:00, Sat 10-12", "Tue 18:00-20:00 | Sat 10:00-12:00"),
      ("HOURS Tue 18:00-20:00, Sat 10-12", "Tue 18:00-20:00 | Sat 10:00-12:00"),
      ("Tuesdays 6 to 8pm, Saturday mornings", "Tue 18:00-20:00 | Sat 09:00-12:00"),
      (
        "weekdays after 5",
        "Mon 17:00-21:00 | Tue 17:00-21:00 | Wed 17:00-21:00 | Thu 17:00-21:00 | Fri 17:00-21:00"
      ),
      ("los martes de 18 a 20", "Tue 18:00-20:00"),
      ("terças das 18 às 20h", "Tue 18:00-20:00"),
      ("terças e quintas das 18h às 20h", "Tue 18:00-20:00 | Thu 18:00-20:00"),
      ("martes y jueves de 6 a 8 de la tarde", "Tue 18:00-20:00 | Thu 18:00-20:00"),
      ("Sat 10-12 and 2-4", "Sat 10:00-12:00 | Sat 14:00-16:00"),
      ("Sat 10-12, 14-16", "Sat 10:00-12:00 | Sat 14:00-16:00"),
      ("Sat 10-12 & 2-4pm", "Sat 10:00-12:00 | Sat 14:00-16:00"),
      ("Tue 18.00-20.00", "Tue 18:00-20:00"),
      ("Tue 6pm-8pm & Thu 5pm-7pm", "Tue 18:00-20:00 | Thu 17:00-19:00"),
      ("Tue/Thu 6-8pm", "Tue 18:00-20:00 | Thu 18:00-20:00"),
      ("Tue, Wed, Thu 6-8pm", "Tue 18:00-20:00 | Wed 18:00-20:00 | Thu 18:00-20:00"),
      ("Tue-Thu 6-8pm", "Tue 18:00-20:00 | Wed 18:00-20:00 | Thu 18:00-20:00"),
      ("every Tuesday from 6 to 8", "Tue 18:00-20:00"),
      ("Tuesday 6-8, Thursday 7-9am", "Tue 18:00-20:00 | Thu 07:00-09:00"),
      ("Sat noon-2", "Sat 12:00-14:00"),
      ("Sat 9-5", "Sat 09:00-17:00"),
      ("Tue 7-8:30", "Tue 19:00-20:30"),
      ("Tue 6pm for 2 hours", "Tue 18:00-20:00"),
      ("Tue from 6", "Tue 18:00-21:00"),
      ("Sunday afternoons from 2", "Sun 14:00-17:00"),
      ("Thursday nights", "Thu 19:00-21:00"),
      ("Mon & Wed evenings", "Mon 18:00-21:00 | Wed 18:00-21:00"),
      ("all day Saturday", "Sat 09:00-21:00"),
      ("Saturdays any time", "Sat 09:00-21:00"),
      ("sábados por la mañana", "Sat 09:00-12:00"),
      ("sábados de manhã", "Sat 09:00-12:00"),
      ("terças à noite", "Tue 19:00-21:00"),
      ("Tue 6-8pm\nSat 10-12", "Tue 18:00-20:00 | Sat 10:00-12:00"),
      (
        "weekdays 6-8, not Thursday",
        "Mon 18:00-20:00 | Tue 18:00-20:00 | Wed 18:00-20:00 | Fri 18:00-20:00"
      ),
      (
        "lunes a viernes de 18:00 a 20:00 salvo el jueves",
        "Mon 18:00-20:00 | Tue 18:00-20:00 | Wed 18:00-20:00 | Fri 18:00-20:00"
      ),
      ("Hi! My hours are Tuesdays 6-8pm. Thanks, Ana", "Tue 18:00-20:00"),
    ])
  func weekly(text: String, expected: String) {
    #expect(said(text) == expected)
  }

  @Test(
    "single days, and days off",
    arguments: [
      ("not next week", "off 2026-11-30…2026-12-06"),
      ("this Saturday 10 to 12", "2026-11-28 10:00-12:00"),
      ("Saturday March 14 10-12", "2027-03-14 10:00-12:00"),
      ("March 14 10am to noon, March 21 2-4pm", "2027-03-14 10:00-12:00 | 2027-03-21 14:00-16:00"),
      (
        "next week Tue 6-8 and Thu 6-8", "2026-12-01 18:00-20:00 | 2026-12-03 18:00-20:00"
      ),
      (
        "Tue and Thu 6-8pm except March 17",
        "Tue 18:00-20:00 | Thu 18:00-20:00 | off 2027-03-17…2027-03-17"
      ),
      ("Tue 6-8pm (not Dec 8)", "Tue 18:00-20:00 | off 2026-12-08…2026-12-08"),
      (
        "except Dec 8, 15 and 22",
        "off 2026-12-08…2026-12-08 | off 2026-12-15…2026-12-15 | off 2026-12-22…2026-12-22"
      ),
      ("Mon 6-8pm; not Dec 24-26", "Mon 18:00-20:00 | off 2026-12-24…2026-12-26"),
      ("off Dec 24 to Jan 1", "off 2026-12-24…2027-01-01"),
      ("Dec 24 to Jan 1 off", "off 2026-12-24…2027-01-01"),
      ("no hours Dec 24 - Jan 1", "off 2026-12-24…2027-01-01"),
      ("away until December 5", "off 2026-11-24…2026-12-05"),
      ("Tue 18:00-20:00, not the 8th", "Tue 18:00-20:00 | off 2026-12-08…2026-12-08"),
      ("off next Tuesday", "off 2026-12-01…2026-12-01"),
      ("starting January 5", "off 2026-11-24…2027-01-04"),
      ("sin horas la próxima semana", "off 2026-11-30…2026-12-06"),
      (
        "sábados de manhã, não na próxima semana", "Sat 09:00-12:00 | off 2026-11-30…2026-12-06"
      ),
      (
        "next week any evening but Thursday",
        "2026-11-30 18:00-21:00 | 2026-12-01 18:00-21:00 | 2026-12-02 18:00-21:00"
          + " | 2026-12-04 18:00-21:00 | 2026-12-05 18:00-21:00 | 2026-12-06 18:00-21:00"
      ),
    ])
  func days(text: String, expected: String) {
    #expect(said(text) == expected)
  }

  @Test(
    "lengths, limits, ways and places",
    arguments: [
      ("30 minutes", "30 min"), ("half an hour", "30 min"), ("45min", "45 min"),
      ("15-minute calls Tue 6-8", "Tue 18:00-20:00 | 15 min"),
      ("un cuarto de hora", "15 min"), ("meia hora", "30 min"), ("20 minutos", "20 min"),
      ("at most 2 a day", "2 a day"), ("no more than three calls per day", "3 a day"),
      ("máximo 2 al día", "2 a day"), ("no máximo 3 por dia", "3 a day"),
      ("24 hours notice", "24 h before"), ("24h notice", "24 h before"),
      ("2 days notice, half an hour", "30 min | 48 h before"),
      ("media hora, con 24 horas de antelación", "30 min | 24 h before"),
      ("com 24 horas de antecedência", "24 h before"),
      ("by phone", "phone"), ("phone only", "phone"), ("por telefone", "phone"),
      ("in person", "inPerson"), ("por videollamada", "video"),
      (
        "Zoom link https://zoom.us/j/12345?pwd=abc", "video | <https://zoom.us/j/12345?pwd=abc>"
      ),
      ("http://example.org/room Tue 6-8", "Tue 18:00-20:00 | <http://example.org/room>"),
      ("at the library", "inPerson | at the library"),
      ("en la biblioteca", "inPerson | at la biblioteca"),
      ("na biblioteca", "inPerson | at biblioteca"),
      (
        "Tue 6-8pm at the Salem library, 370 Essex Street",
        "Tue 18:00-20:00 | inPerson | at the Salem library, 370 Essex Street"
      ),
      (
        "Tue 6-8pm, 30 minutes, at most 2 a day, 24 hours notice, by phone",
        "Tue 18:00-20:00 | 30 min | 24 h before | 2 a day | phone"
      ),
      (
        "HOURS Tue 6-8pm in person at Café Luna, Sat 10-12",
        "Tue 18:00-20:00 | Sat 10:00-12:00 | inPerson | at Café Luna"
      ),
    ])
  func settings(text: String, expected: String) {
    #expect(said(text) == expected)
  }

  @Test(
    "what cannot be read is said back",
    arguments: [
      ("Mon 22-2", "not read: Mon 22-2"), ("Tue 20:00-18:00", "not read: Tue 20:00-18:00"),
      ("Tue 11pm-1am", "not read: Tue 11pm-1am"), ("Tue 6pm", "not read: Tue 6pm"),
      ("Saturdays", "not read: Saturdays"), ("6-8pm", "not read: 6-8pm"),
      ("yesterday 5-6pm", "not read: yesterday 5-6pm"),
      ("Tue 6-8pm xyzzy foo", "Tue 18:00-20:00 | not read: xyzzy foo"),
      ("every other Tuesday 6-8", "not read: every other Tuesday 6-8"),
      ("first Tuesday 7-8pm", "not read: first Tuesday 7-8pm"),
      ("Tue 6-8pm starting January 5", "not read: Tue 6-8pm starting January 5"),
      ("no hours on Thursday", "not read: no hours on Thursday"),
      ("zoom.us/j/123", "not read: zoom.us/j/123"),
      ("https://evil@zoom.us/x", "not read: https://evil@zoom.us/x"),
      ("javascript:alert(1)", "not read: javascript | not read: alert | not read: 1"),
      ("Tue 6-8, 508-555-0142", "Tue 18:00-20:00 | not read: 508-555-0142"),
      ("no zoom", "not read: no zoom"),
      ("Tue 1800-2000", "not read: Tue | not read: 1800-2000"),
      ("not Thursday", "not read: not Thursday"),
      ("Tue 6-8pm, no calls", "Tue 18:00-20:00 | not read: no calls"),
    ])
  func notRead(text: String, expected: String) {
    #expect(said(text) == expected)
  }
}
