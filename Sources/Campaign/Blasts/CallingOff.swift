import Language
import Mailroom

/// Whether an answer in the thread of a mail to many calls that mail off, with a reason or without:
/// "CANCEL #31 wrong audience", "cancel it", "please don't send this, the date is wrong".
///
/// To stop is the safe side: what was stopped can be sent again.
enum CallingOff {
  static func isMeant(by text: String) -> Bool {
    guard let line = first(in: text) else { return false }
    if isCancel(line) { return isAboutThis(line) }
    guard !text.contains("?") else { return false }
    let said = line.words.map { $0.folded.filter { $0 != "'" } }
    // "Don't send …", "do not send …", "hold it", "no lo envíes", "não envie".
    return phrases.contains { phrase in
      (0...3).contains { start in
        start + phrase.count <= said.count && Array(said[start..<(start + phrase.count)]) == phrase
      }
    }
  }

  /// The number of a CANCEL that names one: then that is meant, and the command stops it.
  static func number(in text: String) -> Int64? {
    guard let line = first(in: text), isCancel(line) else { return nil }
    // "Cancel, 3 errors in it" names none.
    return line.words.dropFirst().prefix(3).enumerated().lazy.compactMap { place, word in
      place == 0 && !line.words[0].hasComma || word.folded.hasPrefix("#")
        ? CommandSlot.number(word.folded) : nil
    }.first
  }

  private static func first(in text: String) -> WrittenLine? {
    text.split(whereSeparator: \.isNewline).first { !$0.allSatisfy(\.isWhitespace) }
      .flatMap { WrittenLine($0) }
  }

  private static func isCancel(_ line: WrittenLine) -> Bool {
    ["cancel", "cancelar", "cancela", "cancele", "desmarcar"].contains(
      line.words.first?.folded ?? "")
  }

  /// Nobody and nothing else is named behind it.
  private static func isAboutThis(_ line: WrittenLine) -> Bool {
    guard line.words.count > 3, let verb = line.words.first, let next = line.words.dropFirst().first
    else {
      return true
    }
    return CommandSlot.number(next.folded) != nil || these.contains(next.folded) || verb.hasColon
      || verb.hasComma || !next.isCapitalised(in: line)
  }

  private static let these: Set<String> = [
    "it", "this", "that", "the", "please", "all", "esto", "este", "eso", "isto", "isso",
  ]

  private static let phrases: [[String]] = [
    "dont send", "do not send", "please stop", "stop it", "stop this", "stop that", "hold it",
    "hold this", "hold off", "dont let it", "do not let it", "call it off", "pull it", "kill it",
    "no lo envies", "no lo envie", "no lo envien", "no enviar", "no lo mandes", "no lo manden",
    "nao envie", "nao enviar", "nao mande", "nao mandem", "must not go", "should not go",
    "shouldnt go", "mustnt go",
  ].map { $0.split(separator: " ").map(String.init) }
}

extension WrittenWord {
  fileprivate func isCapitalised(in line: WrittenLine) -> Bool {
    line.text[range].first?.isUppercase ?? false
  }
}
