import Foundation
import Language
import Mail
import Mailroom
import Testing

@testable import Campaign

@Suite("Answers to a forming hub's checklist")
struct ChecklistReadingTests {
  private static let zone = TimeZone(identifier: "America/New_York") ?? .current
  /// Wednesday, March 4, 2026.
  private static let now = LocalTime(
    CivilDate(year: 2026, month: 3, day: 4) ?? .last, ClockTime(10))

  private static func read(
    _ text: String, language: String = "en", hasEvent: Bool = false, pending: String? = nil
  ) throws -> ChecklistReading {
    let ours = OurAddress(base: try #require(EmailAddress("hub@example.org")), addressing: .plus)
    return ChecklistReading(
      text,
      in: ChecklistReading.Light(
        ours: ours, now: now, zone: zone, language: language, families: ["marsh"],
        hasEvent: hasEvent, isDayAsked: false, pending: pending, ownNames: ["joan", "ames"]))
  }

  /// What was read, a word each, and how much was not.
  private static func words(_ reading: ChecklistReading) -> [String] {
    reading.said.map { said in
      switch said {
      case .event(let event):
        "event \(event.kind.rawValue) \(event.day?.description ?? event.month ?? "-") \(event.isPast ? "past" : "next") \(event.count?.number ?? 0)"
      case .eventTime: "time"
      case .eventCount(let count): "count \(count.number)"
      case .contacts(let contacts):
        "contact "
          + contacts.all.map { one in
            one.isWriter
              ? "me" : [one.name, one.address].filter { !$0.isEmpty }.joined(separator: " ")
          }.joined(separator: ", ")
      case .meeting: "meeting"
      case .talks: "talks"
      case .plan: "plan"
      case .agreement: "yes"
      case .ask(let question): "ask \(question.what.rawValue) \(question.when)"
      case .later(let box): "later \(box.number)"
      }
    } + (reading.unread.isEmpty ? [] : ["unread \(reading.unread.count)"])
  }

  @Test(
    "are read by their words, in any order",
    arguments: [
      (
        "We showed Fix It at the library in February, about 30 came.",
        ["event film 2026-02 past 30"]
      ),
      (
        "We held a house party on February 20 with 14 people.",
        ["event houseParty 2026-02-20 past 14"]
      ),
      ("We tabled at the market last Saturday.", ["event tabling 2026-02-28 past 0"]),
      ("We'll show Fix It on March 12 at the library.", ["event film 2026-03-12 next 0"]),
      ("We collected 3 dozen signatures in November.", ["event petition 2025-11 past 36"]),
      ("We have not had an event yet.", ["later 1"]),
      ("me", ["contact me"]), ("I'll be the contact.", ["contact me"]),
      ("Contacts: me and Luz Ortiz luz@example.com", ["contact me, Luz Ortiz luz@example.com"]),
      ("The contact for new people is Ana Lima.", ["contact Ana Lima"]),
      ("joe@example.org, Joe Silva", ["contact Joe Silva joe@example.org"]),
      (
        "Luz Ortiz (luz@example.com) and I welcome new people.",
        ["contact Luz Ortiz luz@example.com, me"]
      ),
      ("Maybe Ana could be the contact.", ["unread 1"]),
      ("We have a monthly meeting, first Tuesday 7pm at the library.", ["meeting"]),
      ("We meet every second Thursday at 6:30 pm at City Hall.", ["meeting"]),
      ("I do 1-on-1s, Tuesdays 6 to 8pm.", ["talks"]),
      (
        "Joan is the contact and we meet first Tuesday 7pm at the library",
        ["contact Joan", "meeting"]
      ),
      ("Our plan: meet Rep. Marsh in April and ask her to co-sponsor.", ["plan"]),
      ("The plan for the Senator is a letter. We bring the union along.", ["plan"]),
      ("yes", ["yes"]), ("We agree to the responsibilities.", ["yes"]),
      ("We will work with the GO! Team.", ["yes"]),
      ("We agree if our board does.", ["unread 1"]), ("We can't agree to that.", ["unread 1"]),
      ("can we get a speaker for May", ["ask speaker May"]),
      ("Could we have the film for our meeting on March 20?", ["ask film our meeting on March 20"]),
      ("2 me\n5 yes", ["contact me", "yes"]),
      (
        "1) Film night on Feb 12. About 40 came.\n3: first Monday 7pm at the church",
        ["event film 2026-02-12 past 0", "count 40", "meeting"]
      ),
      ("The parrot sings on the roof.", ["unread 1"]), ("Thanks!\nJoan", []),
      ("Who decides about this?", ["unread 1"]),
    ])
  func reading(text: String, expected: [String]) throws {
    #expect(Self.words(try Self.read(text)) == expected)
  }

  @Test(
    "in Spanish and Portuguese too",
    arguments: [
      (
        "es", "Mostramos Fix It el 20 de febrero, vinieron unas 25 personas.",
        ["event film 2026-02-20 past 25"]
      ),
      ("es", "2 yo\n5 sí, aceptamos", ["contact me", "yes"]),
      ("es", "El contacto es Luz Ortiz, luz@example.com", ["contact Luz Ortiz luz@example.com"]),
      ("es", "Reunión mensual el primer martes a las 7 pm en la biblioteca", ["meeting"]),
      ("es", "Todavía no tenemos contacto", ["later 2"]),
      ("es", "¿Podemos tener una oradora para mayo?", ["ask speaker mayo"]),
      ("pt", "Mostramos o filme em fevereiro, vieram 20 pessoas.", ["event film 2026-02 past 20"]),
      ("pt", "O contato sou eu", ["contact me"]), ("pt", "Sim, aceitamos", ["yes"]),
    ])
  func otherLanguages(language: String, text: String, expected: [String]) throws {
    #expect(Self.words(try Self.read(text, language: language)) == expected)
  }

  @Test func `a day, a number, the missing half of a meeting answer what was told before`() throws {
    #expect(
      Self.words(try Self.read("It was on the 12th of February.", hasEvent: true)) == ["time"])
    #expect(Self.words(try Self.read("about 25", hasEvent: true)) == ["count 25"])
    #expect(Self.words(try Self.read("about 25")) == ["unread 1"])
    let pending = "We'll have a monthly meeting on the second Thursday."
    #expect(
      Self.words(try Self.read("At 6:30 pm at the Salem library.", pending: pending)) == ["meeting"]
    )
  }

  @Test(
    "a number of people is found among days and hours",
    arguments: [
      ("about 30 came", 30), ("3 dozen", 36), ("a dozen people", 12), ("forty people", 40),
      ("unas 25 personas", 25), ("42 signatures", 42), ("around 7pm", nil), ("on March 12", nil),
      ("at 12 Park Street", nil), ("MA-6", nil), ("maybe 50", 50),
    ] as [(String, Int?)])
  func count(text: String, expected: Int?) {
    #expect(SaidCount.reading(text)?.number == expected)
  }

  @Test(
    "the wish to start a hub is found among other words",
    arguments: [
      ("We'd like to start a hub in Salem.", "START HUB in Salem"),
      ("Hi! I want to start a hub in Lynn because nobody else does.", "START HUB in Lynn"),
      (
        "We are thinking of forming a hub for Chesterfield, Cummington and Worthington.",
        "START HUB in Chesterfield, Cummington and Worthington"
      ),
      ("Queremos empezar un hub en Lynn.", "empezar un hub en Lynn"),
      ("Gostaríamos de começar um hub em Salem.", "começar um hub em Salem"),
      ("Queremos começar um grupo em Fall River.", "começar um hub em Fall River"),
      (
        "A few of us want to start a new hub here in Salem and Marblehead.",
        "START HUB in Salem and Marblehead"
      ),
      ("Our DSA chapter wants to start a hub in Springfield.", "START HUB in Springfield"),
      (
        "We want to start a second hub for Worcester: Ward 5, called Main South for All.",
        "START HUB Main South for All in Worcester Ward 5"
      ),
      (
        "START HUB Hilltowns for Goshen and Worthington",
        "START HUB Hilltowns in Goshen and Worthington"
      ),
      ("I found a local group in Salem.", nil), ("We don't want to start a hub in Salem.", nil),
      ("How do we start a hub in Salem?", nil), ("Somebody should start a hub in Salem.", nil),
      ("The hub in Salem is great.", nil),
    ] as [(String, String?)])
  func wish(text: String, expected: String?) {
    #expect(HubWish.reading(subject: "Hello", text: text)?.command == expected)
  }
}
