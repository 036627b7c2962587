import GRDB
package import Language
import Mail
package import Mailroom

/// Erases everything on record of the sender, after a YES. No mail follows: nothing is left to
/// write to.
package struct ForgetMe: Command {
  package static let usage = Usage(
    "FORGET ME",
    forms: [
      "forget me", "forget all|everything about me", "erase|delete my data|record",
      "erase|delete|remove|wipe|destroy all|everything [of] [my] [personal] data|records|information|info|details",
      "erase|delete|remove|wipe|destroy my [personal] data|record|records|details|file|account|profile",
      "erase|delete|remove|wipe all|everything|whatever|anything [data|information] [that] [you] [have|hold|know|store] [on|about|of] me",
      "erase|delete|remove|wipe the data|information|records [that] you have|hold|store on|about|of me",
      "be forgotten", "you to forget me",
      "you to erase|delete [all] [of] my data|information|records",
      "erase|delete me completely|entirely|forever",
      "have [all] my data|records erased|deleted|removed",
    ],
    formsIn: [
      "es": [
        "olvidame|olvideme|olvidenme", "borrar|borra|borren mis datos",
        "[que] borrar|borra|borre|borren|eliminar|elimina|elimine|eliminen [todos] mis datos [personales]",
        "[que] borrar|borra|borre|borren|eliminar|elimina|elimine|eliminen toda mi informacion [personal]",
        "[que] borrar|borra|borre|borren|eliminar|elimina|elimine|eliminen todo lo que tienen|saben|tengan de|sobre mi",
      ],
      "pt": [
        "esqueca|esquecam me", "esqueca-me|esquecam-me", "apagar|apague|apaguem meus dados",
        "[que] apagar|apague|apaguem|excluir|exclua|excluam|deletar|delete|deletem [todos] [os] meus dados [pessoais]",
        "[que] apagar|apague|apaguem|excluir|exclua|excluam|deletar|delete|deletem tudo [o] que tem|sabem de|sobre mim",
        "esqueca|esquecam tudo sobre mim",
      ],
    ],
    who: .anyone, asksFirst: true,
    help: "erases everything that we have of you; asks first.",
    helpIn: [
      "es": "borra todo lo que tenemos de usted; pregunta antes.",
      "pt": "apaga tudo o que temos de você; pergunta antes.",
    ],
    example: "FORGET ME")

  private let words: String

  package init(_ match: CommandMatch, in scene: Scene) throws {
    let say = OwnRecordWords(scene.language)
    let person = scene.sender.person
    let who = person.name.isEmpty ? scene.sender.address.rawValue : person.name
    words = say(
      "Everything on record of you, \(who) (#\(person.id)), is erased for good: what you wrote, what was noted, your addresses. Your mails leave our folders. You will not hear from us again, not even that it is done.",
      es:
        "Todo lo que tenemos de usted, \(who) (#\(person.id)), se borra para siempre: lo que escribió, lo que se anotó, sus direcciones. Sus correos salen de nuestras carpetas. No le escribiremos más, tampoco para decir que está hecho.",
      pt:
        "Tudo o que temos de você, \(who) (#\(person.id)), é apagado para sempre: o que escreveu, o que se anotou, os seus endereços. Os seus e-mails saem das nossas pastas. Não escreveremos mais, nem para dizer que foi feito."
    )
  }

  package var preview: String { words }

  package func carryOut(in scene: Scene) throws -> CommandAnswer {
    let person = scene.sender.person.id
    let hubs = scene.sender.roles.filter { $0.kind == .contact }
      .compactMap { Int64($0.scope) }
    do {
      try Forgetting.forget(
        person, by: person, authentication: scene.sender.authentication.word, in: scene.handling)
    } catch let error as ForgettingError {
      throw Refusal("\(error)")
    }
    for id in hubs { try tellCoordinators(of: id, scene) }
    var answer = CommandAnswer(subject: person)
    answer.isLast = true
    return answer
  }

  /// A hub that has lost a contact needs another; who it was is forgotten.
  private func tellCoordinators(of hub: Int64, _ scene: Scene) throws {
    guard let hub = try Hub.find(hub, in: scene.db) else { return }
    let team = try Role.holders(.coordinator, scope: hub.region, in: scene.db)
    for role in team where role.personID != scene.sender.person.id {
      try Outbox.put(
        Posting(
          "operator-note",
          values: [
            "title": .text("The \(hub.name) hub has lost a contact"),
            "text": .text(
              "A contact of the \(hub.name) hub asked to be forgotten. Please see who welcomes its new people."
            ),
          ],
          to: role.addressID, person: role.personID, lane: .notices, because: "a contact is gone",
          isUrgent: true),
        in: scene.handling)
    }
  }
}
