import Foundation

/// Somebody else's mail within a mail, as forwarding puts it there: who wrote it, and the words.
///
/// Another's words: to be shown and asked about, never acted on.
package struct ForwardedMail: Hashable, Sendable {
  /// As its From line has it.
  package var name: String?
  package var address: String
  package var subject: String
  package var text: String

  /// The first forwarded mail in a body, if its headers give an address; never fails.
  ///
  /// Headers are two or more lines such as `From:`, `Subject:`, in English, Spanish or Portuguese,
  /// with `>` or stars about them or not.
  package static func reading(_ body: String) -> ForwardedMail? {
    let lines = body.prefix(200_000)
      .split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(bare)
    for (index, line) in lines.enumerated() {
      guard let from = value(line, of: froms) else { continue }
      // Wrapped, the address stands on the next line.
      var sender = from
      if !sender.contains("@"), let next = lines[at: index + 1], next.contains("@"),
        !next.contains(":") || next.contains("mailto:")
      {
        sender += " " + next
      }
      guard let mention = AddressMention.all(in: sender, limit: 2).first else { continue }
      var subject = ""
      var headers = 1
      var end = index + 1
      while end < min(index + 12, lines.count), !lines[end].isEmpty {
        if let value = value(lines[end], of: subjects) {
          subject = value
          headers += 1
        } else if value(lines[end], of: others) != nil {
          headers += 1
        }
        end += 1
      }
      guard headers >= 2 else { continue }
      let name = Array(sender.utf8)[..<mention.range.lowerBound]
      let shown = String(decoding: name, as: UTF8.self).replacing("[mailto:", with: "")
        .trimmingCharacters(in: CharacterSet(charactersIn: " <[(\"'*"))
      let text = lines[min(end, lines.count)...].joined(separator: "\n")
      return ForwardedMail(
        name: shown.isEmpty ? nil : shown, address: mention.address, subject: subject,
        text: ReplyText.new(in: text).text)
    }
    return nil
  }

  private static let froms = ["from", "de", "von"]
  private static let subjects = ["subject", "asunto", "assunto", "betreff"]
  private static let others = [
    "to", "date", "sent", "cc", "para", "fecha", "enviado", "enviado el", "data", "reply-to",
    "enviada em",
  ]

  private static func bare(_ line: Substring) -> String {
    var rest = line[...]
    while let first = rest.first, first == ">" || first == " " || first == "\u{A0}" {
      rest = rest.dropFirst()
    }
    var text = String(rest)
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return text
  }

  private static func value(_ line: String, of labels: [String]) -> String? {
    guard let colon = line.firstIndex(of: ":") else { return nil }
    let label = line[..<colon].filter { $0 != "*" }.lowercased()
    guard labels.contains(label) else { return nil }
    return line[line.index(after: colon)...]
      .trimmingCharacters(in: CharacterSet(charactersIn: " *"))
  }
}
