import Testing

@testable import Language

@Suite("Towns in ordinary words")
struct TownTests {
  static let gazetteer = Collections.massachusetts
  static let isThere = gazetteer != nil
  static let why: Comment = "the towns of Massachusetts are not beside the project"

  private func town(_ text: String, signature: String? = nil) throws -> SignUp {
    SignUpReading.reading(
      subject: "", fromName: nil, newText: text, signature: signature,
      gazetteer: try #require(Self.gazetteer))
  }

  @Test(
    "home is the town where the words say so",
    .enabled(if: isThere, why),
    arguments: [
      ("I'm Maria Lopez in Worcester 01609, I'd love to help with tabling", "Worcester"),
      ("I used to live in Worcester, now I live in Boston", "Boston"),
      ("I used to live in Worcester but moved to Lowell", "Lowell"),
      ("I live in Dorchester", "Boston"), ("I'm in Florence, MA", "Northampton"),
      ("we live in JP", "Boston"),
      ("I live in Sommerville", "Somerville"), ("Hi from Worchester!", "Worcester"),
      ("i live in northhampton", "Northampton"),
      ("my daughter lives in Cambridge, I live in Quincy", "Quincy"),
      ("I work in Boston but live in Quincy.", "Quincy"),
      ("I grew up in Lynn. I'm in Salem now.", "Salem"),
      ("Soy Luz Ortiz de Lawrence, quiero ayudar", "Lawrence"),
      ("Vivo en Holyoke", "Holyoke"), ("Moro em Framingham", "Framingham"),
      ("Sou a Ana, de Somerville", "Somerville"),
      ("I want to help.\n\nMaria Lopez\nWorcester, MA 01609", "Worcester"),
      ("Pittsfield", "Pittsfield"),
      ("I live in Reading", "Reading"), ("I live in Orange, MA", "Orange"),
      ("I'm from Lee, MA", "Lee"),
      ("i live in worcester", "Worcester"),
      ("moving from Boston to Worcester; I live in Worcester", "Worcester"),
      ("I live in No. Attleboro", "North Attleborough"), ("I live in Foxboro", "Foxborough"),
      ("I live in Mt. Washington", "Mount Washington"),
      ("I live on Cambridge Street in Burlington", "Burlington"),
      ("I live in Vineyard Haven", "Tisbury"),
      ("I read about you in the Boston Globe. I'm in Medford.", "Medford"),
      ("I live in West Springfield", "West Springfield"),
      ("I am a nurse at Boston Medical Center and I live in Milton.", "Milton"),
      ("I live in Marlboro", "Marlborough"),
      ("Town: Chicopee", "Chicopee"), ("I'm based in Fall River", "Fall River"),
      ("Resident of Great Barrington here", "Great Barrington"),
      ("I teach in Everett and live in Malden", "Malden"),
      ("I've moved to Northampton", "Northampton"),
      ("I've lived in Stoneham for 20 years", "Stoneham"),
      ("I live with my daughter in Cambridge", "Cambridge"),
      ("I am originally from Lawrence, now Methuen", "Methuen"),
      ("Just moved from Worcester to Holden!", "Holden"),
      ("Sign me up. Natick. Evenings only.", "Natick"),
      ("nací en Lawrence y ahora vivo en Haverhill", "Haverhill"),
      ("I live in Tewsbury", "Tewksbury"), ("I live in Glouchester", "Gloucester"),
      ("I'm Lee from Lee.", "Lee"), ("im in southie", "Boston"),
    ])
  func home(text: String, expected: String) throws {
    let found = try town(text).town
    #expect(found?.town == expected)
    #expect(found?.isHome == true)
  }

  @Test(
    "a town that is somebody's, or once was home, is not home",
    .enabled(if: isThere, why),
    arguments: [
      "I used to live in Worcester", "my daughter in Cambridge told me about you",
      "I work in Boston", "I grew up in Springfield",
      "We are moving from Lowell", "My mother lives in Holyoke", "I went to school in Amherst",
      "I was born in Lynn",
      "I met Ana at the rally in Boston", "Mi hija vive en Lawrence", "Trabajo en Boston",
      "Minha mãe mora em Framingham",
      "I live 20 minutes from Boston", "My parents live in Quincy and I live with them",
      "I lived in Otis once", "Can we table at Smith College in Northampton?", "I teach in Salem",
      "I saw your table in Medford",
      "I moved away from Quincy",
    ])
  func notHome(text: String) throws {
    let signUp = try town(text)
    #expect(signUp.town == nil)
    #expect(signUp.otherTowns.count == 1)
    #expect(signUp.otherTowns.allSatisfy { !$0.isHome })
  }

  @Test(
    "words and names that are also towns are no towns",
    .enabled(if: isThere, why),
    arguments: [
      "I hope to help", "I love reading", "I have an orange car", "My name is Florence Miller",
      "I'm Lawrence",
      "I read it in the Boston Globe", "Senator Warren spoke well", "Lee Park told me",
      "I work for the City of Wales College",
      "I'm going to Florida, FL in March", "My doctor, Sharon Otis, is great",
      "I live in Salem, NH", "Best, Shirley",
      "Dear Hudson, thanks", "I am reading your mail", "We sold the house in Washington DC",
      "what a lee shore",
      "I'd love to help with writing and reading", "My friend Lincoln says hi",
    ])
  func noTown(text: String) throws {
    let signUp = try town(text)
    #expect(signUp.town == nil)
    #expect(!signUp.otherTowns.contains { $0.isHome })
  }

  @Test(.enabled(if: isThere, why))
  func `every town is understood as home by its name`() throws {
    let gazetteer = try #require(Self.gazetteer)
    #expect(gazetteer.towns.count == 351)
    for name in gazetteer.towns {
      for text in [
        "I live in \(name)", "I live in \(name.lowercased()).",
        "Hi, I'm Ana from \(name), MA. I'd love to help.",
      ] {
        let found = try town(text).town
        #expect(
          found?.town == name && found?.isCertain == true, "\(text): \(String(describing: found))")
      }
    }
  }

  @Test(.enabled(if: isThere, why))
  func `a misspelling that is as near to two towns is uncertain`() throws {
    let gazetteer = Gazetteer(towns: ["Westford", "Westfold"])
    let found = SignUpReading.reading(
      subject: "", fromName: nil, newText: "I live in Westfodd", signature: nil,
      gazetteer: gazetteer)
    #expect(found.town?.isCertain == false)
    #expect(try town("I live in Sommerville").town?.isCertain == true)
  }

  @Test(.enabled(if: isThere, why))
  func `a ZIP gives its towns, the primary one first`() throws {
    let gazetteer = try #require(Self.gazetteer)
    #expect(gazetteer.towns(inZIP: "01002") == ["Amherst", "Pelham", "Shutesbury"])
    #expect(gazetteer.towns(inZIP: "99999") == [])
    #expect(try town("I'm at 01609, sign me up").town?.town == "Worcester")
    #expect(try town("I'm at 01002, sign me up").town?.isCertain == false)
    #expect(gazetteer.town(named: "manchester by the sea") == "Manchester-by-the-Sea")
    #expect(gazetteer.town(named: "Nowhere") == nil)
  }
}
