/// Cuts a text into tokens of time.
struct WhenLexer {
  private let words: [Word]
  private let vocabulary: WhenWords
  private let language: MailLanguage
  private(set) var tokens: [WhenToken] = []
  /// Whether there is anything a date or an hour may begin with.
  private(set) var hasTime = false

  init(_ words: [Word], language: MailLanguage) {
    self.words = words
    self.language = language
    vocabulary = WhenWords.of(language)
    tokens.reserveCapacity(words.count)
  }

  mutating func cut() {
    var index = 0
    while index < words.count {
      if let half = pulledApart(at: index) {
        append(half, index..<index + 2)
        index += 2
        continue
      }
      if let found = vocabulary.match(at: index, in: words) {
        append(found.entry, index..<found.end)
        if case .unit(.day) = found.entry.sense { markDay(at: index) }
        if case .small(let roles) = found.entry.sense, roles.contains(.clock) { markPast() }
        index = found.end
        continue
      }
      let word = words[index]
      if let first = word.folded.utf8.first, (48...57).contains(first) {
        appendNumber(word, at: index)
      } else if let first = word.folded.utf8.first, first == 104 || first == 113,
        let half = Self.halfOrQuarter(word.folded)
      {
        append(half, index..<index + 1)
      } else {
        append(.word, index..<index + 1)
      }
      index += 1
    }
  }

  private mutating func append(_ entry: WhenWords.Entry, _ range: Range<Int>) {
    append(entry.sense, range, isWeak: entry.isWeak)
    switch entry.sense {
    case .small(let roles): hasTime = hasTime || roles.contains(.clock)
    case .word, .filler, .relation, .ordinal, .half, .meridiem, .later, .ago, .couple,
      .quarter, .ish, .zone, .thousand:
      break
    default: hasTime = true
    }
  }

  private mutating func append(_ sense: WhenSense, _ range: Range<Int>, isWeak: Bool = false) {
    guard let first = words[at: range.lowerBound], let last = words[at: range.upperBound - 1] else {
      return
    }
    // "We'd" is no Wednesday, and "Tuesday's" none of many.
    var sense = sense
    if range.count == 1, first.isASCII, first.range.count != first.folded.utf8.count {
      if isWeak { sense = .word }
      if case .weekdays(let weekdays) = sense, let weekday = weekdays.list.first {
        sense = .weekday(weekday)
      }
    }
    tokens.append(
      WhenToken(
        sense: sense, isWeak: isWeak, words: range,
        bytes: first.range.lowerBound..<last.range.upperBound, gap: gap(before: first),
        isCapitalised: first.isCapitalised))
    if case .unit = sense { hasTime = true }
  }

  private func gap(before word: Word) -> Word.Gap {
    word.gap == .sentence && isAbbreviated ? .blank : word.gap
  }

  /// Whether a full stop after the last token is part of it: "Oct. 5", "p.m. on Friday".
  private var isAbbreviated: Bool {
    guard let last = tokens.last, last.words.count > 0 else { return false }
    switch last.sense {
    case .month, .weekday: return last.bytes.count <= 5
    case .meridiem: return true
    default: return false
    }
  }

  /// "dia 14", "día catorce": no length of a day but the mark of its number.
  private mutating func markDay(at index: Int) {
    guard language != .en, words[index].folded == "dia", let next = words[at: index + 1],
      next.gap <= .line, let last = tokens.indices.last
    else { return }
    var isNumber = next.folded.utf8.first.map { (48...57).contains($0) } ?? false
    if let found = vocabulary.match(at: index + 1, in: words) {
      switch found.entry.sense {
      case .number, .ordinal: isNumber = true
      default: break
      }
    }
    if isNumber { tokens[last].sense = .small(.dayMark) }
  }

  /// "pasadas las seis" is after six, "la semana pasada" was.
  private mutating func markPast() {
    let before = tokens.count - 2
    guard language != .en, tokens.indices.contains(before),
      case .relation(.past) = tokens[before].sense
    else { return }
    tokens[before].sense = .small([.after, .past])
  }

