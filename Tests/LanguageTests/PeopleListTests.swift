import Testing

@testable import Language

/// Lists as people type and paste them, against a small gazetteer of our own.
enum SampleTowns {
  static let gazetteer = Gazetteer(
    towns: [
      "Worcester", "Lawrence", "Salem", "Boston", "Somerville", "Northampton", "South Hadley",
      "West Brookfield", "Milton", "Sharon", "Beverly", "Lynn", "Everett", "Reading", "Newton",
      "Auburn", "Cambridge", "Lowell", "Shrewsbury", "Holyoke",
    ],
    places: [
      .init(name: "Florence", town: "Northampton"), .init(name: "Dorchester", town: "Boston"),
    ],
    zips: [.init(code: "01609", primaryTown: "Worcester")])
}

@Suite("Lists of people")
struct PeopleListTests {
  /// What a line says, as one text: name | address | phone | town | ZIP | note.
  private func shown(_ line: ListedLine) -> String {
    let said = line.person
    return [
      said.name, said.address ?? "", said.phone ?? "", said.town ?? "", said.zip ?? "",
      said.note ?? "",
    ].joined(separator: "|")
  }

  private func list(_ text: String, writers: [String] = []) -> PeopleList {
    PeopleList(
      text, gazetteer: SampleTowns.gazetteer, domains: ["example.com", "example.org"],
      writers: writers)
  }

