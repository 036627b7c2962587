import Foundation
import Language
import Testing

@testable import Campaign

@Suite("The ladder")
struct RungTests {
  @Test(
    "is read from what people write",
    arguments: [
      ("co-sponsor since 2025", Rung.cosponsor), ("cosponsor", .cosponsor),
      ("signed on", .cosponsor),
      ("cosponsor since May", .cosponsor), ("on board", .cosponsor),
      ("not on board", .notOnBoard), ("won't sign", .notOnBoard), ("against it", .notOnBoard),
      ("undecided", .notOnBoard), ("did not sign", .notOnBoard),
      ("leading", .leading), ("joined the caucus", .leading), ("co-hosts our events", .leading),
      ("lead sponsor", .leading),
    ])
  func reading(words: String, rung: Rung) {
    #expect(Rung.reading(words, of: .house) == rung)
  }

  @Test(
    "takes no promise for a deed",
    arguments: [
      "will co-sponsor", "she might sign", "promised to sign", "considering it",
      "asked for the numbers",
    ])
  func promises(words: String) {
    #expect(Rung.reading(words, of: .senate) == nil)
  }

  @Test func `is another in Congress`() {
    #expect(Rung.reading("endorses it", of: .congress) == .endorses)
    #expect(Rung.reading("in the caucus", of: .usSenate) == .caucus)
    #expect(Rung.above(nil, of: .congress) == .endorses)
    #expect(Rung.above(.endorses, of: .congress) == .caucus)
    #expect(Rung.above(.notOnBoard, of: .house) == .cosponsor)
    #expect(Rung.above(.cosponsor, of: .senate) == .leading)
  }

  @Test func `asks who signed before to sign again, and a cosponsor to lead`() {
    #expect(
      Rung.asks(of: nil, .house, bill: "HD 1234", signedBefore: true) == ["sign again: HD 1234"])
    #expect(Rung.asks(of: .notOnBoard, .house, bill: nil, signedBefore: false).count == 1)
    #expect(
      Rung.asks(of: .cosponsor, .house, bill: "H.1", signedBefore: true)
        .contains("join the Medicare for All Caucus"))
  }
}

@Suite("A session of the General Court")
struct CourtSessionTests {
  @Test(
    "begins on the first Wednesday of an odd year",
    arguments: [
      ("2025-01-01", 194), ("2024-12-31", 193), ("2026-11-24", 194), ("2027-01-05", 194),
      ("2027-01-06", 195), ("2028-07-01", 195), ("2029-01-02", 195), ("2029-01-03", 196),
      ("2017-02-01", 190),
    ])
  func sitting(day: String, number: Int) throws {
    #expect(CourtSession.sitting(on: try #require(CivilDate(iso8601: day))) == number)
  }

  @Test func `is named by its number`() {
    #expect(CourtSession.number(in: "194th") == 194)
    #expect(CourtSession.number(in: "195") == 195)
    #expect(CourtSession.number(in: "the next") == nil)
    #expect(CourtSession.number(in: "12") == nil)
    #expect(CourtSession(number: 191).ordinal == "191st")
    #expect(CourtSession(number: 211).ordinal == "211th")
  }

  @Test func `has dockets and bills by however they are written`() {
    let names = BillNames("HD.1228, sd 2341; H1405 and S. 860")
    #expect(names.houseDocket == "HD 1228" && names.senateDocket == "SD 2341")
    #expect(names.houseBill == "H.1405" && names.senateBill == "S.860")
    #expect(BillNames("sign by Feb 1").isEmpty)
  }
}

@Suite("A plan's words")
struct PlanReadingTests {
  @Test func `come in parts, in any order`() {
    let reading = PlanReading(
      "goal cosponsor by March; next: meet at district office by Jan 20, Ana; ally: Teachers' union"
    )
    #expect(
      reading.parts == [
        .goal("cosponsor by March"), .next("meet at district office by Jan 20, Ana"),
        .ally("Teachers' union"),
      ])
    #expect(PlanReading("no longer an ally: the Mayor").parts == [.noAlly("the Mayor")])
    #expect(PlanReading("done").parts == [.done("")])
    #expect(PlanReading("something else").unread == ["something else"])
    #expect(PlanReading("nextdoor neighbours").unread.count == 1)
  }

  @Test func `stand behind a visit's`() {
    let (words, next) = PlanReading.takingNext(
      from: "she listened; next: send the numbers by Friday")
    #expect(words == "she listened" && next == "send the numbers by Friday")
    let alone = PlanReading.takingNext(from: "the next hearing is in May")
    #expect(alone.next == nil && alone.words == "the next hearing is in May")
    let lines = PlanReading.takingNext(from: "she listened\nNext: call her aide")
    #expect(lines.words == "she listened" && lines.next == "call her aide")
  }

  @Test(
    "say by when",
    arguments: [
      (
        "meet at the district office by Jan 20, Ana", "meet at the district office", "2027-01-20",
        "Ana"
      ),
      ("cosponsor by March", "cosponsor", "2027-03-31", ""),
      ("ask again by Jan", "ask again", "2027-01-31", ""),
      ("ask again by May, Ana", "ask again", "2027-05-31", "Ana"),
      ("call by March 2028", "call", "2028-03-31", ""),
      ("call before March", "call", "2027-02-28", ""),
      ("call by Dec 5", "call", "2027-12-05", ""),
      ("call by Friday", "call", "2027-01-15", ""),
      ("send numbers until the end of January", "send numbers", "2027-01-31", ""),
    ])
  func dated(text: String, words: String, day: String, rest: String) throws {
    let zone = try #require(TimeZone(identifier: "America/New_York"))
    let at = LocalTime(try #require(CivilDate(iso8601: "2027-01-11")), ClockTime(10))
    let dated = DatedWords(text, at: at, in: zone)
    #expect(dated.words == words && dated.day?.description == day && dated.rest == rest)
  }

  @Test(
    "tell how far a ballot question is",
    arguments: [
      ("drafted", "drafted"), ("signatures 120", "120 signatures"),
      ("1,210 signatures", "1,210 signatures"), ("on the ballot", "on the ballot"),
      ("passed 61%", "passed with 61 %"), ("failed, 48.5 %", "failed with 48.5 %"),
    ])
  func ballot(text: String, words: String) throws {
    #expect(try #require(BallotQuestion.News(text)).words == words)
  }
}
