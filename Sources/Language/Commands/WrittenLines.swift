import Foundation

/// The lines of a mail in which commands are looked for: the subject, where it is not ours, and
/// the lines of the new text.
package struct WrittenLines: Sendable {
  package let lines: [WrittenLine]
  /// Words that stand on no line of their own: what a long text continues with.
  private static let limit = 200

  /// Reads up to a signature, "--" or thanks; never fails.
  ///
  /// - Parameter isSubjectOurs: we sent this subject, so it commands nothing.
  package init(subject: String, isSubjectOurs: Bool, newText: String) {
    var found: [WrittenLine] = []
    if !isSubjectOurs, !Self.isAnswer(subject), let line = WrittenLine(subject, isSubject: true) {
      found.append(line)
    }
    var wasEmpty = true
    for raw in newText.split(separator: "\n", omittingEmptySubsequences: false).prefix(2_000) {
      let trimmed = raw.trimmingCharacters(in: .whitespaces)
      if trimmed == "--" || trimmed == "-- " || trimmed == "—" { break }
      guard !trimmed.isEmpty else {
        wasEmpty = true
        continue
      }
      if found.allSatisfy(\.isSubject), WrittenLine.isGreeting(trimmed) { continue }
      guard let line = WrittenLine(trimmed, startsParagraph: wasEmpty) else { continue }
      if line.isEnd { break }
      // A command that stands in the subject and again in the text is one.
      if let subject = found.first, subject.isSubject, Self.fold(subject) == Self.fold(line) {
        continue
      }
      wasEmpty = false
      found.append(line)
      if found.count >= Self.limit { break }
    }
    lines = found
  }

  private static func fold(_ line: WrittenLine) -> [String] { line.words.map(\.folded) }

  /// "Re: …" is a subject of the conversation, not a command.
  private static func isAnswer(_ subject: String) -> Bool {
    let lower = subject.trimmingCharacters(in: .whitespaces).lowercased()
    return ["re:", "aw:", "fw:", "fwd:", "rv:", "res:", "enc:", "sv:", "tr:"]
      .contains(where: lower.hasPrefix)
  }
}
