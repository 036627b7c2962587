import Foundation
import Language
import Mailroom

/// A sender's own words as a mail brings them: parts for readers of other languages, a subject.
struct BlastWords {
  var subject: String?
  /// The subjects of the parts for readers of other languages, by language.
  var subjects: [String: String] = [:]
  /// Markdown by language.
  var words: [String: String] = [:]

  /// More than anybody reads in a mail.
  static let limit = 20_000

  /// Reads a text that may begin with `SUBJECT: …` and have parts headed `ESPAÑOL:` and
  /// `PORTUGUÊS:`.
  init(_ text: String) {
    var language = "en"
    var lines: [String: [String]] = [:]
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      switch WordsHead.reading(line) {
      case (.subject, let rest)?:
        if !rest.isEmpty, language == "en" { subject = rest }
        if !rest.isEmpty, language != "en" { subjects[language] = rest }
        continue
      case (.language(let part), let rest)?:
        language = part
        if !rest.isEmpty { lines[language, default: []].append(rest) }
        continue
      case (.body, _)?, nil: break
      }
      lines[language, default: []].append(String(line))
    }
    for (language, part) in lines {
      let text = part.joined(separator: "\n").trimmingCharacters(in: .whitespacesAndNewlines)
      if !text.isEmpty { words[language] = String(text.prefix(Self.limit)) }
    }
  }

  private init() {}

  /// As values of a draft, which its mails read them by.
  var subjectValues: [String: TemplateValue] {
    Dictionary(
      subjects.map { (Round.subjectKey($0.key), TemplateValue.text($0.value)) },
      uniquingKeysWith: { $1 })
  }

  /// What an answer to a preview changes: `SUBJECT: …`, `BODY: …`, a part of a language.
  ///
  /// - Returns: `nil` if it begins with none of them.
  static func changes(in text: String) -> BlastWords? {
    var found = BlastWords()
    var body: [String]?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if body != nil {
        body?.append(String(line))
        continue
      }
      let trimmed = line.trimmingCharacters(in: .whitespaces)
      if trimmed.isEmpty { continue }
      guard trimmed.contains(":") else { return nil }
      switch WordsHead.reading(trimmed) {
      case (.subject, let rest)?: found.subject = rest.isEmpty ? nil : rest
      case (.body, let rest)?: body = [rest]
      case (.language, _)?: body = [trimmed]
      case nil: return found.subject == nil ? nil : found
      }
    }
    if let body {
      let read = BlastWords(body.joined(separator: "\n"))
      (found.words, found.subjects) = (read.words, read.subjects)
      found.subject = found.subject ?? read.subject
    }
    return found.subject == nil && found.words.isEmpty && found.subjects.isEmpty ? nil : found
  }

  /// What stands in a mail below a command's line, as it was typed.
  static func below(_ match: CommandMatch, in letter: Letter) -> String {
    let text = letter.newText.text
    if match.line.isSubject { return text }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard
      let place = lines.firstIndex(where: { WrittenLine($0)?.text == match.line.text })
    else { return "" }
    return lines[(place + 1)...].joined(separator: "\n")
  }
}
