import Testing

@testable import Language

/// Cases written without looking at the rules, to see how far these carry.
@Suite("People in mails of every kind", .enabled(if: TownTests.isThere, TownTests.why))
struct PeopleAsideTests {
  private static func heads(_ text: String) -> String {
    guard let found = HeadCount.reading(text) else { return "-" }
    return "\(found.isCertain ? "" : "?")\(found.count)\(found.includesWriter ? "" : " instead")"
  }

  @Test(
    "are counted",
    arguments: [
      ("Hi! Yes, my wife Carol and I are planning to attend. Thanks, Bob", "2"),
      ("Please count my husband and me in for the screening.", "2"),
      ("I'm planning to come with my neighbor Sue.", "2"),
      ("Yes, I'll be there with three friends from church", "4"),
      ("We'd like to come, there are six of us in our group", "6"),
      ("Sure, and I'd like to bring my teenage son if that's OK", "?2"),
      ("Sign us up! We are two.", "2"), ("I'll come alone this time", "1"),
      ("4 people", "4"), ("Two people please.", "2"), ("Two tickets please", "2"),
      ("2", "-"), ("Yes, two", "-"), ("My wife is sick so it'll be just me", "1"),
      ("My husband can't make it but I will be there", "-"),
      ("Unfortunately I have to work, but my partner Lee will come in my place.", "1 instead"),
      ("I can't be there. My neighbor Rosa will attend instead of me.", "1 instead"),
      ("I have a cold, my wife will go.", "?2"), ("Will be there with my two daughters", "3"),
      ("My husband and two of our friends will join me", "4"),
      ("I plan to attend the lobby day along with 2 others", "3"),
      ("Me plus 3", "4"), ("me +1", "2"), ("Just the two of us.", "2"),
      ("It'll be the four of us", "4"),
      ("Maybe I'll bring my sister.", "?2"), ("I'd love to come. Can my roommate come too?", "?2"),
      ("My doctor and my nurse both support this.", "-"), ("I met two of you at the fair", "-"),
      ("My brother and his wife live in Salem", "-"), ("We have three cats", "-"),
      ("I've been to three of the meetings", "-"), ("I'm a mother of two", "-"),
      ("Sí, voy con mi esposo y mis dos hijos", "4"), ("Vamos a ser cinco", "5"),
      ("No puedo ir, mi hermano irá por mí", "1 instead"), ("Mi mamá y yo queremos ayudar", "2"),
      ("Iremos mi vecina y yo", "2"), ("Seríamos dos", "2"), ("Tengo dos hijos", "-"),
      ("Sim, vou com meu marido e minha sogra", "3"), ("Vamos ser cinco pessoas", "5"),
      ("Não consigo ir, mas minha esposa pode", "1 instead"),
      ("Minha mãe e eu queremos participar", "2"),
      ("Both my daughter and I will attend", "2"), ("Two of us can't come", "-"),
      ("I'll be joined by my husband", "2"), ("I will be there. My husband too.", "2"),
      ("I'm bringing my husband, our neighbor Pete and his wife", "4"),
      ("I'd like to RSVP for myself and my wife", "2"), ("All three of us will be there", "3"),
      ("We're a family of five and would like to come", "5"), ("Me and my 2 kids", "3"),
      ("My husband and I, plus two kids", "4"), ("Her sister is a nurse", "-"),
      ("My daughter and her friend will come instead of me", "2 instead"),
      ("Vou sozinha", "1"), ("Tenho três filhos", "-"), ("Somos um grupo de seis", "6"),
    ])
  func counted(text: String, expected: String) {
    #expect(Self.heads(text) == expected, "\(String(describing: HeadCount.reading(text)))")
  }

  private static func changes(_ text: String) throws -> String {
    let gazetteer = try #require(TownTests.gazetteer)
    return RecordChange.reading(text, gazetteer: gazetteer).map { change in
      let what =
        switch change.what {
        case .name(let name): name.full
        case .givenName(let name, let old): name + (old.map { "<\($0)" } ?? "")
        case .familyName(let name): "~\(name)"
        case .town(let town): town.town
        case .zip(let text), .street(let text), .phone(let text), .emailAddress(let text): text
        case .language(let language): language.rawValue
        case .elsewhere(let place): "!\(place)"
        }
      return (change.isCertain ? "" : "?") + what
    }.joined(separator: "; ")
  }

