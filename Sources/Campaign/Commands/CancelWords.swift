import Foundation
import Language
import Mailroom

/// What stands behind the number of a CANCEL without a colon: "CANCEL #31 wrong audience",
/// "cancel 36 please, wrong day".
///
/// A reason is passed on as if a colon stood there. What makes another thing of the line, a second
/// number, a condition, one person alone, a time that the number belongs to, calls nothing off.
struct CancelWords {
  /// The line as the rest of CANCEL reads it.
  let match: CommandMatch
  /// A number without its sign, and no colon: "stop 2 mails" names nobody's talk.
  private(set) var isBare = false

  /// - Throws: `UsageError` where the words may mean something else than a reason.
  init(_ match: CommandMatch) throws {
    guard let number = match[.number], let words = match[.words], !Self.hasColon(match, number)
    else {
      self.match = match
      return
    }
    let reason = Self.reason(words)
    let said = reason.split(separator: " ").map {
      WrittenWord.fold($0.trimmingCharacters(in: CharacterSet(charactersIn: ".,;:!?()")))
    }
    if let first = said.first {
      if !number.hasPrefix("#"), Self.counted.contains(first) {
        throw UsageError("I do not know what “\(number) \(first)” calls off: write #\(number).")
      }
      if Self.conditions.contains(first) {
        throw UsageError(
          "CANCEL calls off at once: I cannot wait for “\(reason)”. Write CANCEL \(number) when it is so. Nothing was called off."
        )
      }
      let next = said.dropFirst().first ?? ""
      let isSecond = Self.joining.contains(first) && CommandSlot.number(next) != nil
      if isSecond || first.hasPrefix("#") {
        throw UsageError("One number a line, please: nothing was called off.")
      }
      if ["for", "para"].contains(first), reason.split(separator: " ").count <= 4,
        reason.dropFirst(first.count + 1).first?.isUppercase == true
      {
        throw UsageError(
          "CANCEL \(number) would call it off for everybody: write it so, or name the person alone. Nothing was called off."
        )
      }
    }
    var plain = match
    plain.slots[.words] = reason.isEmpty ? nil : reason
    isBare = !number.hasPrefix("#")
    self.match = plain
  }

  private static func hasColon(_ match: CommandMatch, _ number: String) -> Bool {
    let bare = WrittenWord.fold(number)
    return match.line.words.contains { $0.folded == bare && $0.hasColon }
  }

  /// Without the marks and the politeness between the number and the reason.
  private static func reason(_ words: String) -> String {
    let marks = CharacterSet(charactersIn: " ,;:.-–—()")
    var rest = words.trimmingCharacters(in: marks)
    while true {
      let first = rest.prefix { !$0.isWhitespace && $0 != "," && $0 != "." }
      guard !first.isEmpty, polite.contains(WrittenWord.fold(first)) else { break }
      rest = String(rest.dropFirst(first.count)).trimmingCharacters(in: marks)
    }
    return rest
  }

  private static let polite: Set<String> = ["please", "pls", "por", "favor", "because", "porque"]
  /// What a bare number before it counts or dates.
  private static let counted: Set<String> = [
    "am", "pm", "oclock", "o'clock", "people", "persons", "of", "days", "hours", "weeks", "or",
    "to", "personas", "pessoas", "de", "dias", "horas", "march", "april", "may", "june", "july",
    "august", "september", "october", "november", "december", "january", "february",
  ]
  private static let conditions: Set<String> = [
    "if", "unless", "when", "once", "only", "except", "si", "cuando", "se", "quando", "salvo",
    "excepto", "exceto", "until", "hasta", "ate",
  ]
  private static let joining: Set<String> = ["and", "&", "y", "e", "or", "plus"]
}
