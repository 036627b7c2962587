import Foundation
import Language

/// What stands before somebody's words for others, with a colon: whether they are the subject, or
/// for readers of one language.
package enum WordsHead: Hashable, Sendable {
  case subject, body
  /// A part for those who read it, by its code.
  case language(String)

  private static let named: [String: WordsHead] = [
    "subject": .subject, "asunto": .subject, "assunto": .subject,
    "body": .body, "text": .body, "texto": .body, "cuerpo": .body, "corpo": .body,
    "english": .language("en"), "ingles": .language("en"),
    "espanol": .language("es"), "spanish": .language("es"), "castellano": .language("es"),
    "portugues": .language("pt"), "portuguese": .language("pt"),
  ]

  /// Reads a line: "ESPAÑOL:" alone, or before the first words, in bold too.
  ///
  /// - Returns: `nil` for a line without one; else what stands behind it in the line as well.
  package static func reading(_ line: some StringProtocol) -> (head: WordsHead, rest: String)? {
    guard let colon = line.firstIndex(of: ":") else { return nil }
    let word = WrittenWord.fold(
      line[..<colon].trimmingCharacters(in: CharacterSet(charactersIn: " *_#\t")))
    guard let head = named[word] else { return nil }
    let rest = line[line.index(after: colon)...]
      .trimmingCharacters(in: CharacterSet(charactersIn: " *\t"))
    return (head, rest)
  }
}
