import GRDB
package import Language
package import Mailroom

/// Gives a person or a question to somebody else.
package struct Pass: Command {
  package static let usage = Usage(
    "PASS",
    forms: [
      "pass {person} to {other}", "pass {number}", "give {person} to {other}",
    ],
    formsIn: [
      "es": ["pasar|pasa {person} a {other}"], "pt": ["passar|passe {person} para {other}"],
    ],
    who: .contact,
    help:
      "gives a person, with what is booked, or a question to another contact or the coordinator.",
    helpIn: [
      "es": "pasa una persona, con lo reservado, o una pregunta a otro contacto o a coordinación.",
      "pt": "passa uma pessoa, com o que está marcado, ou uma pergunta a outro contato.",
    ],
    example: "PASS Maria Lopez to Dana Reyes")

  private enum What {
    /// To the next who answers, if nobody is named.
    case question(HandedMatter, Colleague?)
    case person(PassedPerson)
  }
  private let what: What

  package init(_ match: CommandMatch, in scene: Scene) throws {
    let phrase = match[.number] ?? match[.person] ?? ""
    guard let number = CommandSlot.number(phrase),
      try match[.number] != nil || Self.isQuestion(number, scene)
    else {
      what = .person(try PassedPerson(phrase, to: match[.other] ?? "", in: scene))
      return
    }
    let matter = try HandedMatter(phrase, in: scene)
    let other = try match[.other].map { other in
      guard Colleague.isCoordinator(other) else { return try Colleague(other, in: scene) }
      let region = try matter.personID.flatMap {
        try Roster.entry($0, reach: .state, in: scene.db)?.region
      }
      return try Colleague.coordinator(of: region, in: scene)
    }
    what = .question(matter, other)
  }

  private static func isQuestion(_ number: Int64, _ scene: Scene) throws -> Bool {
    try Int.fetchOne(
      scene.db, cached: "SELECT 1 FROM handOver WHERE id = :id", arguments: ["id": number]) != nil
  }

  package var preview: String {
    switch what {
    case .question(let matter, let to):
      "#\(matter.number) (\(matter.who)) goes to \(to?.name ?? "the next who answers")"
    case .person(let person): person.preview
    }
  }

  package func carryOut(in scene: Scene) throws -> CommandAnswer {
    switch what {
    case .person(let person): return try person.carryOut(in: scene)
    case .question(let matter, let to):
      guard matter.isOpen else { throw Refusal("#\(matter.number) is closed.") }
      let next =
        try to?.role
        ?? HandOver.next(after: scene.sender.person.id, for: matter.number, in: scene.handling)
      guard let next else {
        throw Refusal("There is nobody else to pass #\(matter.number) to.")
      }
      try HandOver.pass(
        matter.number, to: next, from: scene.sender.person.name, in: scene.handling)
      let name = try Person.find(next.personID, in: scene.db)?.name ?? ""
      return CommandAnswer(
        "#\(matter.number) (\(matter.who)) is with \(name) now.", detail: "#\(matter.number)")
    }
  }
}
