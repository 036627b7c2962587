package import Language
package import Mailroom

/// CANCEL, by what the number is: a mail to many, an event, or a 1-on-1 by its number or the
/// person's name.
package struct Cancel: Command {
  package static let usage = Usage(
    "CANCEL",
    forms: [
      "cancel {number}: {words}", "cancel {number}", "cancel {person}: {words}",
      "cancel|stop [the|my|our|this] [event|blast|mail|mailing|invitation|meeting|talk|hearing] {number} [{words}]",
      "cancel {person}", "call off [the|my|our|this] [event|blast|mail|meeting] {number} [{words}]",
    ],
    formsIn: [
      "es": [
        "cancelar|cancela|cancele {number}: {words}", "cancelar|cancela|cancele {number}",
        "cancelar|cancela|cancele {person}: {words}",
        "cancelar|cancela|cancele [el|la] [evento|reunion|correo|charla] {number} [{words}]",
        "cancelar|cancela|cancele {person}",
      ],
      "pt": [
        "desmarcar|desmarque {number}: {words}", "desmarcar|desmarque {number}",
        "desmarcar|desmarque {person}: {words}",
        "desmarcar|desmarque|cancelar|cancele [o|a] [evento|reuniao|conversa] {number} [{words}]",
        "desmarcar|desmarque {person}",
      ],
    ],
    who: .contact,
    help:
      "calls an event or a 1-on-1 off, by its number or the person's name, and who comes is told, with your words; or stops a mail to many, by its number.",
    helpIn: [
      "es": "cancela un evento o una charla; se avisa a la gente, con sus palabras.",
      "pt": "desmarca um evento ou uma conversa; as pessoas ficam sabendo, com as suas palavras.",
    ],
    example: "CANCEL Maria Lopez: I have the flu")

  private enum What {
    case blast(Blast)
    case event(CancelEvent)
    case talk(CancelTalk)
  }
  private let what: What

  package init(_ match: CommandMatch, in scene: Scene) throws {
    let words = try CancelWords(match)
    let match = words.match
    if let blast = try Blast.named(match[.number], in: scene) {
      what = .blast(blast)
    } else if let event = try CancelEvent(match, in: scene) {
      what = .event(event)
    } else if words.isBare {
      throw UsageError("There is no mail to many and no event of yours with that number.")
    } else {
      what = .talk(try CancelTalk(match, in: scene))
    }
  }

  package var preview: String {
    switch what {
    case .blast(let blast): "#\(blast.id) is stopped: what has not left will not"
    case .event(let event): event.preview
    case .talk(let talk): talk.preview
    }
  }

  package var asksFirst: Bool {
    if case .event(let event) = what { event.asksFirst } else { false }
  }

  package func carryOut(in scene: Scene) throws -> CommandAnswer {
    switch what {
    case .blast(let blast):
      var answer = CommandAnswer(detail: "#\(blast.id)")
      answer.said = try StopBlast.words(blast, by: scene.sender, in: scene.handling)
      return answer
    case .event(let event): return try event.carryOut(in: scene)
    case .talk(let talk): return try talk.carryOut(in: scene)
    }
  }
}
