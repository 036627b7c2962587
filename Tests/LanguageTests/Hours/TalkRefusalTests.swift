import Testing

@testable import Language

@Suite("What is said against a talk, and beside a choice")
struct TalkRefusalTests {
  @Test(
    "a talk is refused",
    arguments: [
      ("No thanks", TalkRefusal.declined), ("No", .declined), ("No, sorry.", .declined),
      ("I am not interested in a call, sorry", .declined),
      ("I changed my mind about volunteering. Good luck though", .declined),
      ("Thx but I changed my mind, no call. Keep me on the list", .declined),
      ("I don't want a call", .declined), ("Not right now, thanks", .declined),
      ("I'd rather not talk on a call", .declined), ("No gracias, ya no me interesa", .declined),
      ("no quiero una llamada", .declined), ("não tenho mais interesse, obrigada", .declined),
      ("Não, obrigada", .declined), ("mudei de ideia", .declined),
      ("I can no longer do this, my health is bad", .unwell),
      ("I am going to be in the hospital for surgery, maybe after", .unwell),
      ("Please cancel, I have covid", .unwell), ("estoy muy enferma", .unwell),
      ("vou fazer uma cirurgia", .unwell), ("I'm sick", .unwell),
      ("I already talked to Ana at the library on Saturday, no need", .talked),
      ("ya hablamos", .talked), ("já falei com a Ana", .talked),
    ])
  func refused(text: String, expected: TalkRefusal) {
    #expect(TalkRefusal.reading(text)?.0 == expected)
  }

  @Test(
    "a talk is not refused",
    arguments: [
      "Tuesday works", "I can't do Tuesday", "None of those work", "no puedo el jueves",
      "I work in the hospital, evenings only", "I don't have time on Thursday",
      "I don't want to talk on Zoom", "No, Saturday is better", "Não posso, trabalho à noite",
      "I am no longer available on Thursday", "No calls before five please", "",
      "What if I changed my mind?", "I do have time for a call",
    ])
  func notRefused(text: String) {
    #expect(TalkRefusal.reading(text) == nil)
  }

  @Test(
    "the time booked cannot be kept",
    arguments: [
      "I can't make it on Thursday, sorry", "Cant make it thursday", "Something came up",
      "no puedo el jueves", "me surgió algo", "não vou poder na quinta", "I'm sick",
    ])
  func cannotKeep(text: String) {
    #expect(BookedWish.cannotKeep(text))
  }

  @Test(
    "the time booked may stand",
    arguments: [
      "I need to move our call", "I might not be able to make it", "I can't do it by zoom",
      "I can't talk on my cell at work, call 617-555-0100", "running late",
      "My husband can't make it but I will", "I have to work until 5, so 6 is perfect",
      "Preciso remarcar a nossa conversa, não posso no sábado", "thanks!", "",
      "What if I can't make it on Thursday?",
    ])
  func mayKeep(text: String) {
    #expect(!BookedWish.cannotKeep(text))
  }

  private static let asked = Asked.times([
    "Thu Mar 5, 6:00 pm", "Sat Mar 7, 10:00 am", "Tue Mar 10, 6:00 pm",
  ])

  @Test(
    "a choice stands clear beside other words",
    arguments: [
      ("Number 3 please. But call my landline 617-555-7777", [3]),
      ("2 but I only have 15 minutes", [2]), ("2 please, but not by phone, zoom", [2]),
      ("1 and please tell Ana I know her from church", [1]),
      ("¿Puede ser por teléfono? el 2", [2]),
      ("Can we do it by phone instead? any of those is fine. 413 555 7777", [1, 2, 3]),
      ("2, and could someone send me the flyer?", [2]),
    ])
  func beside(text: String, numbers: [Int]) {
    #expect(ChoiceBeside.reading(text, asked: Self.asked)?.meaning == .choices(numbers))
  }

  @Test(
    "a choice that may be taken back is none",
    arguments: [
      "2, if my shift ends early", "the first one, no wait, the third", "Saturday, maybe",
      "2, but later in the day would be better", "1. Or another day", "Anything but 2",
      "No, Tuesday is choir", "2. I think", "hello, thanks",
    ])
  func unclear(text: String) {
    #expect(ChoiceBeside.reading(text, asked: Self.asked) == nil)
  }

  @Test(
    "somebody else is brought in",
    arguments: [
      ("1\n\nAlso my wife wants to come", true),
      ("3. Also please add my wife Sue Reed, sue@example.net", true),
      ("2. I have a friend who wants to join, Sue Poe sue@example.net", true),
      ("1. mi esposa también quiere ayudar", true), ("2. minha irmã quer participar", true),
      ("2. My friend told me about you", false), ("3. Add my number: 617-555-0100", false),
      ("Tuesday works", false), ("", false),
    ])
  func somebodyElse(text: String, isFound: Bool) {
    #expect((SomebodyElse.reading(text) != nil) == isFound)
  }

  @Test func `an interest that they leave is none`() {
    #expect(
      Interest.reading("Remove me from the tabling list, but I still want to do letters")
        == [.letters])
    #expect(
      Interest.reading("Please take me off tabling and put me down for letters") == [.letters])
    #expect(Interest.reading("I get off at five and can do tabling") == [.tabling])
  }
}
