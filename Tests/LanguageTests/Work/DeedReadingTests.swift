import Foundation
import Testing

@testable import Language

@Suite("What a hub did")
struct DeedReadingTests {
  struct Line: Sendable, CustomTestStringConvertible {
    var text: String
    var kind: DeedKind?
    var day: String?
    var counts: [WorkUnit: Int]
    var town: String?
    var place: String?
    var testDescription: String { text }

    init(
      _ text: String, _ kind: DeedKind?, _ day: String? = nil, _ counts: [WorkUnit: Int] = [:],
      town: String? = nil, place: String? = nil
    ) {
      self.text = text
      self.kind = kind
      self.day = day
      self.counts = counts
      self.town = town
      self.place = place
    }
  }

  private static let gazetteer = Gazetteer(
    towns: ["Salem", "Worcester", "Somerville", "Lee", "Reading", "Northampton", "Boston"])

  /// A Monday.
  private static let now = LocalTime(
    CivilDate(year: 2026, month: 3, day: 2) ?? .last, ClockTime(10))

  private static func read(_ text: String) -> DeedReading {
    DeedReading(
      text, at: now, in: TimeZone(identifier: "America/New_York"), gazetteer: gazetteer,
      language: MailLanguage.reading(text))
  }

  @Test(
    "is read from a line in three languages",
    arguments: [
      Line(
        "tabling on Saturday: 42 signatures, 3 new volunteers", .tabling, "2026-02-28",
        [.signatures: 42, .newVolunteers: 3]),
      Line("film screening yesterday, 30 people", .filmScreening, "2026-03-01", [.people: 30]),
      Line(
        "showed Fix It at the library on February 20, about 30 came", .filmScreening,
        "2026-02-20", [.people: 30], place: "library"),
      Line("Fix It night with our members, a dozen people", .fixItNight, nil, [.people: 12]),
      Line("watched Fix It last Friday: 14 people", .fixItNight, "2026-02-27", [.people: 14]),
      Line("house party in Salem, 3 dozen guests", .houseParty, nil, [.people: 36], town: "Salem"),
      Line(
        "tabled at the farmers market in Salem", .tabling, nil, town: "Salem",
        place: "farmers market"),
      Line("petition signatures: 118", .petition, nil, [.signatures: 118]),
      Line("42 signatures", .petition, nil, [.signatures: 42]),
      Line(
        "collected twenty signatures in Worcester", .petition, nil, [.signatures: 20],
        town: "Worcester"),
      Line(
        "door knocking: 64 doors, 21 conversations", .canvass, nil,
        [.doors: 64, .conversations: 21]),
      Line("canvass on Sunday, half a dozen volunteers", .canvass, "2026-03-01", [.people: 6]),
      Line("60 doors", .canvass, nil, [.doors: 60]),
      Line("phone bank Thursday: 1,200 calls", .phoneBank, "2026-02-26", [.calls: 1200]),
      Line("phone bank training, 8 people", .training, nil, [.people: 8]),
      Line("letters to the editor: 4 letters", .letters, nil, [.letters: 4]),
      Line("5 letters", .letters, nil, [.letters: 5]),
      Line("wrote a letter to the editor", .letters, nil, [.letters: 1]),
      Line("postcard party, 80 postcards", .letters, nil, [.postcards: 80]),
      Line("social media: 6 posts", .socialPosts, nil, [.posts: 6]),
      Line("posted on Facebook", .socialPosts),
      Line("one-to-one talks with neighbors: 5", .talks, nil, [.people: 5]),
      Line("8 one-to-ones", .talks, nil, [.conversations: 8]),
      Line("story bank downtown, 7 stories", .storyBank, nil, [.stories: 7]),
      Line("3 stories", .storyBank, nil, [.stories: 3]),
      Line("leafleting, 200 flyers", .leafleting, nil, [.flyers: 200]),
      Line("standout in Worcester, 15 people", .rally, nil, [.people: 15], town: "Worcester"),
      Line(
        "panel at the senior center: 40-50 seniors", .publicTalk, nil, [.people: 40],
        place: "senior center"),
      Line("coalition meeting with the nurses' union", .coalition),
      Line("met with the union on Tuesday", .coalition, "2026-02-24"),
      Line("Mass-Care speaker, 25 attendees", .speaker, nil, [.people: 25]),
      Line("slide show for 9 people", .slideShow, nil, [.people: 9]),
      Line("leadership training last weekend: 6 people", .training, "2026-02-28", [.people: 6]),
      Line("workshop on single payer, eleven attended", .training, nil, [.people: 11]),
      Line("tabling training", .training),
      Line("reading group, 5 people", .studyGroup, nil, [.people: 5]),
      Line("monthly meeting, 12 people", .meeting, nil, [.people: 12]),
      Line("hub meeting on Feb 25 with 9 members", .meeting, "2026-02-25", [.people: 9]),
      Line("meeting with Rep. Marsh on February 26", .lobbyVisit, "2026-02-26"),
      Line("met with Senator Boone's aide", .lobbyVisit),
      Line("lobby visit to Rep. Marsh, 4 of us", .lobbyVisit, nil, [.people: 4]),
      Line("visited our Rep at the district office", .lobbyVisit, nil, place: "district office"),
      Line("lobby day with 12 people", .lobbyDay, nil, [.people: 12]),
      Line(
        "hearing at the State House, two of us testified", .hearing, nil, [.people: 2],
        place: "State House"),
      Line("testified before the committee", .hearing),
      Line("asked the candidates about single payer at the debate", .candidate),
      Line("candidate forum yesterday", .candidate, "2026-03-01"),
      Line(
        "non-binding ballot question: 200 signatures", .ballotQuestion, nil,
        [.signatures: 200]),
      Line("resolution work with the City Council", .resolution),
      Line("met the select board about the resolution", .resolution),
      Line("endorsement from Joe's Bakery", .resolution),
      Line("30 calls to our Rep", .legislatorCalls, nil, [.calls: 30]),
      Line("20 letters to legislators", .legislatorLetters, nil, [.letters: 20]),
      Line("12 postcards to Sen. Boone", .legislatorLetters, nil, [.postcards: 12]),
      Line("tabling 2026-02-14: 10 signatures", .tabling, "2026-02-14", [.signatures: 10]),
      Line("tabling on November 12: 10 signatures", .tabling, "2025-11-12", [.signatures: 10]),
      Line("tabling today, over 100 signatures", .tabling, "2026-03-02", [.signatures: 100]),
      Line(
        "tabling: signatures: 42, new volunteers: 3", .tabling, nil,
        [.signatures: 42, .newVolunteers: 3]),
      Line(
        "tabling, 17 people signed the petition and 2 people signed up", .tabling, nil,
        [.signatures: 17, .newVolunteers: 2]),
      Line("tabling, one new volunteer", .tabling, nil, [.newVolunteers: 1]),
      Line(
        "tabling, twenty-five signatures and 5 sign-ups", .tabling, nil,
        [.signatures: 25, .newVolunteers: 5]),
      Line(
        "tabling: 20 signatures in the morning and 22 signatures later", .tabling, nil,
        [.signatures: 42]),
      Line("tabling in Lee", .tabling, nil, town: "Lee"),
      Line("Lee tabled on Saturday", .tabling, "2026-02-28"),
      Line("bake sale on Saturday: 30 people", nil, "2026-02-28", [.people: 30]),
      Line("potluck", nil),
      Line(
        "mesa informativa el sábado: 42 firmas y 3 voluntarios nuevos", .tabling, "2026-02-28",
        [.signatures: 42, .newVolunteers: 3]),
      Line(
        "proyección de película ayer, una docena de personas", .filmScreening, "2026-03-01",
        [.people: 12]),
      Line("puerta a puerta, cuarenta y dos puertas", .canvass, nil, [.doors: 42]),
      Line("reunión de coalición, unas 20 personas", .coalition, nil, [.people: 20]),
      Line(
        "capacitación en Worcester con 9 personas", .training, nil, [.people: 9],
        town: "Worcester"),
      Line("visita de cabildeo al senador, cuatro personas", .lobbyVisit, nil, [.people: 4]),
      Line("banco de historias: 5 historias", .storyBank, nil, [.stories: 5]),
      Line(
        "mesa informativa no sábado: 30 assinaturas e 2 voluntários novos", .tabling,
        "2026-02-28", [.signatures: 30, .newVolunteers: 2]),
      Line(
        "exibição de filme ontem, duas dúzias de pessoas", .filmScreening, "2026-03-01",
        [.people: 24]),
      Line("porta a porta: trinta e cinco portas", .canvass, nil, [.doors: 35]),
      Line("reunião mensal, 11 pessoas", .meeting, nil, [.people: 11]),
      Line("treinamento, cerca de 15 pessoas", .training, nil, [.people: 15]),
    ])
  func reading(line: Line) {
    let read = Self.read(line.text)
    #expect(read.kind == line.kind, "\(read)")
    let day: String? = if case .day(let day) = read.day { day.description } else { nil }
    #expect(day == line.day, "\(read)")
    #expect(read.counts.mapValues(\.number) == line.counts, "\(read)")
    #expect(read.town == line.town, "\(read)")
    if let place = line.place { #expect(read.place == place, "\(read)") }
  }

  @Test(
    "says where a count is rough",
    arguments: [
      ("about 40 people", true), ("40 people", false), ("over 100 people", true),
      ("40+ people", true), ("~40 people", true), ("30 to 40 people", true),
      ("40 or so people", true), ("unas 40 personas", true), ("cerca de 40 pessoas", true),
      ("more than 40 people", true), ("a dozen people", false),
    ])
  func roughness(text: String, isRough: Bool) {
    #expect(Self.read("meeting, " + text).counts[.people]?.isRough == isRough)
  }

  @Test(
    "asks about a day that is to come or long past",
    arguments: [
      ("tabling tomorrow", "ahead 2026-03-03"), ("tabling next Saturday", "ahead 2026-03-14"),
      ("tabling on March 14", "ahead 2026-03-14"),
      ("tabling on March 14, 2027", "ahead 2027-03-14"),
      ("tabling on June 4, 2023", "old 2023-06-04"), ("tabling", "unsaid"),
      ("tabling on March 1", "day 2026-03-01"),
    ])
  func days(text: String, expected: String) {
    let said: String =
      switch Self.read(text).day {
      case .unsaid: "unsaid"
      case .day(let day): "day \(day)"
      case .ahead(let day, _): "ahead \(day)"
      case .old(let day, _): "old \(day)"
      case .impossible(let words): "impossible \(words)"
      }
    #expect(said == expected)
  }

  @Test(
    "lies in the area that the programme gives it",
    arguments: [
      (DeedKind.tabling, WorkArea.outreach), (.coalition, .outreach), (.storyBank, .outreach),
      (.fixItNight, .education), (.training, .education), (.speaker, .education),
      (.lobbyVisit, .lobbying), (.resolution, .lobbying), (.ballotQuestion, .lobbying),
    ])
  func areas(kind: DeedKind, area: WorkArea) {
    #expect(kind.area == area)
  }

  @Test(
    "takes the area itself from a word or a number",
    arguments: [
      ("1", WorkArea.outreach), ("education", .education), ("3 please", .lobbying),
      ("It was outreach", .outreach), ("Leadership development", .education),
      ("campaigns and lobbying", .lobbying), ("cabildeo", .lobbying), ("formação", .education),
    ])
  func areaWords(text: String, area: WorkArea) {
    #expect(WorkArea(words: text) == area)
    #expect(WorkArea(words: "\(text) or something else entirely, who knows") == nil)
  }

  @Test func `a number without a thing counts nothing, and a huge one neither`() {
    #expect(Self.read("tabling 42").counts.isEmpty)
    #expect(Self.read("tabling for #42 people").counts.isEmpty)
    #expect(Self.read("tabling, 99999999999999999999 signatures").counts.isEmpty)
    #expect(Self.read("tabling, a few people and dozens of signatures").counts.isEmpty)
  }

  @Test(
    "knows the days that no calendar has",
    arguments: [
      ("tabling on Sept 31: 12 signatures", "Sept 31"), ("canvassing Nov 31", "Nov 31"),
      ("el 30 de febrero", "30 de febrero"), ("on 11/31 in Salem", "11/31"),
    ])
  func impossible(text: String, words: String) {
    #expect(ImpossibleDay.first(in: text)?.words == words)
  }

  @Test(
    "takes no count and no real day for such",
    arguments: ["Oct 31", "May 30", "31 de enero", "Sept 3", "10/31", "in Sept 45 signatures"])
  func possible(text: String) {
    #expect(ImpossibleDay.first(in: text) == nil)
  }
}
