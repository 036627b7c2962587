import Foundation
package import Language
import Mail
package import Mailroom

/// Adds people whom the sender wrote down: typed or pasted lines, or a CSV attached. It only asks;
/// what its YES does is the capability `Adding`'s.
package struct AddThese: Command {
  package static let usage = Usage(
    "ADD THESE",
    forms: [
      "add these|them|those|people|everybody|everyone [{words}]", "add the following [{words}]",
      "add {words}", "add",
    ],
    formsIn: [
      "es": [
        "agregar|agrega|añadir|añade estos|estas [{words}]",
        "agregar|agrega|añadir|añade a {words}",
      ],
      "pt": [
        "adicionar|adicione|adiciona|acrescentar|acrescente estes|estas [{words}]",
        "adicionar|adicione|adiciona {words}",
      ],
    ],
    who: .contact, asksItself: true, lines: .block,
    help:
      "puts people on record whom you wrote down: one a line, with name, address, phone and town in any order, or a CSV attached. It shows them first.",
    helpIn: [
      "es":
        "registra a las personas que usted anotó: una por línea, con nombre, correo, teléfono y ciudad en cualquier orden, o un CSV adjunto. Primero se las muestra.",
      "pt":
        "regista as pessoas que você anotou: uma por linha, com nome, e-mail, telefone e cidade em qualquer ordem, ou um CSV anexo. Primeiro mostra-as.",
    ],
    example: "ADD these from the Worcester rally: Rose Kelly 508-555-0142 rose@example.com")

  /// As CommandBook has it: what the YES did.
  static var booked: Usage {
    var usage = usage
    usage.isUndoable = true
    return usage
  }

  private let list: AddingList
  /// What the answer begins with.
  private var first: [String] = []

  package init(_ match: CommandMatch, in scene: Scene) throws {
    guard !scene.letter.isCut else {
      throw Refusal(
        "Your mail is too long for me to read to its end, so I have done nothing. Please attach the list as a CSV file."
      )
    }
    // "Please add" above a mail that is passed on.
    if match.block.isEmpty, !PeopleList.hasContact(match[.words] ?? ""),
      let line = try AddingMention.passedOn(in: scene.letter, scene.handling)
    {
      var passedOn = AddingList(lines: [line])
      passedOn.source = "forwarded"
      list = passedOn
      first = [AddingMention.question(line, wrote: line.person.note)]
      return
    }
    let reader = try AddingReader(scene)
    if let file = AddingReader.table(among: scene.files) {
      list = AddingList(
        lines: try reader.lines(inTable: file.contents, file: file.name),
        place: reader.place(match[.words] ?? ""))
    } else {
      list = try reader.list(match)
    }
    guard !list.lines.isEmpty else {
      throw UsageError(
        "I found nobody in it. Write one person a line below: name, address or phone, town.")
    }
    guard list.lines.count <= PeopleList.limit else {
      throw Refusal(
        "These are more than \(PeopleList.limit) people, so I have done nothing. Please send them in parts."
      )
    }
  }

  package var preview: String { "Add \(list.lines.count) people" }

  package func carryOut(in scene: Scene) throws -> CommandAnswer {
    try AddingDesk(scene.sender, scene.letter, in: scene.handling).ask(about: list, saying: first)
  }
}

extension Letter {
  /// Whether its new words are only the beginning of what was written.
  var isCut: Bool { newText.text.count >= 64_000 }
}
