import Testing

@testable import Language

@Suite("What is said to an invitation")
struct RSVPReadingTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var text: String
    var answer: RSVPReading.Answer?
    var heads: Int?
    var testDescription: String { text }

    init(_ text: String, _ answer: RSVPReading.Answer?, _ heads: Int? = nil) {
      self.text = text
      self.answer = answer
      self.heads = heads
    }
  }

  @Test(
    "is read from ordinary words in three languages",
    arguments: [
      Case("YES", .going), Case("Yes!", .going), Case("I'll be there", .going),
      Case("Count me in", .going), Case("Yes, two of us", .going, 2),
      Case("We will be 3", .going, 3), Case("YES 2", .going, 2), Case("2", .going, 2),
      Case("I'm coming, just me", .going, 1), Case("Wouldn't miss it!", .going),
      Case("See you there", .going), Case("My wife and I will come", .going, 2),
      Case("NO", .declined), Case("No, sorry", .declined),
      Case("Sorry, I can't make it", .declined),
      Case("I won't be able to come", .declined), Case("Count me out", .declined),
      Case("I have to cancel, my kid is sick", .declined), Case("We are not coming", .declined),
      Case("sister can't come. just me", .going, 1),
      Case("My sister can't come after all, just me", .going, 1),
      Case("Sorry, it will just be me after all", .going, 1),
      Case("Yes, but my husband can't make it. Only me.", .going, 1),
      Case("My sister and I can't come", .declined),
      Case("I can't come, nor can my wife", .declined),
      Case("Mi hermana no puede ir. Solo yo.", .going, 1),
      Case("Meu marido não pode ir, só eu", .going, 1),
      Case("we can both come", .going, 2), Case("Yes, we'll both be there", .going, 2),
      Case("Sim, vou com o meu irmão", .going, 2), Case("Sí, voy con mi mamá", .going, 2),
      Case("Sí, voy. Necesito que me lleven, vivo cerca de Main South", .going),
      Case("Maybe", .maybe), Case("I might come", .maybe), Case("Not sure yet", .maybe),
      Case("I'll try", .maybe), Case("Sí, somos dos", .going, 2), Case("Ahí estaré", .going),
      Case("Cuenten conmigo", .going), Case("Lo siento, no puedo ir", .declined),
      Case("Tal vez", .maybe), Case("Vou sim, somos três", .going, 3),
      Case("Conte comigo", .going), Case("Não posso ir", .declined), Case("Talvez", .maybe),
      Case("My knee is bad, so no stairs please", nil), Case("Is there parking?", nil),
      Case("My new number is 508-555-0199", nil),
      Case("I can't come at ten, but I'll be there at noon", nil),
    ])
  func reading(one: Case) {
    let read = RSVPReading.reading(one.text)
    #expect(read.answer == one.answer, "\(read)")
    #expect(read.heads == one.heads, "\(read)")
  }

  @Test func `somebody in the writer's stead is a person's to settle`() {
    #expect(RSVPReading.reading("I can't come, but my daughter will").isInstead)
    #expect(!RSVPReading.reading("Yes, with my daughter").isInstead)
  }

  private static let questions = [
    "Need a ride?", "Can you offer seats?", "Anything we should know?",
  ]

  @Test func `answers are found beside it`() {
    let said = QuestionAnswers(
      "Hi Ana,\nyes, we'll be there. I need a ride. I have seen the film before.",
      to: Self.questions)
    #expect(said.answers == ["I need a ride.", "", "I have seen the film before."])
    #expect(RSVPReading.reading(said.others).answer == .going)
  }

  @Test func `numbers name the questions`() {
    let said = QuestionAnswers("1. no\n2) yes, 3\n3 I speak Portuguese", to: Self.questions)
    #expect(said.answers == ["no", "yes, 3", "I speak Portuguese"])
    #expect(said.others.isEmpty)
  }

  @Test func `without a question that fits words are kept beside`() {
    let said = QuestionAnswers("Yes! I'll bring my guitar to it.", to: ["Need a ride?"])
    #expect(said.isEmpty)
    #expect(said.rest == "I'll bring my guitar to it.")
  }

  @Test(
    "says afterwards whether they were there",
    arguments: [
      ("YES", AttendedReading.came), ("Yes, it was great", .came), ("We made it", .came),
      ("I was there", .came), ("NO", .missed), ("Sorry, I couldn't make it", .missed),
      ("I got sick", .missed), ("Sí, estuvo muy bien", .came), ("No pude ir", .missed),
      ("Fui sim", .came), ("Não consegui ir", .missed), ("Who won?", .unclear),
    ])
  func attended(text: String, expected: AttendedReading) {
    #expect(AttendedReading.reading(text).0 == expected)
  }
}
