import Testing

@testable import Language

@Suite("How many people come")
struct HeadCountTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var text: String
    var count: Int
    var isCertain = true
    var includesWriter = true
    var testDescription: String { text }

    init(_ text: String, _ count: Int, certain: Bool = true, writer: Bool = true) {
      self.text = text
      self.count = count
      isCertain = certain
      includesWriter = writer
    }
  }

  @Test(
    "is read from ordinary words",
    arguments: [
      Case("Two of us will be there", 2), Case("There will be 4 of us", 4),
      Case("there'll be three of us", 3), Case("5 of us!", 5), Case("Yes, both of us.", 2),
      Case("Yes! The two of us are coming", 2),
      Case("My wife and I will come", 2), Case("My husband and I would love to be there.", 2),
      Case("Me and my sister are coming", 2), Case("my husband & I will attend", 2),
      Case("Yes, plus my husband", 2), Case("Count me in, plus my husband.", 2),
      Case("I'll be there with my daughter", 2), Case("I'm bringing 3 friends", 4),
      Case("I will bring a friend", 2), Case("I'll be there and I'm bringing two neighbors.", 3),
      Case("Yes, with two friends", 3), Case("Yes +1", 2), Case("I'm in, +2", 3),
      Case("I'll come, plus one.", 2), Case("Yes, plus 2 guests", 3),
      Case("just me", 1), Case("Just me this time, thanks", 1), Case("Only me.", 1),
      Case("I'll come by myself", 1), Case("RSVP for 3", 3), Case("Put us down for four", 4),
      Case("party of 5", 5), Case("We will be 3", 3), Case("We'll be four, thanks!", 4),
      Case("My husband, our two kids and I will be there", 4),
      Case("Me, my wife and our son", 3), Case("I will come and my husband will join me", 2),
      Case("I'll be there, and my neighbor Rosa is coming too", 2),
      Case("Yes. My roommate would like to come as well", 2),
      Case("My mom and I are interested", 2), Case("My two kids and I", 3),
      Case("2 adults and 2 kids, thanks", 4, certain: true),
      Case("Yes for 2 please", 2), Case("Please reserve seats for 3 people", 3),
      Case("My partner and I would like to help with tabling", 2),
      // Spanish
      Case("Somos tres", 3), Case("Seremos dos, gracias", 2), Case("Sí, iremos cuatro", 4),
      Case("Mi esposo y yo vamos", 2), Case("Iré con mi hermana", 2),
      Case("Voy con dos amigas", 3), Case("Sí, más mi esposo", 2), Case("Solo yo", 1),
      Case("Voy a llevar a mi mamá", 2), Case("Llevo a dos vecinos", 3),
      Case("Vamos los dos", 2), Case("Yo y mi hijo iremos", 2),
      Case("Sí, mi hija también va", 2), Case("Reserven para 5 personas", 5),
      Case("Seremos 3 personas en total", 3), Case("Estaremos mi marido, mi suegra y yo", 3),
      // Portuguese
      Case("Eu e meu marido", 2), Case("Meu marido e eu vamos", 2), Case("Somos quatro", 4),
      Case("Vou com minha irmã", 2), Case("Vou levar dois amigos", 3), Case("Só eu", 1),
      Case("Seremos três pessoas", 3), Case("Nós dois vamos", 2),
      Case("Sim, mais minha filha", 2), Case("Minha esposa também vai", 2),
      Case("Vamos em três", 3), Case("Eu vou com a minha mãe e dois vizinhos", 4),
    ])
  func certain(one: Case) throws {
    let found = try #require(HeadCount.reading(one.text))
    #expect(found.count == one.count, "\(found)")
    #expect(found.includesWriter == one.includesWriter)
    #expect(found.isCertain == one.isCertain, "\(found)")
    #expect(!found.evidence.words.isEmpty)
  }

  @Test(
    "names who comes instead of the writer",
    arguments: [
      Case("I can't, but my daughter will", 1), Case("I can't make it but my husband can", 1),
      Case("Sorry, I can't come. My wife will go instead.", 1),
      Case("I won't be able to, but my two sons will be there", 2),
      Case("My sister will come in my place", 1),
      Case("Can't make it Tuesday, but my friend Rosa will be there.", 1),
      Case("I am not able to attend. I'm sending my daughter.", 1),
      Case("Yo no puedo, pero mi hija sí", 1), Case("No puedo ir pero va mi esposo", 1),
      Case("Mi hermana irá en mi lugar", 1),
      Case("Eu não posso, mas minha filha vai", 1), Case("Não vou poder, mas meu marido vai.", 1),
      Case("Minha irmã vai no meu lugar", 1),
    ])
  func instead(one: Case) throws {
    let found = try #require(HeadCount.reading(one.text))
    #expect(found.count == one.count, "\(found)")
    #expect(!found.includesWriter)
    #expect(found.isCertain, "\(found)")
  }

  @Test(
    "is uncertain where it could be another",
    arguments: [
      "2 or 3 of us", "Maybe four of us", "My husband may come too", "I'll bring some friends",
      "I'm coming, and my wife might join me", "I'll be there, hopefully with my sister",
      "There will be about 5 of us", "If my husband can, two of us",
      "Could I bring a friend?", "I'm bringing my kids", "Me and a few friends", "Somos dos o tres",
      "3 people from our hub will come", "Quizás voy con mi hermana", "Talvez meu marido vá também",
    ])
  func uncertain(text: String) {
    let found = HeadCount.reading(text)
    #expect(found?.isCertain != true, "\(String(describing: found))")
  }

  @Test(
    "is not said by people who only come up",
    arguments: [
      "Yes", "I'll be there", "See you at 6", "I live alone", "You are not alone", "I feel alone",
      "I can't do this alone", "Call me at +1 (508) 555-0120", "count 3",
      "I can come at 3 on Tuesday", "We'll be there at 2",
      "I live with my mother", "I spoke with my sister about it", "My daughter told me about you",
      "My husband and I were at the rally", "Two of us signed the petition last year",
      "I'll come without my husband", "My husband can't come", "I have two kids",
      "We are 20 minutes away",
      "My son is a nurse", "I can't come", "I can do 2 hours a week", "my doctor and my wife agree",
      "My brother works with three people in Salem", "Somos de Lynn", "Vivo con mi hija",
      "Mi esposo trabaja de noche", "Moro com meus pais", "Minha filha estuda em Boston",
      "Vamos a las 3", "I love working with my friends", "H.1405 and S.860 are the two bills",
      "Please send 3 flyers", "Thanks to my sister for the idea", "I'd like to talk to one of you",
    ])
  func nothing(text: String) {
    let found = HeadCount.reading(text)
    #expect(found == nil, "\(String(describing: found))")
  }

  @Test func `a very long mail is read in time linear in its length`() {
    func seconds(_ count: Int) -> Duration {
      let words = Words(
        String(repeating: "my husband and I and 3 of us with my sister, plus 2, ", count: count))
      return ContinuousClock().measure { _ = HeadCount.reading(words) }
    }
    _ = seconds(5)
    #expect(seconds(1600) < seconds(200) * 32)
  }
}
