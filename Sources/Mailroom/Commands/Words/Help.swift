import Foundation
package import Language

/// What can be written, from the same table that reads it.
package struct Help: Command {
  package static let usage = Usage(
    "HELP", forms: ["help [{command}]", "commands", "what can you do"],
    formsIn: [
      "es": ["ayuda [{command}]", "comandos"], "pt": ["ajuda [{command}]", "comandos"],
    ],
    who: .anyone, onlyReads: true,
    help: "lists what you can write; with a command, how to write it.",
    helpIn: [
      "es": "muestra lo que puede escribir; con una palabra, cómo se usa.",
      "pt": "mostra o que pode escrever; com uma palavra, como se usa.",
    ],
    example: "HELP UNDO")

  private let asked: [Usage]?

  package init(_ match: CommandMatch, in scene: Scene) throws {
    guard let words = match[.command], words.lowercased() != "me" else {
      asked = nil
      return
    }
    let table = scene.house.commands
    let usages = table.usages(for: scene.sender.who)
    let wanted = words.lowercased()
    let named = usages.filter { $0.name.lowercased() == wanted }
    if !named.isEmpty {
      asked = named
      return
    }
    guard let line = WrittenLine(words) else { throw UsageError("Help with what?") }
    let near = table.nearest(to: line, for: scene.sender.who)
    guard !near.isEmpty else {
      throw Refusal("There is no command “\(words)” for you. HELP alone lists what there is.")
    }
    asked = near
  }

  package var preview: String { "Help" }

  package func carryOut(in scene: Scene) throws -> CommandAnswer {
    let language = scene.language
    if let asked {
      var answer = CommandAnswer()
      for usage in asked {
        let ways = (usage.formsIn[language] ?? usage.forms).map(\.shown)
        answer.said.append("\(usage.name): \(usage.help(in: language))")
        answer.said.append(HelpWords.ways(language) + ways.joined(separator: " · "))
        answer.said.append(HelpWords.example(language) + usage.example)
      }
      return answer
    }
    let usages = scene.house.commands.usages(for: scene.sender.who)
    return CommandAnswer(
      HelpWords.opening(language),
      rows: usages.map { .init($0.shown(in: language), $0.help(in: language)) },
      after: [HelpWords.closing(language)])
  }
}

/// The sentences around HELP's list.
enum HelpWords {
  static func opening(_ language: String) -> String {
    switch language {
    case "es":
      "Escriba una línea, en el asunto o en el texto; mayúsculas y puntuación no importan. Varias líneas se hacen una tras otra."
    case "pt":
      "Escreva uma linha, no assunto ou no texto; maiúsculas e pontuação não importam. Várias linhas são feitas uma após a outra."
    default:
      "Write a line, in the subject or in the mail; capitals and punctuation do not matter. Several lines are done one after the other."
    }
  }

  static func closing(_ language: String) -> String {
    switch language {
    case "es": "AYUDA y una palabra explica más. Lo que no entiendo lo lee una persona."
    case "pt": "AJUDA e uma palavra explica mais. O que não entendo, uma pessoa lê."
    default: "HELP and a word tells more of it. What I do not understand, a person reads."
    }
  }

  static func ways(_ language: String) -> String {
    switch language {
    case "es": "Se escribe: "
    case "pt": "Escreve-se: "
    default: "Write: "
    }
  }

  static func example(_ language: String) -> String {
    switch language {
    case "es": "Por ejemplo: "
    case "pt": "Por exemplo: "
    default: "For example: "
    }
  }
}
