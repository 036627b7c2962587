import Foundation
package import Language
package import Mailroom

/// A volunteer wants their 1-on-1 at another time: at once where it is free, else of new times.
package struct RescheduleOwnTalk: Command {
  package static let usage = Usage(
    "RESCHEDULE MY 1-ON-1",
    forms: [
      "reschedule my 1-on-1|one-on-one|talk|call|chat|meeting|appointment [to|for {when}]",
      "reschedule to|for {when}", "reschedule",
    ],
    formsIn: [
      "es": [
        "reprogramar|reagendar|cambiar mi charla|llamada|cita [para|al|a {when}]",
        "reprogramar|reagendar",
      ],
      "pt": ["remarcar|reagendar minha conversa|ligacao|chamada [para {when}]", "remarcar"],
    ],
    who: .anyone,
    help: "moves the 1-on-1 that you have: write when it would suit you, or get other times.",
    helpIn: [
      "es": "cambia la hora de tu charla: escribe cuándo puedes, o recibe otras horas.",
      "pt": "muda a hora da sua conversa: escreva quando pode, ou receba outros horários.",
    ],
    example: "RESCHEDULE my 1-on-1 to Friday 6pm")

  private let own: OwnTalk
  private let wish: String?
  package let preview: String

  package init(_ match: CommandMatch, in scene: Scene) throws {
    own = try OwnTalk(in: scene)
    wish = match[.when]
    preview = try own.preview(scene, isCancelled: false) + (wish.map { ": \($0)" } ?? "")
  }

  package func carryOut(in scene: Scene) throws -> CommandAnswer {
    let handling = scene.handling
    let booking = own.booking
    var answer = CommandAnswer(subject: booking.personID, detail: "#\(booking.id)")
    answer.isWithheld = true
    let offers = OfferPost(handling)
    if let time = try wish.flatMap({ try offers.wish($0, of: booking.personID) }),
      let exact = time.exact, time.isCertain
    {
      let slots = try Slots.free(
        of: booking.contactID, for: booking.personID, minutes: booking.minutes, in: handling)
      if slots.contains(where: { $0.start == exact }),
        let moved = try TalkChanges(handling).move(booking, to: exact, by: "volunteer")
      {
        try Offer.withdraw(for: booking.personID, in: handling)
        try BookingPost(handling).tell(moved, .moved, answering: scene.letter)
        return answer
      }
    }
    let (made, _) = try offers.make(
      for: booking.personID, hub: booking.hubID, wish: wish, how: booking.how)
    guard let made else {
      answer.isWithheld = false
      let name = try TalkWords.Talk(booking, in: scene.db).contactName
      answer.said = [
        own.say(
          "No other time is free just now, so what is booked stands. Write in your own words when it would suit you, and \(name) reads it.",
          es:
            "Ahora no hay otra hora libre, así que la charla sigue en pie. Escribe con tus palabras cuándo puedes, y \(name) lo lee.",
          pt:
            "Agora não há outro horário livre, então a conversa continua marcada. Escreva com as suas palavras quando pode, e \(name) lê."
        )
      ]
      return answer
    }
    try offers.send(made, because: .move, answering: scene.letter)
    return answer
  }
}
