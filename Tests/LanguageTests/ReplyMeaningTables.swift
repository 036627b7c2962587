import Testing

@testable import Language

@Suite("Replies by name")
struct NamedReplyTests {
  static let times = [
    "Tuesday, March 3 at 6:00 pm", "Thursday, March 5 at 6:30 pm", "Saturday, March 7 at 10:00 am",
  ]
  static let horas = [
    "martes, 1 de diciembre a las 6:00 pm", "jueves, 3 de diciembre a las 6:30 pm",
    "sábado, 5 de diciembre a las 10:00 am",
  ]
  static let dias = [
    "terça-feira, 1 de dezembro às 18:00", "quinta-feira, 3 de dezembro às 18:30",
    "sábado, 5 de dezembro às 10:00",
  ]
  static let hubs = ["Cambridge hub", "Somerville hub", "Medford and Malden hub"]
  static let help = ["writing letters", "tabling", "a house party", "lobbying", "phone calls"]

  typealias Meaning = ReplyMeaning.Meaning

  @Test(
    "the sentences of issue 4 come out right",
    arguments: [
      ("Yes, but not on Sunday", .yesOrNo, .yes, false),
      ("not sure", .yesOrNo, .maybe, true),
      ("no problem, see you then", .yesOrNo, .yes, true),
      ("No problem, see you then", .nothing, .thanks, true),
      ("I can't say no", .yesOrNo, .yes, true),
      ("yes please remove me", .yesOrNo, .stop, true),
      ("Para mí el martes está bien", .times(horas), .choices([1]), true),
      ("the second", .times(times), .choices([2]), true),
      ("Tuesday one", .times(times), .choices([1]), true),
      ("the 6:30", .times(times), .choices([2]), true),
      ("Cambridge please", .choices(hubs), .choices([1]), true),
      ("la segunda", .times(horas), .choices([2]), true),
      ("o de terça", .times(dias), .choices([1]), true),
      ("1 or 3", .times(times), .choices([1, 3]), true),
      ("any of them", .times(times), .choices([1, 2, 3]), true),
      ("Stop by the library on Saturday?", .nothing, .question, true),
      ("cancelar la cita del jueves", .nothing, .cancel, true),
      ("STOP", .times(times), .stop, true),
    ] as [(String, Asked, Meaning, Bool)])
  func named(text: String, asked: Asked, meaning: Meaning, isCertain: Bool) {
    let found = ReplyReading.reading(text, asked: asked)
    #expect(found.meaning == meaning)
    #expect(found.isCertain == isCertain)
  }

  @Test(
    "choices are known by number, order, day, hour and name, however spelled",
    arguments: [
      ("2 & 3", .times(times), [2, 3]), ("no. 2", .times(times), [2]),
      ("Thurs is better than Tues", .times(times), [2]),
      ("3 is best but 1 also works", .times(times), [3, 1]),
      ("Can't do weeknights so Saturday", .times(times), [3]),
      ("Tue: ok\nThu: no\nSat: ok", .times(times), [1, 3]),
      ("1 no, 2 no, 3 yes", .times(times), [3]), ("saterday", .times(times), [3]),
      ("el juebes", .times(horas), [2]),
      ("ni martes ni jueves, solo el sábado", .times(horas), [3]),
      ("cualquiera menos el martes", .times(horas), [2, 3]), ("na quinta", .times(dias), [2]),
      ("no sábado", .times(dias), [3]), ("quinta as 6 e meia", .times(dias), [2]),
      ("a do dia 3", .times(dias), [2]), ("Camrbidge", .choices(hubs), [1]),
      ("I work in Cambridge but Somerville is home, so Somerville", .choices(hubs), [2]),
      ("Hello,\nSomerville", .choices(hubs), [2]), ("1-3", .several(help), [1, 2, 3]),
      ("everything except phone calls", .several(help), [1, 2, 3, 4]),
      ("letters", .several(help), [1]), ("Writing and lobbying", .several(help), [1, 4]),
    ] as [(String, Asked, [Int])])
  func choices(text: String, asked: Asked, numbers: [Int]) {
    let found = ReplyReading.reading(text, asked: asked)
    #expect(found.meaning == .choices(numbers))
    #expect(found.isCertain)
  }

