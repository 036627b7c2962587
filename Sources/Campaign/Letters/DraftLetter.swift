import Foundation
import Language
import Mailroom

/// A letter to the editor as somebody wrote it to us: its words, and who signs.
///
/// Newspapers count the words of the letter itself: what stands between "To the editor" and the
/// signature. What stands above is said to us.
struct DraftLetter: Hashable {
  /// "To the editor:", if it is there.
  var salutation: String?
  /// The paragraphs, parted by empty lines.
  var body: String
  /// Name, town, phone: a line each, as far as they stand below.
  var signature: [String]
  /// What stands above the salutation: a paper's name may be there.
  var aside: String

  /// Fewer are no letter yet.
  static let fewestWords = 40
  /// With "To the editor" above them, so few are an attempt.
  private static let fewestAddressed = 15

  init(_ text: String, signature below: String? = nil) {
    var lines = text.replacing("\r\n", with: "\n").components(separatedBy: "\n")
      .map { $0.trimmingCharacters(in: .whitespaces) }
    // "To the Editor: My husband …" begins the letter on the line of its salutation.
    if !lines.contains(where: Self.isSalutation),
      let start = lines.prefix(12).firstIndex(where: { Self.salutationBefore($0) != nil }),
      let parts = Self.salutationBefore(lines[start])
    {
      lines.replaceSubrange(start...start, with: [parts.salutation, parts.rest])
    }
    if let start = lines.firstIndex(where: Self.isSalutation) {
      aside = lines[..<start].joined(separator: "\n").trimmingCharacters(in: .newlines)
      salutation = lines[start]
      lines.removeFirst(start + 1)
    } else {
      aside = ""
      // "Here is my letter:" and a greeting of ours are no part of it.
      let first = lines.firstIndex { !$0.isEmpty } ?? lines.endIndex
      if first < lines.endIndex, lines[(first + 1)...].contains(where: { !$0.isEmpty }),
        Self.isAside(lines[first])
      {
        aside = lines[first]
        lines.removeFirst(first + 1)
      }
    }
    var signature: [String] = []
    while let last = lines.last, last.isEmpty || signature.count < 7 && Self.isSigned(last) {
      // A letter of one line alone is no signature.
      if !last.isEmpty, lines.count(where: { !$0.isEmpty }) == 1 { break }
      if !last.isEmpty, !Self.isClosing(last) { signature.insert(last, at: 0) }
      lines.removeLast()
    }
    if let below {
      for line in below.components(separatedBy: "\n").prefix(7) {
        let line = line.trimmingCharacters(in: .whitespaces)
        if !line.isEmpty, !signature.contains(line) { signature.append(line) }
      }
    }
    self.signature = signature
    body = lines.joined(separator: "\n").trimmingCharacters(in: .newlines)
  }

  /// What stands above a letter that has none, in the letter's language.
  static func salutation(in language: String) -> String {
    Speech(language)("To the editor:", es: "Al editor:", pt: "Ao editor:")
  }

  /// Words as an editor counts them: what blanks part, if a letter or a digit is in it.
  static func count(_ text: String) -> Int {
    text.split(whereSeparator: \.isWhitespace).count {
      $0.contains { $0.isLetter || $0.isNumber }
    }
  }

  var words: Int { Self.count(body) }

  /// Whether there is enough of it to be one.
  var isLetter: Bool {
    words >= (salutation == nil ? Self.fewestWords : Self.fewestAddressed)
  }

  /// Whether it begins as letters to the editor do, so that it is one wherever it comes.
  var isAddressed: Bool { salutation != nil && words >= Self.fewestAddressed }

  private static func fold(_ line: String) -> String {
    line.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil).lowercased()
      .trimmingCharacters(in: CharacterSet(charactersIn: " :,.!*-"))
  }

  private static let salutations: Set<String> = [
    "to the editor", "to the editors", "dear editor", "dear editors", "dear editorial board",
    "letter to the editor", "dear letters editor", "editor", "al editor", "a la redaccion",
    "estimado editor", "estimada editora", "senor editor", "ao editor", "a redacao",
    "prezado editor", "caro editor", "dear sir", "dear madam", "dear sir or madam", "dear sirs",
  ]

  /// "To the Editor: My husband died …" as its salutation and what follows.
  private static func salutationBefore(
    _ line: String
  ) -> (salutation: String, rest: String)? {
    guard let mark = line.firstIndex(where: { ":,.-–—".contains($0) }) else { return nil }
    let rest = line[line.index(after: mark)...].trimmingCharacters(in: .whitespaces)
    guard !rest.isEmpty, isSalutation(String(line[..<mark])) else { return nil }
    return (line[..<mark].trimmingCharacters(in: .whitespaces) + ":", rest)
  }

  private static func isSalutation(_ line: String) -> Bool { salutations.contains(fold(line)) }

  /// "Hi! Here's my draft for the Telegram:"
  private static func isAside(_ line: String) -> Bool {
    let words = count(line)
    guard words <= 14 else { return false }
    let folded = fold(line)
    return line.hasSuffix(":") || words <= 3 && line.hasSuffix(",")
      || ["my letter", "my draft", "here is", "here's", "mi carta", "minha carta"].contains {
        folded.contains($0)
      }
  }

  private static let closings: Set<String> = [
    "sincerely", "yours", "yours truly", "best", "regards", "best regards", "thank you", "thanks",
    "respectfully", "in solidarity", "signed", "atentamente", "cordialmente", "saludos", "gracias",
    "atenciosamente", "obrigada", "obrigado", "yours sincerely",
  ]
  private static func isClosing(_ line: String) -> Bool { closings.contains(fold(line)) }

  /// A short line that ends no sentence: a name, a street, a town, a number.
  private static func isSigned(_ line: String) -> Bool {
    if isClosing(line) || line.contains("@") { return true }
    let bare = line.trimmingCharacters(in: CharacterSet(charactersIn: " -–—"))
    guard count(bare) <= 8, bare.count <= 80 else { return false }
    if !PhoneNumber.all(in: bare).isEmpty { return true }
    guard let last = bare.last, !"!?:;\"”".contains(last) else { return false }
    // "St." and "Mass." end lines of addresses; a sentence of few words begins small words.
    if last == "." { return count(bare) <= 4 && !bare.dropLast().contains(" is ") }
    return bare.first?.isUppercase == true || bare.first?.isNumber == true
  }
}
