import GRDB
import Mail

/// What a log line may hold: ids, never addresses, tokens or words of a mail (DESIGN §4.11).
///
/// Servers put the address that they refuse into their answers, and our tokens stand in addresses.
enum LogText {
  private static let charactersAtMost = 400

  static func words(of error: any Error) -> String {
    switch error {
    case let error as DatabaseError:
      // Its description has the statement's text; the message names tables and columns alone.
      "SQLite \(error.extendedResultCode.rawValue): \(error.message ?? "")"
    case is DecodingError, is EncodingError:
      // They quote what they could not read.
      "\(type(of: error))"
    default: withoutAddresses("\(error)")
    }
  }

  /// On one line, every word that has an `@` in any form as `(address)`.
  static func withoutAddresses(_ text: String) -> String {
    var plain = String.UnicodeScalarView()
    for scalar in text.unicodeScalars.prefix(4 * charactersAtMost) {
      let isBlank = scalar.properties.isWhitespace || scalar.properties.generalCategory == .control
      plain.append(isBlank ? " " : scalar)
    }
    let words = String(plain).split(separator: " ").map { word in
      let folded = word.lowercased()
      let hasAddress = ["@", "\u{FF20}", "%40", "=40"].contains { folded.contains($0) }
      return hasAddress ? "(address)" : String(word)
    }
    return String(words.joined(separator: " ").prefix(charactersAtMost))
  }
}