  /// "3 p . m ."
  private func pulledApart(at index: Int) -> WhenSense? {
    guard let last = tokens.last, last.isNumber, let next = words[at: index + 1],
      next.folded == "m", next.gap < .paragraph
    else { return nil }
    switch words[index].folded {
    case "a": return .meridiem(isPM: false)
    case "p": return .meridiem(isPM: true)
    default: return nil
    }
  }

  /// "h2", "q3".
  private static func halfOrQuarter(_ folded: String) -> WhenSense? {
    let bytes = Array(folded.utf8)
    guard bytes.count == 2 else { return nil }
    let number = Int(bytes[1]) - 48
    if bytes[0] == 104, (1...2).contains(number) { return .halfYear(number) }
    if bytes[0] == 113, (1...4).contains(number) { return .quarterYear(number) }
    return nil
  }

  // MARK: Numbers

  /// A word that begins with a digit: its number, then what the letters after it say.
  private mutating func appendNumber(_ word: Word, at index: Int) {
    let bytes = Array(word.folded.utf8)
    let isWhole = bytes.count == word.range.count
    var place = 0
    var isFirst = true
    hasTime = true
    while place < bytes.count {
      let start = place
      let isDigit = Self.isDigit(bytes[place])
      while place < bytes.count, Self.isDigit(bytes[place]) == isDigit { place += 1 }
      let piece = bytes[start..<place]
      // The letters of a word that was folded to another length are not told apart.
      let offset = word.range.lowerBound
      let range =
        isWhole ? offset + start..<offset + place : word.range
      var token = WhenToken(
        sense: .word, words: index..<index + 1, bytes: range,
        gap: isFirst ? gap(before: word) : .blank,
        isCapitalised: false)
      if isDigit {
        token.sense = number(piece)
        token.digits = piece.count
      } else {
        token.sense = suffix(piece)
      }
      if case .ordinal = token.sense { fixOrdinal() } else { tokens.append(token) }
      isFirst = false
    }
  }

  /// The number before an ordinal's letters becomes that ordinal.
  private mutating func fixOrdinal() {
    guard var last = tokens.popLast() else { return }
    if case .number(let value) = last.sense { last.sense = .ordinal(value) }
    last.bytes = last.bytes.lowerBound..<max(last.bytes.upperBound, last.bytes.lowerBound)
    if let word = words[at: last.words.lowerBound] {
      last.bytes = last.bytes.lowerBound..<word.range.upperBound
    }
    tokens.append(last)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

  private func number(_ digits: ArraySlice<UInt8>) -> WhenSense {
    var value = 0
    for digit in digits.prefix(15) { value = value * 10 + Int(digit) - 48 }
    if digits.count > 15 { return .number(999_999_999_999_999) }
    if digits.count == 8, (1900_01_01...2199_12_31).contains(value),
      let date = CivilDate(year: value / 10_000, month: value / 100 % 100, day: value % 100)
    {
      return .stamp(date)
    }
    return .number(value)
  }

  private func suffix(_ letters: ArraySlice<UInt8>) -> WhenSense {
    let text = String(decoding: letters, as: UTF8.self)
    switch text {
    case "st", "nd", "rd", "th", "º", "ª", "er", "ro", "do", "ero": return .ordinal(0)
    case "o": return language == .en ? .word : .ordinal(0)
    case "a": return language == .en ? .meridiem(isPM: false) : .ordinal(0)
    case "am": return .meridiem(isPM: false)
    case "pm", "p": return .meridiem(isPM: true)
    case "h": return .hourMark
    case "hs": return .hourMark
    case "hr", "hrs", "hour", "hours": return language == .en ? .unit(.hour) : .hourMark
    case "min", "mins", "m": return .unit(.minute)
    case "ish": return .ish
    case "s": return .decadeMark
    case "t": return .isoMark
    case "d": return .unit(.day)
    case "w", "wk", "wks": return .unit(.week)
    case "noon": return .point(12)
    case "oclock": return .oclock
    default: return .word
    }
  }
}
