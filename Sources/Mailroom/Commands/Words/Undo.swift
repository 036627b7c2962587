import Foundation
package import Language

/// Takes back the sender's last command that can be, if nothing later rests on it.
package struct Undo: Command {
  package static let usage = Usage(
    "UNDO",
    forms: [
      "undo", "undo that|it|this|last", "undo the last [one|command]", "undo my last [one|command]",
      "take that|it|this back", "take back that|it|this",
    ],
    formsIn: [
      "es": ["deshacer", "deshaz", "deshaga", "deshacer|deshaz|deshaga eso|esto"],
      "pt": ["desfazer", "desfaz", "desfaça", "desfazer|desfaz|desfaça isso|isto"],
    ],
    who: .anyone, help: "takes back the last thing you asked for, if it can be.",
    helpIn: [
      "es": "deshace lo último que pidió, si se puede.",
      "pt": "desfaz o último que pediu, se for possível.",
    ],
    example: "UNDO")

  private let done: CommandBook.Done
  private let say: Speech

  package init(_ match: CommandMatch, in scene: Scene) throws {
    say = scene.speech
    guard let done = try CommandBook.last(of: scene.sender.person.id, in: scene.db) else {
      throw Refusal(
        say(
          "There is nothing of yours to take back.", es: "No hay nada suyo que deshacer.",
          pt: "Não há nada seu para desfazer."))
    }
    self.done = done
  }

  package var preview: String {
    say("Take back", es: "Deshacer", pt: "Desfazer") + ": \(done.name) \(done.detail)"
  }

  package func carryOut(in scene: Scene) throws -> CommandAnswer {
    guard try Footprint.takeBack(done.journalID, in: scene.db) else {
      let what = "\(done.name) \(done.detail)"
      throw Refusal(
        say(
          "\(what) can't be taken back any more: something has changed since. Nothing was done.",
          es: "\(what) ya no se puede deshacer: algo cambió desde entonces. No hice nada.",
          pt: "\(what) já não pode ser desfeito: algo mudou desde então. Não fiz nada."))
    }
    let undone = try CommandBook.markUndone(done, in: scene.handling)
    var said = [
      say("Taken back", es: "Deshecho", pt: "Desfeito") + ": \(done.name) \(done.detail)"
    ]
    if undone.withdrawn > 0 {
      said.append(
        say(
          "\(mails(undone.withdrawn)) had not left and will not.",
          es: "Correos que no habían salido y ya no salen: \(undone.withdrawn).",
          pt: "E-mails que não tinham saído e já não saem: \(undone.withdrawn)."))
    }
    if undone.left > 0 {
      said.append(
        say(
          "\(mails(undone.left)) about it had left already.",
          es: "Correos sobre esto que ya habían salido: \(undone.left).",
          pt: "E-mails sobre isto que já tinham saído: \(undone.left)."))
    }
    if undone.released > 0 {
      said.append(
        say(
          "\(mails(undone.released)) that it had stopped will leave after all.",
          es: "Correos detenidos que ahora salen: \(undone.released).",
          pt: "E-mails parados que agora saem: \(undone.released)."))
    }
    if undone.isPersonGone {
      said.append(
        say(
          "Whom it had put on record is off it again.",
          es: "La persona que se había anotado ya no está en la lista.",
          pt: "A pessoa que tinha sido registrada já não está na lista."))
    }
    // Whoever may read of the command reads of this too.
    let subject = try undone.isPersonGone ? nil : done.subject(in: scene.db)
    var answer = CommandAnswer(subject: subject, detail: "\(done.name) \(done.detail)")
    answer.said = said
    return answer
  }

  private func mails(_ count: Int) -> String { count == 1 ? "1 mail" : "\(count) mails" }
}
