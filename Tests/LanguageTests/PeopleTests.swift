import Testing

@testable import Language

@Suite("Who writes", .enabled(if: TownTests.isThere, TownTests.why))
struct PeopleTests {
  private func read(_ body: String, from: String? = nil, subject: String = "") throws -> SignUp {
    let new = ReplyText.new(in: body)
    return SignUpReading.reading(
      subject: subject, fromName: from, newText: new.text, signature: new.signature,
      gazetteer: try #require(TownTests.gazetteer), footer: new.footer)
  }

  @Test(
    "is named by the From line, the sign-off or their own words, whichever says most",
    arguments: [
      ("Joe", "I can help.\n\nJoe Blake 617-555-0101", "Joe Blake"),
      ("Joe", "I can help.\n\nThanks,\nJoe Blake 617-555-0101", "Joe Blake"),
      ("Joe", "I can help.\n\n--\nJoe Blake | Medford | 617-555-0101", "Joe Blake"),
      ("joe.blake", "I can help.\n\n-- \nJoe Blake joe@example.org", "Joe Blake"),
      ("", "Sign me up\n\nBest,\nJoe Blake - Worcester, MA", "Joe Blake"),
      ("", "Sign me up\n\nJoe Blake Framingham", "Joe Blake"),
      ("", "Sign me up\n\nJoe Blake, RN\n(617) 555-0101", "Joe Blake"),
      ("", "Sign me up\n\nJoe Blake (he/him)", "Joe Blake"),
      ("", "Sign me up\n\n~Joe Blake", "Joe Blake"), ("", "Sign me up\n\n- Joe", "Joe"),
      ("", "Sign me up\n\nJoe Blake MD\nCell: 617-555-0101", "Joe Blake"),
      ("", "Sign me up\n\nCheers, Joe Blake", "Joe Blake"),
      ("", "Hi, Joe Blake here from Medford. Sign me up!", "Joe Blake"),
      ("", "Hi, this is Joe Blake from Medford.", "Joe Blake"),
      ("", "I'm Anne-Marie Tran and I'd like to help.", "Anne-Marie Tran"),
      ("", "My name is Mary O'Neil. I'd like to help.", "Mary O'Neil"),
      ("Joe & Ana Blake", "We would like to help", "Joe Blake"),
      ("Blake, Joe", "I would like to help", "Joe Blake"),
      ("JOE BLAKE", "I would like to help", "Joe Blake"),
      ("Joe Blake via Volunteers", "I would like to help", "Joe Blake"),
      ("Somerville Library", "I want to help.\n\nKim Tran\nMalden", "Kim Tran"),
      ("K", "I want to help.\n\nKim Tran\nMalden", "Kim Tran"),
      ("", "Hola, me llamo Luz Ortiz y quiero ayudar", "Luz Ortiz"),
      ("Luz", "Quiero ayudar.\n\nSaludos,\nLuz Ortiz 978-555-0177", "Luz Ortiz"),
      ("", "Les habla Luz Ortiz, de Lawrence. Quiero ayudar", "Luz Ortiz"),
      ("", "Olá, aqui é a Ana Souza. Quero ajudar", "Ana Souza"),
      ("Ana", "Quero ajudar.\n\nAbraços,\nAna Souza\nFramingham", "Ana Souza"),
      ("", "Meu nome é João da Silva e quero ajudar", "João da Silva"),
      ("", "Sign me up\n\nSent from my iPhone", nil), ("", "I'm interested in tabling", nil),
      ("", "I'm here to help", nil), ("", "We are in Great Barrington", nil),
      ("maria.lopez42", "sign me up", nil), ("", "I'm Catholic and I'd like to help", nil),
    ] as [(String, String, String?)])
  func name(from: String, body: String, expected: String?) throws {
    #expect(try read(body, from: from.isEmpty ? nil : from).name?.full == expected)
  }

  @Test(
    "lives where they say, and not where they only are",
    arguments: [
      ("I used to live in Worcester, now I'm in Lowell", "Lowell"),
      ("My daughter in Cambridge told me about this. I live in Arlington.", "Arlington"),
      ("I work in Boston but live in Malden", "Malden"),
      ("I live in Malden but work in Boston", "Malden"),
      ("I'm moving to Salem in June", nil),
      ("We'll be moving to Salem; right now we're in Lynn", "Lynn"),
      ("I live in Peabody and I'm moving to Salem in June", "Peabody"),
      ("I hope to move to Northampton some day. I live in Ware, MA.", "Ware"),
      ("My family has a summer house in Wellfleet, but we live in Newton", "Newton"),
      ("The meeting moved to Springfield? I live in Chicopee", "Chicopee"),
      ("My mother moved to Quincy. I'm in Braintree.", "Braintree"),
      ("I'm a teacher in Brockton and live in Easton.", "Easton"),
      ("I go to school in Amherst but my home is in Pelham", "Pelham"),
      ("We live in Norfolk County, in Dedham", "Dedham"), ("I live in Worcester County", nil),
      ("I met you at the Greenfield farmers market. I live in Montague.", "Montague"),
      ("I commute to Boston from Attleboro", "Attleboro"),
      ("Can you add me to the Lowell hub? I live in Dracut.", "Dracut"),
      ("I'm from Ohio but I live in Somerville now", "Somerville"),
      ("Born and raised in Lynn, now in Swampscott", "Swampscott"),
      ("I was at the hearing in Boston with a friend from Newton. I'm in Waltham", "Waltham"),
      ("i live in great barington", "Great Barrington"), ("I'm in Northhampton", "Northampton"),
      ("I live in Glouster", "Gloucester"), ("I live in Tewskbury", "Tewksbury"),
      ("I live in Framinham", "Framingham"), ("live in Newburryport", "Newburyport"),
      ("I live in Brooklyn", nil), ("I live in poverty", nil), ("I live in Portland, Maine", nil),
      ("Trabajo en Boston y vivo en Revere", "Revere"),
      ("Vivía en Lynn, ahora vivo en Peabody", "Peabody"),
      ("Mi hija vive en Salem, yo vivo en Beverly", "Beverly"), ("Me mudé a Chelsea", "Chelsea"),
      ("Trabalho em Boston, moro em Everett", "Everett"),
      ("Morava em Lowell, agora moro em Billerica", "Billerica"),
      ("Minha irmã mora em Hudson e eu moro em Marlboro", "Marlborough"),
      ("Vivo en Sprinfield", "Springfield"), ("Moro em Framinghan", "Framingham"),
    ] as [(String, String?)])
  func home(text: String, expected: String?) throws {
    #expect(try read(text).town?.town == expected)
  }

  @Test(
    "is asked which town where it could be several",
    arguments: [
      ("I live in Nowton", ["Newton", "Norton"]),
      ("I live in Salem or Beverly", ["Salem", "Beverly"]),
      ("I split my time between Boston and Truro", ["Boston", "Truro"]),
      ("I'm at 01002", ["Amherst", "Pelham", "Shutesbury"]),
      ("I live in Amherst 02139", ["Amherst", "Cambridge"]),
    ])
  func candidates(text: String, expected: [String]) throws {
    let town = try #require(try read(text).town)
    #expect(!town.isCertain)
    #expect(town.candidates == expected)
  }

  @Test(
    "is uncertain where a town is only near, or far from what was written",
    arguments: [
      "I live near Northampton", "I live just outside of Worcester", "Vivo cerca de Lynn",
      "Moro perto de Lowell",
    ])
  func near(text: String) throws {
    let town = try read(text).town
    #expect(town?.isCertain != true)
  }

  /// One letter doubled, dropped, swapped with the next or changed, the first one left alone.
  private static func misspellings(of name: String) -> [String] {
    let letters = Array(name)
    var found: [String] = []
    for index in letters.indices.dropFirst() where letters[index].isLetter {
      var doubled = letters
      doubled.insert(letters[index], at: index)
      var dropped = letters
      dropped.remove(at: index)
      found += [String(doubled), String(dropped)]
      if index + 1 < letters.count, letters[index + 1].isLetter {
        var swapped = letters
        swapped.swapAt(index, index + 1)
        found.append(String(swapped))
      }
      if let place = "aeiou".firstIndex(of: letters[index]) {
        var changed = letters
        changed[index] = place == "aeiou".startIndex ? "e" : "a"
        found.append(String(changed))
      }
    }
    return found
  }

  @Test func `a town with one letter wrong is understood or asked about`() throws {
    let gazetteer = try #require(TownTests.gazetteer)
    var all = 0
    var right = 0
    var asked = 0
    var wrong: [String] = []
    for town in gazetteer.towns where town.count >= 7 && !town.contains(" ") {
      for name in Self.misspellings(of: town) where gazetteer.town(named: name) == nil {
        all += 1
        let found = try read("I live in \(name).").town
        if found?.town == town, found?.isCertain == true {
          right += 1
        } else if let found, found.isCertain {
          wrong.append("\(name): \(found.town)")
        } else if found?.candidates.contains(town) == true {
          asked += 1
        }
      }
    }
    #expect(all > 2_000)
    #expect(right * 100 >= all * 90, "\(right) right, \(asked) asked of \(all)")
    #expect((right + asked) * 100 >= all * 97, "\(right) right, \(asked) asked of \(all)")
    #expect(wrong.count * 500 <= all, "\(wrong)")
  }

  @Test func `a ZIP decides between towns that are as near`() throws {
    let town = try read("I live in Nowton 02459").town
    #expect(town?.town == "Newton" && town?.isCertain == true)
  }

  @Test(
    "has one ZIP, their own",
    arguments: [
      ("My daughter is in Cambridge 02139, I'm in Quincy 02169", "02169"),
      ("I work in Boston 02114 and live in Malden 02148", "02148"),
      ("Maria Lopez, maria@example.org, Worcester, 01609, 508-555-0142", "01609"),
      ("For the list: Maria Lopez; Worcester; 01609; tabling", "01609"), ("Zip 01609", "01609"),
      ("zip code: 01060-1234", "01060"), ("Conference ID 02139", nil), ("bill 01405", nil),
    ] as [(String, String?)])
  func zip(text: String, expected: String?) throws {
    #expect(try read(text).zip == expected)
  }

  @Test(
    "has one telephone number, their own",
    arguments: [
      ("call me at (617) 555-0101 ext. 12", "617-555-0101 x12"),
      ("617.555.0101 x7", "617-555-0101 x7"),
      ("My cell is 617 555 0101.", "617-555-0101"), ("+1 (617) 555-0101", "617-555-0101"),
      ("Call Senator Eldridge at 617-722-1120. My number is 508-555-0142", "508-555-0142"),
      ("My old number was 508-555-0100, now it is 508-555-0199", "508-555-0199"),
      ("My wife's cell is 508-555-0100", nil), ("I support H.1405 and S.860 01609", nil),
      ("Zoom meeting ID: 812 345 6789", nil), ("dial 617-555-0000", nil), ("911-555-0142", nil),
      ("+44 20 7946 0958", nil), ("+58 412 555 0142", nil),
      ("fax 617-555-0123, phone 617-555-0124", "617-555-0124"),
      ("my office number is 617-555-0125", "617-555-0125"),
      ("Mi celular es 413-555-0190", "413-555-0190"),
      ("Tel. (413) 555-0191 ramal 3", "413-555-0191 x3"),
      ("Meu telefone: 508 555 0133", "508-555-0133"),
      ("text me: 6175550101", "617-555-0101"), ("617/555-0101", "617-555-0101"),
      ("I'd love to. 617-555-0101", "617-555-0101"),
    ] as [(String, String?)])
  func phone(text: String, expected: String?) throws {
    #expect(try read(text).phone == expected)
  }

  @Test(
    "likes to do what they say, and not what they decline",
    arguments: [
      ("I'd like to help with tabling and letters to the editor", [.tabling, .letters]),
      ("I can't do phone calls but I love tabling", [.tabling]), ("No phone banking please", []),
      ("I don't want to do tabling, phone banking or lobbying. Data entry is fine.", [.data]),
      ("I can host a house party", [.houseParty, .hosting]),
      ("I'd rather do data entry than phone calls", [.data]),
      ("I want to tell my story", [.story]), ("meeting with my state rep", [.lobbying]),
      ("I can make phone calls, not canvass", [.phone]),
      ("not just tabling, also letters", [.tabling, .letters]),
      ("I speak Portuguese and can help with calls", [.phone, .translation]),
      ("Puedo traducir y hacer llamadas", [.phone, .translation]),
      ("No puedo hacer llamadas, pero sí cartas", [.letters]),
      ("Me gustaría ayudar con las mesas informativas", [.tabling]),
      ("Quiero contar mi historia", [.story]),
      ("Posso ajudar com traduções e planilhas", [.data, .translation]),
      ("Não posso fazer ligações, mas escrevo cartas", [.letters]),
      ("Posso receber em casa uma reunião", [.hosting]),
      ("Puedo prestar mi casa para una reunión", [.hosting]),
    ] as [(String, Set<Interest>)])
  func interests(text: String, expected: Set<Interest>) throws {
    let found = Set(try read(text).interests)
    #expect(found == expected, "\(found)")
  }

  @Test(
    "says when they can",
    arguments: [
      ("I'm free weekday evenings except Thursday.", true), ("Tuesday after 6 is best", true),
      ("Puedo los martes por la tarde", true), ("Posso às terças à noite", true),
      ("I can do mornings", true),
      ("I saw you on Saturday", false), ("Sign me up", false),
    ])
  func availability(text: String, expected: Bool) throws {
    #expect((try read(text).availabilityWords != nil) == expected)
  }
}
