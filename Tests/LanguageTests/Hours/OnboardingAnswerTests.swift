import Foundation
import Testing

@testable import Language

@Suite("Answers about a one-on-one")
struct OnboardingAnswerTests {
  @Test(
    "how to meet",
    arguments: [
      ("no zoom", "not video"), ("can we do it by phone", "phone"),
      ("could we meet in person", "inPerson"), ("I'd rather video", "video"),
      ("The 2nd one is fine but no zoom. Rose", "not video"),
      ("can we do it by phone instead of zoom", "phone"), ("I don't do video calls", "not video"),
      ("por teléfono mejor", "phone"), ("prefiro por vídeo", "video"),
      ("sin zoom por favor", "not video"), ("sem zoom", "not video"), ("nada de zoom", "not video"),
      ("pode ser no zoom", "video"), ("Is zoom ok?", "video"), ("not by phone please", "not phone"),
      ("I'd prefer to meet for coffee", "inPerson"), ("pode ser por telefone?", "phone"),
      ("prefiero en persona, no por zoom", "inPerson not video"), ("phone is better", "phone"),
      ("Tuesday works, by phone please", "phone"), ("I hate the phone", "not phone"),
      ("pessoalmente seria melhor", "inPerson"),
      ("phone or video are fine", ""), ("My phone is 978-555-0188", ""),
      ("I can't make the call Thursday", ""), ("Tuesday works", ""), ("", ""),
    ])
  func how(text: String, expected: String) {
    let wish = HowWish.reading(text)
    let wanted = wish?.wanted.map { [$0.rawValue] } ?? []
    let refused = (wish?.refused.map(\.rawValue).sorted() ?? []).map { "not \($0)" }
    #expect((wanted + refused).joined(separator: " ") == expected)
    if let wish { #expect(!wish.evidence.words.isEmpty) }
  }

  @Test(
    "the wish to come to the meeting",
    arguments: [
      "I'll just come to the monthly meeting", "I'd rather come to the next meeting",
      "prefiero ir a la reunión mensual", "prefiro ir à reunião", "Vou na reunião mensal",
      "I'll see you all at the monthly meeting instead",
      "the monthly meeting works better for me", "Can I just come to a meeting?",
    ])
  func meeting(text: String) {
    #expect(MeetingWish.reading(text) != nil)
  }

  @Test(
    "no such wish",
    arguments: [
      "I can't come to the meeting", "when is the monthly meeting?",
      "I went to the meeting last week", "after the meeting we can talk", "Tuesday works",
      "no puedo ir a la reunión", "não posso ir à reunião", "",
    ])
  func noMeeting(text: String) {
    #expect(MeetingWish.reading(text) == nil)
  }

  @Test(
    "whether they talked",
    arguments: [
      ("YES", TalkAnswer.yes), ("Yes we did", .yes), ("we talked but he was late", .yes),
      ("sí, hablamos ayer", .yes), ("falamos sim", .yes), ("Yes! Great talk", .yes), ("👍", .yes),
      ("NO", .no), ("No, she never called", .no), ("nobody called", .no),
      ("they didn't pick up", .no), ("no me llamó nadie", .no), ("nadie llamó", .no),
      ("ninguém me ligou", .no), ("não me ligou", .no),
      ("I forgot", .iMissedIt), ("I missed her call, sorry", .iMissedIt),
      ("no, my fault, I was at work", .iMissedIt), ("se me olvidó", .iMissedIt),
      ("esqueci", .iMissedIt), ("no pude contestar", .iMissedIt),
      ("not yet", .notYet), ("We're talking tomorrow", .notYet), ("todavía no", .notYet),
      ("ainda não", .notYet), ("No, we moved it to Friday", .notYet),
      ("Not really", .unclear), ("What do you mean?", .unclear), ("", .unclear),
      ("yes, but she didn't call until 7", .unclear), ("Did we talk?", .unclear),
    ])
  func talk(text: String, expected: TalkAnswer) {
    #expect(TalkAnswer.reading(text).0 == expected)
  }

  @Test(
    "giving up the task",
    arguments: [
      "I can't do this any more", "I'm stepping down as contact", "ya no puedo seguir",
      "não posso mais continuar", "please find someone else for this", "I quit", "renuncio",
      "I need to step back from this", "can't keep up with this anymore",
      "I can no longer be the contact", "No puedo más con esto", "não consigo mais",
    ])
  func givingUp(text: String) {
    #expect(GivingUp.reading(text) != nil)
  }

  @Test(
    "not giving up",
    arguments: [
      "Ana is stepping down", "I'm not stepping down", "I can't do Thursday any more",
      "can I step down if I want?", "I can't do this today", "no puedo el jueves", "",
      "If I can't do this any more I'll tell you",
    ])
  func notGivingUp(text: String) {
    #expect(GivingUp.reading(text) == nil)
  }

  @Test(
    "what is wished of a meeting that is booked",
    arguments: [
      ("need to move our call", "move"), ("can we reschedule", "move"),
      ("something came up, can't make it Thursday", "move"),
      ("move our call from Thursday 6 to Friday 5pm", "move 2026-11-27 17:00:00"),
      ("Can we move Thursday's call to Friday at 5?", "move 2026-11-27 17:00:00"),
      ("Can we do Friday at 5 instead?", "move 2026-11-27 17:00:00"),
      ("can't make it at 6 tomorrow, 7 instead?", "move 2026-11-25 19:00:00"),
      ("no puedo el jueves, ¿otro día?", "move"), ("preciso remarcar", "move"),
      ("surgió algo, no puedo hoy", "move"), ("não vou poder na quinta", "move"),
      ("Necesito cambiar la cita al viernes a las 5", "move 2026-11-27 17:00:00"),
      ("please cancel", "cancel"), ("I need to cancel our call, sorry", "cancel"),
      ("cancelar por favor", "cancel"), ("I changed my mind", "cancel"),
      ("can't make it, please cancel", "cancel"),
      ("running late", "late"), ("I'll be 10 minutes late", "late"),
      ("voy a llegar tarde", "late"), ("vou me atrasar 10 minutos", "late"),
      ("thanks, see you then", ""), ("don't cancel!", ""), ("Tuesday works", ""),
      ("can we talk on the phone", ""), ("", ""),
    ])
  func booked(text: String, expected: String) {
    let found = BookedWish.reading(
      text, at: HoursClock.now, in: HoursClock.zone, language: nil)
    let exact = found?.2.exact.map { " \($0)" } ?? ""
    #expect((found.map { "\($0.0)" } ?? "") + exact == expected)
  }

  @Test("a day that cannot be kept is excluded from the new times")
  func excluded() throws {
    let found = try #require(
      BookedWish.reading(
        "something came up, can't make it Thursday", at: HoursClock.now, in: HoursClock.zone,
        language: nil))
    let thursday = CivilDate(dayNumber: 20_783)
    #expect(!found.2.fits(LocalTime(thursday, ClockTime(18)), minutes: 15))
    #expect(found.2.fits(LocalTime(thursday.adding(days: 1), ClockTime(18)), minutes: 15))
  }
}