  @Test(
    "tell of changes",
    arguments: [
      ("Quick update: I've just moved to Beverly, so please switch me to that hub.", "Beverly"),
      ("We sold our house in Newton and moved to Brewster in September.", "Brewster"),
      ("I have relocated to Turners Falls.", "Montague"), ("FYI we live in Ipswich now", "Ipswich"),
      ("I don't live in Lowell anymore. I live in Nashua, NH now.", "?!Nashua, NH"),
      ("I no longer live in Boston; I've moved to New Hampshire.", "?!New Hampshire"),
      ("I moved here from Ohio and live in Watertown", ""),
      ("Since I moved to Salem I've been busy", ""),
      ("My partner and I are moving in together in Lynn next month", ""),
      (
        "Moved! New address: 88 Pleasant St, Arlington, MA 02476",
        "88 Pleasant St; Arlington; 02476"
      ),
      ("Here's my new address: 5 Main Rd, Westhampton 01027", "5 Main Rd; Westhampton; 01027"),
      ("my new mailing address is P.O. Box 14, Wendell MA 01379", "P.O. Box 14; Wendell; 01379"),
      ("Please change my email to rkelly@example.net", "rkelly@example.net"),
      ("I'm switching my email to rkelly@example.net", "rkelly@example.net"),
      ("This is my new email address: rkelly@example.net", "rkelly@example.net"),
      ("My work email is pat@example.com but use pat@example.org instead", "pat@example.org"),
      ("You can forward it to my sister at ana@example.org", ""),
      ("I lost my phone; new number 857-555-0142", "857-555-0142"),
      ("My mobile is now 857.555.0142, the old one is dead", "857-555-0142"),
      ("please note my phone number has changed. The new one is 413-555-0109", "413-555-0109"),
      ("If you need my new number, ask Ana", ""), ("Ana's new number is 413-555-0109", ""),
      ("You have my name as Katherine, it's Catherine", ""),
      ("My name is actually Jo-Ann", "Jo-Ann"), ("It's spelled Jonathon", "Jonathon"),
      ("I go by my middle name, Lee", ""), ("Call me Peg, everyone does!", "Peg"),
      ("please call me Dr. Stone's office", ""), ("Feel free to call me Saturday", ""),
      ("You can call me Mike.", "Mike"), ("Thanks! Call me Mike if you have questions", ""),
      ("I recently got married and changed my name to Ruth Alder", "Ruth Alder"),
      ("I've changed my surname to Park-Reyes", "~Park-Reyes"),
      ("My husband changed his name to Park", ""), ("My sister, Ana, moved to Lynn", ""),
      ("If I ever move to Salem I'll join that hub", ""), ("We may be moving to Lee", ""),
      ("We almost moved to Stow", ""), ("I never moved to Acton", ""),
      ("Did you know I moved to Acton?", "?Acton"), ("I was told I moved to the wrong list", ""),
      ("The bill moved to the Senate", ""), ("I moved to second the motion", ""),
      ("Nos mudamos de Lawrence a Haverhill", "Haverhill"),
      ("Ya no vivo en Lynn, ahora vivo en Salem", "Salem"),
      ("Mi teléfono nuevo es 978-555-0144", "978-555-0144"),
      ("Mi correo ahora es ruth@example.org", "ruth@example.org"),
      ("Por favor llámenme Chela", "Chela"), ("Mi mamá se mudó a Holyoke", ""),
      ("Vamos a mudarnos a Lynn en junio", ""),
      ("Me casé, ahora soy Rosa Vega", ""), ("Prefiero que me escriban en español", "es"),
      ("Mudamos para Malden no mês passado", "Malden"),
      ("Troquei de celular: 617-555-0166", "617-555-0166"),
      ("Não moro mais em Lowell, agora moro em Dracut", "Dracut"),
      ("Meu e-mail mudou para ana@example.org", "ana@example.org"),
      ("Vou me mudar para Salem em junho", ""), ("Meu irmão mudou para Lynn", ""),
      ("Podem me chamar de Zé", "Zé"),
      ("Respondam em português, por favor", "pt"),
      ("I'm no longer at pat@example.com; please use pat@example.org", "pat@example.org"),
      ("My name is Ana Silva (formerly Souza)", "Ana Silva"),
      ("You misspelled my name. It's Kathryn.", "Kathryn"),
      ("Please note that my last name is Silva, not Souza", "~Silva"),
      ("The form got my name wrong - it's Jon Reed", "Jon Reed"),
      ("Update: my email is now pat@example.org", "pat@example.org"),
      ("new cell # 617-555-0101", "617-555-0101"),
      ("my address changed: 5 Elm St, Lynn", "5 Elm St; Lynn"),
    ])
  func changed(text: String, expected: String) throws {
    let found = try Self.changes(text)
    #expect(found == expected)
  }