  @Test(
    "are read line by line, in any order and however parted",
    arguments: [
      (
        "Rose Kelly 508-555-0142 rose@example.com Worcester tabling",
        "Rose Kelly|rose@example.com|508-555-0142|Worcester||tabling"
      ),
      (
        "Rose Kelly, rose@example.com, 508-555-0142, Worcester, tabling",
        "Rose Kelly|rose@example.com|508-555-0142|Worcester||tabling"
      ),
      (
        "rose@example.com; Rose Kelly; Worcester; (508) 555-0142",
        "Rose Kelly|rose@example.com|508-555-0142|Worcester||"
      ),
      (
        "Rose Kelly\trose@example.com\t508.555.0142\tWorcester",
        "Rose Kelly|rose@example.com|508-555-0142|Worcester||"
      ),
      ("Rose Kelly - rose@example.com - Worcester", "Rose Kelly|rose@example.com||Worcester||"),
      ("Rose Kelly – rose@example.com – Worcester", "Rose Kelly|rose@example.com||Worcester||"),
      (
        "Rose Kelly — rose@example.com — retired nurse",
        "Rose Kelly|rose@example.com||||retired nurse"
      ),
      ("Rose Kelly | rose@example.com | Worcester", "Rose Kelly|rose@example.com||Worcester||"),
      ("Rose Kelly / rose@example.com / Worcester", "Rose Kelly|rose@example.com||Worcester||"),
      ("Rose Kelly     rose@example.com     Worcester", "Rose Kelly|rose@example.com||Worcester||"),
      ("Rose Kelly <rose@example.com>", "Rose Kelly|rose@example.com||||"),
      ("\"Kelly, Rose\" <rose@example.com>", "Rose Kelly|rose@example.com||||"),
      ("Kelly, Rose, rose@example.com", "Rose Kelly|rose@example.com||||"),
      ("<rose@example.com> Rose Kelly", "Rose Kelly|rose@example.com||||"),
      ("Rose Kelly (rose@example.com)", "Rose Kelly|rose@example.com||||"),
      ("Rose Kelly [mailto:rose@example.com]", "Rose Kelly|rose@example.com||||"),
      ("Rose Kelly <mailto:rose@example.com>", "Rose Kelly|rose@example.com||||"),
      ("Rose Kelly rose@example.com <mailto:rose@example.com>", "Rose Kelly|rose@example.com||||"),
      ("- Rose Kelly rose@example.com", "Rose Kelly|rose@example.com||||"),
      ("• Rose Kelly rose@example.com", "Rose Kelly|rose@example.com||||"),
      ("* Rose Kelly: rose@example.com", "Rose Kelly|rose@example.com||||"),
      ("1. Rose Kelly rose@example.com", "Rose Kelly|rose@example.com||||"),
      ("12) Rose Kelly rose@example.com", "Rose Kelly|rose@example.com||||"),
      ("12 Rose Kelly rose@example.com", "Rose Kelly|rose@example.com||||"),
      ("#7 Rose Kelly rose@example.com", "Rose Kelly|rose@example.com||||"),
      ("[ ] Rose Kelly rose@example.com", "Rose Kelly|rose@example.com||||"),
      (
        "ROSE KELLY ROSE@EXAMPLE.COM WORCESTER",
        "Rose Kelly|ROSE@EXAMPLE.COM||Worcester||"
      ),
      ("rose kelly rose@example.com worcester", "Rose Kelly|rose@example.com||Worcester||"),
      ("rose kelly, worcester, 5085550142", "Rose Kelly||508-555-0142|Worcester||"),
      ("Rose Kelly from Worcester 508 555 0142", "Rose Kelly||508-555-0142|Worcester||"),
      ("Rose Kelly Worcester 508 555 0142", "Rose Kelly||508-555-0142|Worcester||"),
      (
        "Rose Kelly, Worcester MA 01609, rose@example.com",
        "Rose Kelly|rose@example.com||Worcester|01609|"
      ),
      ("Rose Kelly 01609 rose@example.com", "Rose Kelly|rose@example.com|||01609|"),
      ("Rose Kelly, Worcestor, rose@example.com", "Rose Kelly|rose@example.com||Worcester||"),
      ("Rose Kelly Worchester rose@example.com", "Rose Kelly|rose@example.com||Worcester||"),
      ("Rose Kelly, Florence, rose@example.com", "Rose Kelly|rose@example.com||Northampton||"),
      (
        "Rose Kelly West Brookfield rose@example.com",
        "Rose Kelly|rose@example.com||West Brookfield||"
      ),
      (
        "Rose Kelly South Hadley canvassing rose@example.com",
        "Rose Kelly|rose@example.com||South Hadley||canvassing"
      ),
      ("Sharon Stone, sharon@example.com, Salem", "Sharon Stone|sharon@example.com||Salem||"),
      ("Mary Ann Milton mary@example.com", "Mary Ann Milton|mary@example.com||||"),
      ("Beverly, beverly@example.com", "Beverly|beverly@example.com||||"),
      ("Jordan Everett, jordan@example.com, Lynn", "Jordan Everett|jordan@example.com||Lynn||"),
      ("Joe & Ana Blake, joe@example.com", "Joe Blake|joe@example.com||||with Ana"),
      ("Dr. Rose Kelly rose@example.com", "Rose Kelly|rose@example.com||||"),
      ("Rose M. Kelly-O'Brien rose@example.com", "Rose M. Kelly-O'Brien|rose@example.com||||"),
      ("Maria de Souza maria@example.com Lowell", "Maria de Souza|maria@example.com||Lowell||"),
      ("José Ángel Núñez jose@example.com", "José Ángel Núñez|jose@example.com||||"),
      ("Luz Ortiz de Lawrence 978-555-0188", "Luz Ortiz||978-555-0188|Lawrence||"),
      (
        "Luz Ortiz, vive en Lawrence, 978-555-0188, habla español",
        "Luz Ortiz||978-555-0188|Lawrence||habla español"
      ),
      (
        "Paulo Reis, mora em Lowell, paulo@example.com, fala português",
        "Paulo Reis|paulo@example.com||Lowell||fala português"
      ),
      (
        "Nombre: Luz Ortiz, correo: luz@example.com, ciudad: Lawrence",
        "Luz Ortiz|luz@example.com||Lawrence||"
      ),
      (
        "Name: Rose Kelly; Email: rose@example.com; Town: Worcester; Notes: hosts a party",
        "Rose Kelly|rose@example.com||Worcester||hosts a party"
      ),
      ("Rose Kelly cell 508-555-0142", "Rose Kelly||508-555-0142|||"),
      ("Rose Kelly, tel: 508-555-0142 x12", "Rose Kelly||508-555-0142 x12|||"),
      ("Rose Kelly, 508-555-0142 or 508-555-0143", "Rose Kelly||508-555-0142|||508-555-0143"),
      ("Rose Kelly +1 508 555 0142", "Rose Kelly||508-555-0142|||"),
      (
        "Rose Kelly wants to help with tabling, rose@example.com",
        "Rose Kelly|rose@example.com||||wants to help with tabling"
      ),
      (
        "Rose Kelly, 12 Elm Street, Worcester, rose@example.com",
        "Rose Kelly|rose@example.com||Worcester||12 Elm Street"
      ),
      (
        "Rose Kelly rose at example.com".replacing(" at ", with: " @ "),
        "Rose Kelly|rose@example.com||||"
      ),
      ("Rose Kelly rose(at)example.com", "Rose Kelly|rose@example.com||||"),
      ("\u{A0}Rose\u{A0}Kelly\u{200B}, rose@example.com", "Rose Kelly|rose@example.com||||"),
      ("Rose “Rosie” Kelly, rose@example.com", "Rose Rosie Kelly|rose@example.com||||"),
      ("Rose, rose@example.com", "Rose|rose@example.com||||"),
      (
        "Ana Lima, ana@example.com, lobbying, speaks Portuguese",
        "Ana Lima|ana@example.com||||lobbying, speaks Portuguese"
      ),
    ]
  )
  func reading(text: String, expected: String) {
    let lines = list(text).lines
    #expect(lines.count == 1)
    #expect(lines.first.map(shown) == expected)
    #expect(lines.first?.trouble == nil)
  }

