/// One sentence in the languages that people write; whoever writes another reads English.
///
///     let say = scene.speech
///     say("Noted.", es: "Anotado.", pt: "Anotado.")
///
/// The three stand side by side where they are said: whoever changes one sees the others.
package struct Speech: Sendable {
  package let language: String

  package init(_ language: String) { self.language = language }

  package func callAsFunction(
    _ en: @autoclosure () -> String, es: @autoclosure () -> String, pt: @autoclosure () -> String
  ) -> String {
    switch language {
    case "es": es()
    case "pt": pt()
    default: en()
    }
  }

  /// "Ana", "Ana and Joe", "Ana, Joe and Rose".
  package func list(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    let and = self("and", es: "y", pt: "e")
    return names.dropLast().joined(separator: ", ") + " \(and) \(last)"
  }

  /// How a command is taken back.
  package var undo: String {
    self(
      "To take it back: UNDO.", es: "Para deshacerlo: DESHACER.", pt: "Para desfazer: DESFAZER.")
  }
}

extension Scene {
  /// In the language of the line, else of its sender.
  package var speech: Speech { Speech(language) }
}
