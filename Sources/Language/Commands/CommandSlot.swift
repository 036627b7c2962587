/// What a command names: the capital words of its form.
package enum CommandSlot: String, Sendable, CaseIterable {
  /// By name, address or number.
  case person, other
  case number, address, phone, name, town, hub, stage, date, area, command, filter, language, code
  /// A part of the state, a hub's state, and a body with districts: closed sets of words.
  case region, state, chamber
  /// A day, an hour or both, which `When` reads, and what is said beside it.
  case when, time
  /// Whom a mail to many goes to.
  case audience
  /// Whatever follows.
  case words

  var takesRest: Bool { self == .words || self == .filter || self == .area || self == .when }

  var mostWords: Int {
    switch self {
    case .number, .address, .stage, .code: 1
    case .phone, .time: 4
    case .person, .other, .name, .command: 6
    case .town, .hub: 6
    case .language: 2
    case .state: 1
    case .region, .chamber: 4
    case .date: 12
    case .audience: 60
    case .area, .filter, .when, .words: 400
    }
  }

  /// Whether these words can stand in it.
  func fits(_ line: WrittenLine, _ range: Range<Int>, endsInColon: Bool) -> Bool {
    let words = line.words[clamped: range]
    guard let first = words.first, let last = words.last else { return false }
    if endsInColon, !last.hasColon { return false }
    if !takesRest, words.dropLast().contains(where: \.hasColon) { return false }
    switch self {
    case .number: return Self.number(first.folded) != nil
    case .address: return AddressMention.whole(line.text(range)) != nil
    case .person, .other:
      if words.count > 1, Self.number(first.folded) != nil { return false }
      return true
    case .phone: return Self.isPhone(line.text(range))
    case .name:
      return !words.contains { $0.folded.contains("@") } && Self.digits(line.text(range)).count < 7
    case .town, .hub: return !words.contains { $0.folded.contains("@") }
    case .region: return ClosedWords.region.fits(words)
    case .state: return ClosedWords.hubState.fits(words)
    case .chamber: return ClosedWords.chamber.fits(words)
    default: return true
    }
  }

  /// Ten digits, or eleven with the country's code, and nothing but marks between them.
  private static func isPhone(_ text: String) -> Bool {
    !text.contains(where: \.isLetter) && [10, 11].contains(digits(text).count)
  }

  private static func digits(_ text: String) -> String {
    text.filter { $0.isASCII && $0.isNumber }
  }

  /// `#412` or `412`.
  package static func number(_ word: String) -> Int64? {
    let digits = word.hasPrefix("#") ? word.dropFirst() : word[...]
    guard (1...12).contains(digits.count), digits.allSatisfy({ $0.isASCII && $0.isNumber }) else {
      return nil
    }
    return Int64(digits)
  }
}