  @Test(
    "a hedge, a condition, two sides or an aside are never certain",
    arguments: [
      ("maybe 2", .times(times)), ("Thursday?", .times(times)),
      ("Tuesday doesn't work", .times(times)), ("2 but only if it's after 7", .times(times)),
      ("yes if someone can give me a ride", .yesOrNo), ("si puedo voy", .yesOrNo),
      ("Sí, siempre y cuando no me cambien el turno", .yesOrNo), ("yes and no", .yesOrNo),
      ("Sim, desde que não seja à noite", .yesOrNo), ("no wait yes", .yesOrNo),
      ("My sister is in the hospital in Cambridge today", .choices(hubs)),
      ("1 and 2", .choices(hubs)), ("Cambridge or Somerville", .choices(hubs)),
      ("We have 3 kids", .times(times)), ("I got your second mail", .times(times)),
      ("yes", .nothing), ("no", .nothing), ("something came up", .nothing),
      ("Please don't take me off the list", .nothing), ("I was born in 1942", .times(times)),
      ("My husband said no but I don't know", .yesOrNo),
    ] as [(String, Asked)])
  func uncertain(text: String, asked: Asked) {
    let found = ReplyReading.reading(text, asked: asked)
    #expect(!(found.isCertain && found.meaning.isActedOn), "\(found)")
  }

  @Test(
    "what is said beside the answer is kept",
    arguments: [
      ("2. Will you call me or do I call you?", .times(times), .question),
      ("Yes! What should I bring?", .yesOrNo, .question),
      ("No, that wasn't me", .yesOrNo, .wrongPerson),
      ("I want a person to call me, not a computer", .nothing, .callMe),
      ("Cancel my call and take me off the list", .nothing, .cancel),
      ("Saturday, but at 11", .times(times), .otherTime),
    ] as [(String, Asked, Meaning)])
  func also(text: String, asked: Asked, other: Meaning) {
    #expect(ReplyReading.reading(text, asked: asked).alsoSays(other))
  }

  @Test func `the evidence is the words as they were written`() {
    let found = ReplyReading.reading(
      "Hi Ana,\n\nThe 2nd one works, thanks!\nRose", asked: .times(Self.times))
    #expect(found.meaning == .choices([2]))
    #expect(found.evidence.words.contains("2nd"))
    #expect(found.also.first?.evidence.words == "thanks")
  }

  @Test(
    "a confirmation is a yes with nothing beside it but thanks",
    arguments: [
      ("Yes", true), ("YES, thanks!", true), ("Sí, gracias", true), ("Hi, yes.\n\nRose", true),
      ("Yes, and please call me", false), ("Yes, my number is 617-555-0101", false),
      ("Yes, but not on Sunday", false), ("Yes to 1 and 2, no to 3", false),
    ])
  func alone(text: String, isAlone: Bool) {
    let found = ReplyReading.reading(text, asked: .yesOrNo)
    #expect((found.meaning == .yes && found.isAlone) == isAlone)
  }

  @Test(
    "no text is too odd or too long",
    arguments: [
      "", " ", "\n\n\n", "?", "...", "👍🏽", "\u{200B}", "１", String(repeating: "2", count: 400),
      String(repeating: "no ", count: 20_000), String(repeating: "Tuesday or ", count: 20_000),
      String(repeating: "1-", count: 5_000), "99999999999999999999:99", "la la la las las 2º º ª",
      "at at at at 30:99pm 00:00 24:00 6:60", "#", "#\n#", "no. ", "- 1", "'s gone", "passed",
    ])
  func odd(text: String) {
    for asked in [Asked.nothing, .yesOrNo, .choices(Self.hubs), .times(Self.times), .times([])] {
      _ = ReplyReading.reading(text, asked: asked)
    }
    _ = NeedsPerson.finding(in: text)
  }
}