  @Test(
    "say why a line cannot be taken as it stands",
    arguments: [
      ("jon ames jon@exmaple.com", "oddDomain(\"jon@exmaple.com\", likely: \"example.com\")"),
      ("Jon Ames jon@gmial.com", "oddDomain(\"jon@gmial.com\", likely: \"gmail.com\")"),
      ("Jon Ames jon@gmail.co", "oddDomain(\"jon@gmail.co\", likely: \"gmail.com\")"),
      ("Jon Ames jon@hotmial.com", "oddDomain(\"jon@hotmial.com\", likely: \"hotmail.com\")"),
      ("Jon Ames jon@example", "brokenAddress(\"jon@example\")"),
      ("Jon Ames jon@example,com", "brokenAddress(\"jon@example,com\")"),
      ("rose@example.com", "noName"),
      ("508-555-0142", "noName"),
      ("508-555-0142 Worcester tabling", "noName"),
      ("Rose Kelly", "noReach"),
      ("Rose Kelly, Worcester", "noReach"),
      ("Rose Kelly 555-0142", "noAreaCode(\"555-0142\")"),
      (
        "Rose Kelly rose@example.com kelly@example.org",
        "severalAddresses([\"rose@example.com\", \"kelly@example.org\"])"
      ),
      ("=HYPERLINK(\"http://win.example\",\"Rose\") rose@example.com", "unusableName"),
      ("www.win.example rose@example.com", "unusableName"),
      ("https://win.example/a rose@example.com", "unusableName"),
      ("Tim Ode, tim@example.com, 16 years old", "under18"),
    ]
  )
  func trouble(text: String, expected: String) {
    let lines = list(text).lines
    #expect(lines.count == 1)
    #expect(lines.first?.trouble.map { "\($0)".hasPrefix(expected) } == true, "\(lines)")
  }

