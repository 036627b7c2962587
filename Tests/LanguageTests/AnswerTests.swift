import Testing

@testable import Language

@Suite("Answers to a question")
struct AnswerTests {
  static let hubs = ["Cambridge hub", "Somerville hub", "I don't know"]

  @Test(
    "a choice is known by its number or its name",
    arguments: [
      ("2", 2), ("2.", 2), ("#2", 2), ("Number 2", 2), ("number two", 2), ("option 2 please", 2),
      ("The second", 2), ("the 2nd one", 2), ("the first one, thanks!", 1), ("1 works", 1),
      ("3 please", 3),
      ("Cambridge please", 1), ("Somerville", 2), ("I'd prefer Somerville.", 2),
      ("Hi, 1. Thanks, Rose", 1),
      ("la segunda", 2), ("el primero, gracias", 1), ("a primeira", 1), ("opção 2", 2),
      ("opción 1", 1),
      ("The 2nd one is fine but no zoom. Rose", 2), ("Cambridge\n\nMaria Lopez", 1),
      ("1 is good for me", 1),
      ("dos", 2), ("Yes, Somerville", 2), ("I think I'd like to be in the Cambridge hub please", 1),
      ("Two", 2), ("2) Somerville", 2), ("I'll take 2", 2),
      ("Let's do 1", 1), ("I'd go with 2, thanks", 2),
    ])
  func choice(text: String, expected: Int) {
    guard case .choice(expected, _) = AnswerReading.reading(text, choices: Self.hubs) else {
      Issue.record("\(AnswerReading.reading(text, choices: Self.hubs)) for \(text)")
      return
    }
  }

  @Test(
    "what says two things, or hedges, or asks is unclear",
    arguments: [
      "1 or 2", "either 1 or 2 works", "4", "0", "99999999999999999999", "2 people will come",
      "Cambridge or Somerville",
      "Not Cambridge", "Is Cambridge closer?", "maybe 2", "2 if Ana is there", "", "hello",
      "2 but not before 6",
      "the second week of May", "3 pm", "What?", "1 and 2",
      "Trabalho em Somerville, moro em Everett", "My sister is in the house in Cambridge today",
      "2 but only on Tuesday after 6",
    ])
  func unclear(text: String) {
    #expect(AnswerReading.reading(text, choices: Self.hubs) == .unclear)
  }

  @Test(
    "yes is yes in three languages",
    arguments: [
      "yes", "Yes!", "Yes that's me", "Yes, that’s me", "yep", "Sure, thanks", "Sí", "si, soy yo",
      "Sim", "sim, sou eu",
      "Of course", "Correct", "Yes please", "YES\n\nMaria Lopez", "Hi Ana, yes. Thanks!",
      "claro que sí", "Com certeza", "👍",
      "That's right", "It's me", "No problem, see you then",
    ])
  func yes(text: String) {
    guard case .yes = AnswerReading.reading(text, choices: []) else {
      Issue.record("\(AnswerReading.reading(text, choices: [])) for \(text)")
      return
    }
  }

  @Test(
    "no is no in three languages",
    arguments: [
      "no", "No thanks", "no, thank you", "Nope", "No gracias", "não", "Não, obrigada", "not me",
      "No, that's not me", "Wrong person", "No, sorry", "No I can't", "No that's not me",
    ])
  func no(text: String) {
    guard case .no = AnswerReading.reading(text, choices: []) else {
      Issue.record("\(AnswerReading.reading(text, choices: [])) for \(text)")
      return
    }
  }

  @Test(
    "a yes with a condition is unclear",
    arguments: [
      "yes but not the third", "Yes, except the last one", "yes if Ana comes", "Yes?",
      "sí, pero no el martes",
      "sim, mas não hoje", "yes and no", "maybe", "I think so", "no wait, yes",
      "Yes unless it rains", "Well...", "ok let me think", "No idea",
      "I'd like to introduce our software",
    ])
  func hedged(text: String) {
    #expect(AnswerReading.reading(text, choices: []) == .unclear)
  }
}

@Suite("Courtesy")
struct CourtesyTests {
  @Test(
    "thanks and thumbs want no answer",
    arguments: [
      "Thanks", "thanks!", "Thank you so much!", "Thanks dear", "👍", "🙏", "Ok great",
      "See you then", "See you on Saturday!",
      "Great, thanks. See you then!\n\nRose", "Sounds good", "Gracias",
      "Muchas gracias, nos vemos entonces", "Obrigada!",
      "Perfeito, até lá", "Got it, thanks!", "Looking forward to it!", "Thanks, Maria",
      "Will do. Thank you!",
      "You are welcome", "Ok, thanks for getting back to me!", "Muito obrigada pela ajuda!",
      "Thank you Ana, talk to you on Tuesday!", "Hi Ana, thank you for your help!",
    ])
  func nothing(text: String) { #expect(Courtesy.isNothingToAnswer(text)) }

  @Test(
    "whatever else is said may want one",
    arguments: [
      "", "yes", "no thanks", "Thanks, but I can't come", "Ok, when?", "Thanks! What time?", "STOP",
      "2",
      "Thanks, my number is 508-555-0142", "Hello", "Maria Lopez", "Thanks, I live in Worcester",
    ])
  func something(text: String) { #expect(!Courtesy.isNothingToAnswer(text)) }
}
