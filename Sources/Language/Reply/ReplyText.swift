/// What a person newly wrote in a mail.
package struct NewText: Hashable, Sendable {
  /// The new words, without anything quoted or added by a machine; a name under a closing
  /// ("Thanks, Maria") stays.
  package var text: String
  /// What stood below "-- ", or below the closing words of the mail.
  package var signature: String?
  /// Whether anything of an earlier mail was taken away.
  package var hadQuote: Bool
  /// What a mailing list or a lawyer put below.
  package var footer: String?

  package init(
    text: String, signature: String? = nil, hadQuote: Bool = false, footer: String? = nil
  ) {
    self.text = text
    self.signature = signature
    self.hadQuote = hadQuote
    self.footer = footer
  }
}

/// Takes from a plain-text body what is not new in it.
///
/// Away go quoted lines, the line that introduces them ("On Tuesday Ana wrote:", in any
/// language and wrapped over lines), header blocks of Outlook and of forwarding, signatures,
/// "Sent from my …", disclaimers and list footers. What is written between quoted lines stays.
/// Clients that quote without `>` leave no mark at the end of the quote, so below an
/// introduction without `>` after it everything is old.
package enum ReplyText {
  /// What is new in `body`; never fails, and takes time linear in its length.
  package static func new(in body: String) -> NewText {
    let lines = QuotedLines.split(body)
    var kept: [Line] = []
    var signature: [Line]?
    var hadQuote = false
    var footer: String?
    var index = 0
    reading: while index < lines.count {
      switch QuotedLines.kind(of: lines, at: index) {
      case .text: kept.append(lines[index])
      case .deviceLine: kept.append(Line(""))
      case .quoted: hadQuote = true
      case .attribution(let count, let quotesFollow):
        hadQuote = true
        guard quotesFollow else { break reading }
        index += count - 1
      case .oldBelow:
        hadQuote = true
        break reading
      case .footer:
        footer = tidy(Array(lines[index...].prefix(40)))
        break reading
      case .signature:
        let end = QuotedLines.signatureEnd(in: lines, from: index + 1)
        signature = Array(lines[(index + 1)..<end])
        index = end - 1
      }
      index += 1
    }
    let text = tidy(kept)
    if text.isEmpty, hadQuote, let onlyQuote = QuotedLines.quoteAlone(lines) {
      return NewText(text: onlyQuote, hadQuote: true)
    }
    let under = signature.map(tidy).flatMap { $0.isEmpty ? nil : $0 }
    return NewText(
      text: text, signature: under ?? SignOff.under(text), hadQuote: hadQuote, footer: footer)
  }

  /// Lines as a text, without blank ones at its ends and with at most one in a row.
  private static func tidy(_ lines: [Line]) -> String {
    var result: [String] = []
    for line in lines {
      if line.isBlank, result.last?.isEmpty ?? true { continue }
      result.append(line.isBlank ? "" : line.text)
    }
    while result.last?.isEmpty ?? false { result.removeLast() }
    return result.joined(separator: "\n")
  }
}
