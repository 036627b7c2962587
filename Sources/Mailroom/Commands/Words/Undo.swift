import Foundation
package import Language

/// Takes back the sender's last command that can be, if nothing later rests on it.
package struct Undo: Command {
  package static let usage = Usage(
    "UNDO", forms: ["undo", "undo that|it|this|last"],
    formsIn: ["es": ["deshacer", "deshaz"], "pt": ["desfazer", "desfaz"]],
    who: .anyone, help: "takes back the last thing you asked for, if it can be.",
    helpIn: [
      "es": "deshace lo último que pidió, si se puede.",
      "pt": "desfaz o último que pediu, se for possível.",
    ],
    example: "UNDO")

  private let done: CommandBook.Done

  package init(_ match: CommandMatch, in scene: Scene) throws {
    guard let done = try CommandBook.last(of: scene.sender.person.id, in: scene.db) else {
      throw Refusal("There is nothing of yours to take back.")
    }
    self.done = done
  }

  package var preview: String { "Take back: \(done.name) \(done.detail)" }

  package func carryOut(in scene: Scene) throws -> CommandAnswer {
    guard try Footprint.takeBack(done.journalID, in: scene.db) else {
      throw Refusal(
        "\(done.name) \(done.detail) can't be taken back any more: something has changed since. Nothing was done."
      )
    }
    let undone = try CommandBook.markUndone(done, in: scene.handling)
    var said = ["Taken back: \(done.name) \(done.detail)"]
    if undone.withdrawn > 0 { said.append("\(mails(undone.withdrawn)) had not left and will not.") }
    if undone.left > 0 { said.append("\(mails(undone.left)) about it had left already.") }
    if undone.released > 0 {
      said.append("\(mails(undone.released)) that it had stopped will leave after all.")
    }
    if undone.isPersonGone { said.append("Whom it had put on record is off it again.") }
    var answer = CommandAnswer(detail: "\(done.name) \(done.detail)")
    answer.said = said
    return answer
  }

  private func mails(_ count: Int) -> String { count == 1 ? "1 mail" : "\(count) mails" }
}
