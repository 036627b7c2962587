import Testing

@testable import Language

@Suite("What a person says that changes the record", .enabled(if: TownTests.isThere, TownTests.why))
struct RecordChangeTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var text: String
    /// As `town:Lowell`, with `?` before what is uncertain.
    var expected: [String]
    var testDescription: String { text }

    init(_ text: String, _ expected: String...) {
      self.text = text
      self.expected = expected
    }
  }

  private func short(_ change: RecordChange) -> String {
    let what =
      switch change.what {
      case .name(let name): "name:\(name.full)"
      case .givenName(let new, let old): "given:\(new)" + (old.map { "<\($0)" } ?? "")
      case .familyName(let name): "family:\(name)"
      case .town(let town): "town:\(town.town)"
      case .zip(let zip): "zip:\(zip)"
      case .street(let street): "street:\(street)"
      case .phone(let phone): "phone:\(phone)"
      case .emailAddress(let address): "mail:\(address)"
      case .language(let language): "language:\(language.rawValue)"
      case .elsewhere(let place): "elsewhere:\(place)"
      }
    return (change.isCertain ? "" : "?") + what
  }

  private func changes(_ text: String) throws -> [RecordChange] {
    RecordChange.reading(text, gazetteer: try #require(TownTests.gazetteer))
  }

  @Test(
    "is where they live now",
    arguments: [
      Case("I moved to Northampton", "town:Northampton"),
      Case("Just moved to Salem!", "town:Salem"),
      Case("We've moved to Fall River.", "town:Fall River"),
      Case("Hi, I wanted to let you know that I moved to Lowell last month.", "town:Lowell"),
      Case("I recently moved from Worcester to Holden", "town:Holden"),
      Case("My husband and I moved to Greenfield", "town:Greenfield"),
      Case("I now live in 01060", "zip:01060", "town:Northampton"),
      Case("I now live in Easthampton", "town:Easthampton"),
      Case("I'm living now in Medford", "town:Medford"),
      Case("We relocated to West Springfield", "town:West Springfield"),
      Case(
        "I moved to 12 Oak Street, Northampton, MA 01060", "street:12 Oak Street",
        "town:Northampton", "zip:01060"),
      Case("I have moved to Dorchester 02122", "town:Boston", "zip:02122"),
      Case("I used to live in Worcester but moved to Lowell", "town:Lowell"),
      Case("Please note I no longer live in Lynn, I moved to Salem", "town:Salem"),
      Case("My new town is Amherst", "town:Amherst"),
      Case("Our new home is in Pittsfield", "town:Pittsfield"),
      Case("my zip code is now 02139", "zip:02139", "town:Cambridge"),
      Case("I moved to Sommerville", "town:Somerville"),
      Case("My daughter told me about you and I moved to Quincy in May.", "town:Quincy"),
      Case("We're now living in Haverhill", "town:Haverhill"),
      // Spanish
      Case("Me mudé a Holyoke", "town:Holyoke"),
      Case("Nos mudamos a Lawrence el mes pasado", "town:Lawrence"),
      Case("Ahora vivo en Chelsea", "town:Chelsea"),
      Case("Quería avisarles que me mudé a Lynn", "town:Lynn"),
      Case("Acabo de mudarme a Springfield", "town:Springfield"),
      Case("Vivo ahora en Revere", "town:Revere"),
      Case("Mi nuevo código postal es 01040", "zip:01040", "town:Holyoke"),
      Case("Me he mudado a Methuen", "town:Methuen"),
      // Portuguese
      Case("Me mudei para Framingham", "town:Framingham"),
      Case("Mudei para Everett", "town:Everett"),
      Case("Agora moro em Hudson", "town:Hudson"),
      Case("Acabei de me mudar para Marlborough", "town:Marlborough"),
      Case("Queria avisar que mudei de Lowell para Brockton", "town:Brockton"),
      Case("Moro agora em Malden", "town:Malden"),
    ])
  func place(one: Case) throws {
    let found = try changes(one.text)
    #expect(found.map(short) == one.expected, "\(found.map(\.evidence.words))")
    #expect(!found.contains { $0.evidence.words.isEmpty })
  }

  @Test(
    "is how to reach them",
    arguments: [
      Case("My new number is 617-555-0101", "phone:617-555-0101"),
      Case("my cell number has changed to (413) 555-0123.", "phone:413-555-0123"),
      Case("I have a new phone number: 508-555-0142", "phone:508-555-0142"),
      Case("Please update my phone to 978.555.0110", "phone:978-555-0110"),
      Case("My number changed from 508-555-0100 to 508-555-0199", "phone:508-555-0199"),
      Case("My phone number is now 617-555-0102 ext 12", "phone:617-555-0102 x12"),
      Case("Please call me at 617-555-0103 from now on", "phone:617-555-0103"),
      Case("I got a new cell. It's 774-555-0188.", "phone:774-555-0188"),
      Case("My new email is pat@example.org", "mail:pat@example.org"),
      Case("my new address is pat.reed@example.com.", "mail:pat.reed@example.com"),
      Case("My email address has changed to pat@example.net", "mail:pat@example.net"),
      Case("Please use pat@example.org from now on", "mail:pat@example.org"),
      Case("Please write to me at <pat@example.org> instead.", "mail:pat@example.org"),
      Case("I changed my email to p@example.org", "mail:p@example.org"),
      Case(
        "My new address is 45 Elm St, Apt 2, Greenfield MA 01301", "street:45 Elm St, Apt 2",
        "town:Greenfield", "zip:01301"),
      Case(
        "Our new mailing address is PO Box 77, Truro, MA 02666", "street:PO Box 77", "town:Truro",
        "zip:02666"),
      Case(
        "my new address is:\n7 Cambridge Street #3\nSomerville, MA 02143",
        "street:7 Cambridge Street #3", "town:Somerville", "zip:02143"),
      Case("My new address is 01060", "zip:01060"),
      // Spanish
      Case("Mi nuevo número es 413-555-0190", "phone:413-555-0190"),
      Case("Cambié de número, ahora es el 978 555 0177", "phone:978-555-0177"),
      Case("Mi nuevo correo es luz@example.org", "mail:luz@example.org"),
      Case("Mi nueva dirección es 12 Oak Street, Holyoke", "street:12 Oak Street", "town:Holyoke"),
      Case("Escríbanme a luz@example.org de ahora en adelante", "mail:luz@example.org"),
      Case("Mi número cambió a 413-555-0191", "phone:413-555-0191"),
      // Portuguese
      Case("Meu novo telefone é 508-555-0133", "phone:508-555-0133"),
      Case("Mudei de número: 774-555-0111", "phone:774-555-0111"),
      Case("Meu novo email é ana@example.org", "mail:ana@example.org"),
      Case(
        "Meu novo endereço é 9 Main Street, Hudson, MA 01749", "street:9 Main Street",
        "town:Hudson", "zip:01749"),
      Case("Usem ana@example.org de agora em diante", "mail:ana@example.org"),
    ])
  func reach(one: Case) throws {
    let found = try changes(one.text)
    #expect(found.map(short) == one.expected, "\(found.map(\.evidence.words))")
  }

  @Test(
    "is how they are called",
    arguments: [
      Case("It's Marta, not Maria", "given:Marta<Maria"),
      Case("It's Marta not Maria.", "given:Marta<Maria"),
      Case("My name is Jon, not John", "given:Jon<John"),
      Case("Hi, it is Anna, not Ana!", "given:Anna<Ana"),
      Case("I'm not Maria, I'm Marta", "given:Marta<Maria"),
      Case("Please call me Bob", "given:Bob"), Case("please call me Bob.", "given:Bob"),
      Case("You can call me Beth from now on", "given:Beth"), Case("I go by Lee", "given:Lee"),
      Case("Everyone calls me Teddy", "given:Teddy"),
      Case("I prefer to be called Alex", "given:Alex"),
      Case("My name is spelled Kathryn", "given:Kathryn"),
      Case("I got married, my last name is now Silva", "family:Silva"),
      Case("My new last name is Reed-Lopez", "family:Reed-Lopez"),
      Case("I changed my last name to Park", "family:Park"),
      Case("I changed my name to Alex Reed", "name:Alex Reed"),
      Case("My name is now Dana Whitfield", "name:Dana Whitfield"),
      Case("My correct name is María José Peña", "name:María José Peña"),
      // Spanish
      Case("Es Marta, no María", "given:Marta<María"),
      Case("Me llamo Marta, no María", "given:Marta<María"),
      Case("Me dicen Beto", "given:Beto"), Case("Pueden llamarme Paco", "given:Paco"),
      Case("Ahora me llamo Ana Ruiz", "name:Ana Ruiz"),
      Case("Mi apellido ahora es Vega", "family:Vega"),
      Case("Mi nombre se escribe Jhon", "given:Jhon"),
      // Portuguese
      Case("É Marta, não Maria", "given:Marta<Maria"),
      Case("Me chamo Inês, não Agnes", "given:Inês<Agnes"),
      Case("Pode me chamar de Beto", "given:Beto"), Case("Me chamem de Duda", "given:Duda"),
      Case("Agora me chamo Ana Reis", "name:Ana Reis"),
      Case("Meu sobrenome agora é Melo", "family:Melo"),
      // The language of our mails
      Case("Please write to me in Spanish", "language:es"), Case("Prefiero español", "language:es"),
      Case("Por favor, escríbanme en español", "language:es"),
      Case("Prefiro em português", "language:pt"),
      Case("In Spanish, please", "language:es"), Case("I prefer English", "language:en"),
    ])
  func name(one: Case) throws {
    let found = try changes(one.text)
    #expect(found.map(short) == one.expected, "\(found.map(\.evidence.words))")
  }

  @Test(
    "is uncertain where the words leave it open",
    arguments: [
      Case("I'm in Lynn now", "?town:Lynn"),
      Case("I moved to Salem for the summer", "?town:Salem"),
      Case("I now live in 01002", "zip:01002", "?town:Amherst"),
      Case("I moved to Maine", "?elsewhere:Maine"),
      Case("We moved to Providence, RI", "?elsewhere:Providence, RI"),
      Case("My last name is Silva", "?family:Silva"),
      Case("My email is pat@example.org", "?mail:pat@example.org"),
      Case("My new number is 617-555-0101, I think", "?phone:617-555-0101"),
      Case("I'm not Maria, I'm Joe", "?given:Joe<Maria"),
      Case(
        "Starting in June my new address is 5 Elm St, Lynn until August", "?street:5 Elm St",
        "?town:Lynn"),
    ])
  func uncertain(one: Case) throws {
    let found = try changes(one.text)
    #expect(found.map(short) == one.expected, "\(found.map(\.evidence.words))")
  }

  @Test(
    "is nothing supposed, past, denied or of somebody else",
    arguments: [
      "I'm moving to Salem in June", "If we move to Lowell I'll let you know",
      "I might move to Salem",
      "We are thinking of moving to Greenfield", "I haven't moved to Salem",
      "I used to live in Worcester",
      "My sister moved to Lowell", "My mother now lives in Quincy",
      "The meeting moved to Northampton",
      "She moved to Cambridge", "My son, who moved to Boston, told me",
      "When I moved to Salem I was ten",
      "I would have moved to Lynn", "I live in Salem", "I work in Boston",
      "I wish I lived in Amherst",
      "We moved the meeting to Tuesday", "I was moved to tears", "I moved to support the bill",
      "My husband's new number is 617-555-0101", "Her new email is ana@example.org",
      "The office has a new number: 617-555-0100", "My number is the same",
      "Call Senator Lee at 617-722-1000",
      "I don't have a new number", "Call me at 617-555-0101", "My new phone is great",
      "My new address will be 5 Elm St", "I have no new address", "My old number was 617-555-0101",
      "Please call me Tuesday", "Call me at 6", "call me back", "Please call me",
      "Don't call me Bob",
      "It's Tuesday, not Wednesday", "It's Medicare, not Medicaid", "It's not Monday, it's Tuesday",
      "My name is Ana", "I'm Ana, not a robot", "My daughter's name is Marta, not Maria",
      "His last name is now Silva", "It's H.1405, not S.860", "I go by the library",
      "I prefer Tuesday", "I prefer mornings", "My maiden name was Silva", "Call me ASAP",
      "Do you have flyers in Spanish?", "My mother prefers Spanish", "I saw it in Spanish",
      "Si me mudo a Lynn les aviso", "Quizás nos mudemos a Salem", "Mi hermana se mudó a Lawrence",
      "Cuando me mude a Salem les digo", "Antes vivía en Lowell", "No me he mudado a Lynn",
      "Espero mudarme a Holyoke",
      "Mi hijo ahora vive en Boston", "Es martes, no miércoles", "Llámame el martes",
      "El nuevo número de mi hija es 617-555-0101",
      "Se eu me mudar para Lowell eu aviso", "Talvez eu mude para Salem",
      "Minha irmã se mudou para Everett",
      "Quando eu morava em Lynn", "Não mudei para Hudson", "Minha filha agora mora em Malden",
      "Pode me ligar na terça",
      "O novo telefone da minha mãe é 508-555-0133", "É terça, não quarta",
    ])
  func nothing(text: String) throws {
    let found = try changes(text)
    #expect(found == [], "\(found.map(short))")
  }

  @Test func `several at once are all read`() throws {
    let text = """
      Hi Ana,

      I got married! My last name is now Reed, and we moved to Easthampton. My new number is
      413-555-0177. Please call me Liz.
      """
    #expect(
      try changes(text).map(short) == [
        "family:Reed", "town:Easthampton", "phone:413-555-0177", "given:Liz",
      ])
  }

  @Test func `two values of one kind are not certain`() throws {
    let found = try changes("My new number is 617-555-0101. My new number is 617-555-0102.")
    #expect(found.map(short) == ["?phone:617-555-0101"])
  }

  @Test func `a very long mail is read in time linear in its length`() throws {
    let gazetteer = try #require(TownTests.gazetteer)
    func seconds(_ count: Int) -> Duration {
      let text = String(
        repeating: "I moved to Salem, my new number is it's Marta not ", count: count)
      return ContinuousClock().measure { _ = RecordChange.reading(text, gazetteer: gazetteer) }
    }
    _ = seconds(5)
    #expect(seconds(1600) < seconds(200) * 32)
  }
}
