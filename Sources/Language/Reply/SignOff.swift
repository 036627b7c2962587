import Foundation

/// The closing words of a mail and what stands below them.
package enum SignOff {
  /// The lines below "Thanks," or "Saludos", if the text ends that way.
  static func under(_ text: String) -> String? {
    // The end of it is enough, and of a long text all that is wanted.
    let end =
      text.utf8.count <= limitBytes ? text[...] : Substring(text.unicodeScalars.suffix(limitBytes))
    let tail = Line.texts(of: String(end), last: 9)
    for (index, line) in tail.enumerated().reversed() {
      guard index + 1 < tail.count || tail.count == 1 else { continue }
      guard let first = Words(line, limit: 1).all.first,
        closings.mayBegin(with: first.key) || Courtesy.politeness.mayBegin(with: first.key)
      else { continue }
      let words = Words(line, limit: 6).all  // more than five are no closing
      guard (1...5).contains(words.count) else { continue }
      let left = closings.removed(from: Courtesy.politeness.removed(from: words))
      guard left.isEmpty else { continue }
      let below = tail[(index + 1)...].filter { !$0.allSatisfy(\.isWhitespace) }
      guard !below.isEmpty, below.allSatisfy({ $0.count <= 60 }) else { return nil }
      return below.joined(separator: "\n")
    }
    return nil
  }

  /// A text without "Thanks, Ana" at its end, on one line or two; names are what is left below.
  package static func removed(from text: String) -> String {
    var lines = text.components(separatedBy: "\n")
    while let last = lines.last, last.allSatisfy(\.isWhitespace) { lines.removeLast() }
    for index in max(1, lines.count - 3)..<max(1, lines.count) {
      let words = Words(lines[index], limit: 8).all
      guard (1...6).contains(words.count) else { continue }
      let left = closings.removed(from: Courtesy.politeness.removed(from: words))
      let below = lines[(index + 1)...].flatMap { Words($0, limit: 8).all }
      guard left.count < words.count, left.count + below.count <= 4,
        (left + below).allSatisfy({ $0.isCapitalised && !$0.isNumber })
      else { continue }
      return lines[..<index].joined(separator: "\n")
    }
    return text
  }

  private static let limitBytes = 8_000

  static let closings = Phrases(
    """
    best, yours, love, peace, onward, warmly, respectfully, sincerely, fondly, hugs, xo, xoxo
    your friend
    solidarity, in unity|peace|struggle, thanks and regards, talk soon, see you soon|there|then
    and
    un abrazo|beso, besos, cordialmente, hasta pronto|luego, quedo atento|atenta, beijos, beijo
    ate logo|breve|mais
    """)
}