  @Test func `one field a line, parted by empty lines, is a person a block`() {
    let lines = list(
      """
      Rose Kelly
      rose@example.com
      508-555-0142
      Worcester

      Joe Silva
      joe@example.com
      wants to host
      """
    ).lines
    #expect(
      lines.map(shown) == [
        "Rose Kelly|rose@example.com|508-555-0142|Worcester||",
        "Joe Silva|joe@example.com||||wants to host",
      ])
  }

  @Test func `blocks need no empty lines between them`() {
    let lines = list("Rose Kelly\nrose@example.com\nJoe Silva\njoe@example.com\nLowell").lines
    #expect(lines.map(\.person.name) == ["Rose Kelly", "Joe Silva"])
    #expect(lines.map(\.person.address) == ["rose@example.com", "joe@example.com"])
  }

  @Test func `a greeting, an introduction and the writer's own sign are nobody`() {
    let lines = list(
      """
      Hi Hubkeeper,
      Here are Saturday's people:

      1. Rose Kelly rose@example.com
      2. Joe Silva 978-555-0188

      Ana
      Ana Lima, Somerville hub, 617-555-0100
      """, writers: ["Ana Lima", "Ana"]
    ).lines
    #expect(lines.map(\.person.name) == ["Rose Kelly", "Joe Silva"])
    #expect(lines.map(\.number) == [1, 2])
  }

  @Test func `more than two thousand lines are cut, and it says so`() {
    let text = (1...2_100).map { "Rose Kelly rose\($0)@example.com" }.joined(separator: "\n")
    let people = list(text)
    #expect(people.lines.count == 2_000)
    #expect(people.isCut)
  }

  @Test(
    "a head of a table is told from people",
    arguments: [
      ("Name\tEmail\tTown", true), ("name, e-mail, phone", true),
      ("First Name;Last Name;Email", true),
      ("Rose Kelly, rose@example.com", false), ("Name", false), ("Nombre, correo, ciudad", true),
    ]
  )
  func header(line: String, expected: Bool) {
    #expect(PeopleList.isHeader(line) == expected)
  }

  @Test(
    "a line is corrected by what is said of it",
    arguments: [
      ("Jon Ames jon@exmaple.com", "jon@example.com", "Jon Ames|jon@example.com||||", true),
      ("Jon Ames jon@exmaple.com", "right", "Jon Ames|jon@exmaple.com||||", true),
      ("Jon Ames jon@exmaple.com", "jon@exmaple.com", "Jon Ames|jon@exmaple.com||||", true),
      ("rose@example.com", "Rose Kelly", "Rose Kelly|rose@example.com||||", true),
      ("rose@example.com", "rose kelly", "Rose Kelly|rose@example.com||||", true),
      ("Rose Kelly", "508-555-0142", "Rose Kelly||508-555-0142|||", true),
      ("Jon Ames jon@exmaple.com", "jon@gmial.com", "Jon Ames|jon@gmial.com||||", false),
      ("Jon Ames jon@exmaple.com", "from Salem", "Jon Ames|jon@exmaple.com||Salem||", false),
    ]
  )
  func correction(text: String, words: String, expected: String, isClear: Bool) throws {
    let line = try #require(list(text).lines.first)
    let corrected = line.corrected(
      by: words, gazetteer: SampleTowns.gazetteer, domains: ["example.com"])
    #expect(corrected.map(shown) == expected)
    #expect(corrected.map { $0.trouble == nil } == isClear)
  }
}

@Suite("Corrections of a list")
struct ListCorrectionsTests {
  private func shown(_ text: String) -> String? {
    ListCorrections(text, numbers: Set(1...40)).map { read in
      (read.said.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
        + [read.dropped.isEmpty ? "" : "-\(read.dropped.sorted())", read.confirms ? "yes" : ""])
        .filter { !$0.isEmpty }.joined(separator: " ")
    }
  }

  @Test(
    "are read, or not at all",
    arguments: [
      ("7 is jon@example.com", "7=jon@example.com"),
      ("7 is jon@example.com yes", "7=jon@example.com yes"),
      ("7 is jon@example.com. Yes", "7=jon@example.com. yes"),
      ("7 is jon@example.com\nYES", "7=jon@example.com yes"),
      ("Yes, 7 is jon@example.com", "7=jon@example.com yes"),
      ("#7: jon@example.com", "7=jon@example.com"),
      ("line 7 is jon@example.com and 31 is Rose Kelly", "7=jon@example.com 31=Rose Kelly"),
      ("7 is jon@example.com, not 12, yes", "7=jon@example.com, -[12] yes"),
      ("not 12", "-[12]"), ("yes but not 12", "-[12] yes"),
      ("without 3 and 4", "-[3, 4]"), ("without 3, 4 and 9-11 yes", "-[3, 4, 9, 10, 11] yes"),
      ("drop 3\nyes please", "-[3] yes"), ("sin 3 y 4, sí", "-[3, 4] yes"),
      ("sem 3 e 4, sim", "-[3, 4] yes"), ("all except 5", "-[5]"),
      ("7 es jon@example.com sí", "7=jon@example.com yes"),
      ("7 is new", "7=new"), ("7 is the same, yes", "7=the same, yes"),
    ]
  )
  func reading(text: String, expected: String) {
    #expect(shown(text) == expected)
  }

  @Test(
    "are none where anything else is said",
    arguments: [
      "yes", "no", "thanks", "Who is line 7?", "not 12 and call me tomorrow", "77 is Rose",
      "the 2nd one is fine but no zoom", "without doubt", "",
    ]
  )
  func none(text: String) {
    #expect(shown(text) == nil)
  }
}
