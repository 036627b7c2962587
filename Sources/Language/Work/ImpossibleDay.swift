/// A day that no calendar has: "Sept 31", "30 de febrero", "11/31". Whoever writes one meant
/// another, and only they know which.
package enum ImpossibleDay {
  /// The first one of a text, and where it stands in its bytes.
  package static func first(in text: String) -> (words: String, bytes: Range<Int>)? {
    // A test that costs nothing: nearly no text has one.
    guard text.contains("30") || text.contains("31") else { return nil }
    let monthFirst =
      /\b(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?\s+(?:the\s+)?(30|31)(?:st|th)?\b(?!\s*%|:\d)/
      .ignoresCase()
    for match in text.matches(of: monthFirst) {
      if isImpossible(match.output.2, of: String(match.output.1)) {
        return found(match.range, text)
      }
    }
    let dayFirst =
      /\b(30|31)(?:st|th)?\s+(?:of\s+|de\s+)?(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|enero|febrero|marzo|abril|mayo|junio|julio|agosto|sept?iembre|octubre|noviembre|diciembre|janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro)\b/
      .ignoresCase()
    for match in text.matches(of: dayFirst) {
      if isImpossible(match.output.1, of: String(match.output.2)) {
        return found(match.range, text)
      }
    }
    for match in text.matches(of: /(?:^|[^\d\/.\-])((0?[1-9]|1[0-2])\/(30|31))(?![\d\/])/) {
      let written = match.output.1
      if let month = Int(match.output.2), let day = Int(match.output.3), day > days[month - 1] {
        return found(written.startIndex..<written.endIndex, text)
      }
    }
    return nil
  }

  private static func found(
    _ range: Range<String.Index>, _ text: String
  ) -> (words: String, bytes: Range<Int>) {
    let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
    let end = text.utf8.distance(from: text.startIndex, to: range.upperBound)
    return (String(text[range]), start..<end)
  }

  private static func isImpossible(_ day: Substring, of month: String) -> Bool {
    let name = Words.fold(month).prefix(3)
    guard let day = Int(day), let index = months.firstIndex(where: { $0.contains(name) }) else {
      return false
    }
    return day > days[index]
  }

  private static let months: [Set<Substring>] = [
    ["jan", "ene"], ["feb", "fev"], ["mar"], ["apr", "abr"], ["may", "mai"], ["jun"], ["jul"],
    ["aug", "ago"], ["sep", "set"], ["oct", "out"], ["nov"], ["dec", "dic", "dez"],
  ]
  private static let days = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
}