  @Test(
    "live somewhere",
    arguments: [
      ("Hi, I'm a nurse at Mass General and I live over in Chelsea.", "Chelsea"),
      ("Greetings from Shelburne Falls!", "Shelburne"), ("I'm a Quincy resident.", "Quincy"),
      ("As a resident of Hull I'd like to help", "Hull"),
      ("I live in the Florence section of Northampton", "Northampton"),
      ("My wife is from Lowell. We live in Chelmsford.", "Chelmsford"),
      ("I teach at Salem State and live in Marblehead", "Marblehead"),
      ("I just moved back to Somerville after college in Amherst", "Somerville"),
      ("We're in Jamaica Plain", "Boston"), ("I live in West Roxbury, MA", "Boston"),
      ("I live on the Cape, in Eastham", "Eastham"),
      ("I'm in Worcester most of the week", "Worcester"),
      ("I was in Salem yesterday", nil), ("I am going to the hearing in Boston", nil),
      ("My doctor is in Burlington", nil), ("The hospital in Holyoke closed", nil),
      ("My representative is from Framingham", nil), ("I used to organize in Lynn", nil),
      ("I lived in Concord for years before moving to Acton", "Acton"),
      ("I'm visiting my mother in Quincy", nil),
      ("Family is in Lowell, but I'm in Haverhill", "Haverhill"),
      ("Retired, living in Falmouth", "Falmouth"), ("Sandwich, MA", "Sandwich"),
      ("I live in sandwich", "Sandwich"),
      ("I live in Marshfeild", "Marshfield"), ("I live in Pittsfeild MA", "Pittsfield"),
      ("I live in Leominister", "Leominster"), ("from Haverill", "Haverhill"),
      ("I live in Wooster", "Worcester"),
      ("I live in Wilberham", "Wilbraham"), ("Attelboro, MA", "Attleboro"),
      ("I live in Lexinton", "Lexington"),
      ("Soy maestra en Lawrence y vivo en Methuen", "Methuen"),
      ("Soy de Puerto Rico y vivo en Holyoke", "Holyoke"),
      ("Vivo en Lynn con mi hija", "Lynn"), ("Moro no centro de Lowell", "Lowell"),
      ("Ya no vivo en Lynn", nil), ("I don't live in Lowell", nil),
      ("I'm not in Palmer any more", nil),
      ("Não moro mais em Lowell", nil), ("I'm not from Salem, I'm from Lynn, MA", "Lynn"),
      ("Nací en Brockton", nil),
      ("Sou brasileira e moro em Marlborough", "Marlborough"),
      ("Trabalho num hospital em Boston e moro em Somerville", "Somerville"),
      ("Minha filha estuda em Amherst", nil),
    ] as [(String, String?)])
  func home(text: String, expected: String?) throws {
    let found = SignUpReading.reading(
      subject: "", fromName: nil, newText: text, signature: nil,
      gazetteer: try #require(TownTests.gazetteer))
    #expect(found.town?.town == expected)
  }
}
