/// A sign of a time in a text: what it says and how many words it takes.
///
/// This knows only enough to tell which of a few offered times is meant; what a time is on the
/// calendar is read elsewhere.
struct TimeSign: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    /// 0 is Sunday.
    case weekday(Int)
    case month(Int)
    case day(Int)
    /// Both, in whatever order a writer puts them.
    case date(Int, Int)
    /// Minutes after midnight, and whether the half of the day was said.
    case clock(Int, isSure: Bool)
    /// A part of the day, from one minute to another.
    case part(Range<Int>)
    case weekend(Bool)
  }

  var kind: Kind
  var length: Int
  /// Whether the words may as well be something else ("segunda" is the second or a Monday).
  var isDoubtful = false
}

/// Finds signs of times, word by word.
struct ClockWords {
  let words: Words

  private var all: [Word] { words.all }

  /// The sign that begins at `index`.
  func sign(at index: Int) -> TimeSign? {
    guard let word = all[at: index] else { return nil }
    if let first = word.folded.utf8.first, (0x30...0x39).contains(first) {
      return numeric(at: index, word)
    }
    if let day = Self.weekdays[word.key] {
      // "mar 4" is March, "sat down" is no Saturday: short forms want a number or a capital.
      let length = all[at: index + 1].map { Self.feira.contains($0) } == true ? 2 : 1
      return TimeSign(
        kind: .weekday(day), length: length,
        isDoubtful: length == 1 && Self.alsoOrdinals.contains(word))
    }
    if let month = Self.months[word.key] {
      if let next = all[at: index + 1], next.gap == .blank, let day = dayNumber(next) {
        return TimeSign(kind: .date(month, day), length: 2)
      }
      return Self.shortMonths.contains(word) ? nil : TimeSign(kind: .month(month), length: 1)
    }
    if let part = part(at: index, word) { return part }
    return spelledClock(at: index, word)
  }

  private func part(at index: Int, _ word: Word) -> TimeSign? {
    if Self.noon.contains(word) { return TimeSign(kind: .clock(720, isSure: true), length: 1) }
    if word.folded == "meio", all[at: index + 1]?.folded == "dia" {
      return TimeSign(kind: .clock(720, isSure: true), length: 2)
    }
    if word.folded == "manana" {
      // Without an article it is tomorrow.
      guard let before = all[at: index - 1], ["la", "las", "de", "por"].contains(before.folded)
      else {
        return nil
      }
    }
    if word.folded == "tarde" {
      // "más tarde", "mais tarde" are later.
      if ["mas", "mais", "muy", "muito"].contains(all[at: index - 1]?.folded ?? "") { return nil }
    }
    if let part = Self.parts[word.key] { return TimeSign(kind: .part(part), length: 1) }
    if Self.weekends.contains(word) {
      return TimeSign(kind: .weekend(true), length: 1)
    }
    if word.folded == "weekday" { return TimeSign(kind: .weekend(false), length: 1) }
    return nil
  }

  // MARK: numbers

  /// How many digits a word begins with.
  private static func digits(_ word: Word) -> Int {
    word.folded.utf8.prefix(while: { (0x30...0x39).contains($0) }).count
  }

  private func isAdjacent(_ next: Word, to word: Word, by mark: UInt8) -> Bool {
    next.range.lowerBound == word.range.upperBound + 1
      && words.byte(at: word.range.upperBound) == mark
  }

  private func numeric(at index: Int, _ word: Word) -> TimeSign? {
    let bytes = Array(word.folded.utf8.prefix(8))
    let digits = Self.digits(word)
    guard (1...4).contains(digits), let number = Int(word.folded.prefix(digits)) else { return nil }
    let suffix = String(decoding: bytes[digits...], as: UTF8.self)
    let before = all[at: index - 1].flatMap { word.gap <= .line ? $0.folded : nil } ?? ""
    if ["º", "ª", "o", "a", "ro", "er"].contains(suffix), digits <= 2,
      all[at: index + 1].map({ Self.of.contains($0) }) == true,
      let month = all[at: index + 2].flatMap({ Self.months[$0.key] })
    {
      return TimeSign(kind: .date(month, number), length: 3)
    }
    guard suffix.isEmpty else { return suffixed(number, digits: digits, suffix, at: index) }
    guard digits <= 2 else { return nil }
    if let next = all[at: index + 1] {
      if isAdjacent(next, to: word, by: UInt8(ascii: ":"))
        || isAdjacent(next, to: word, by: UInt8(ascii: "."))
          && Self.digits(next) == 2
      {
        return minutes(after: number, at: index, next)
      }
      if isAdjacent(next, to: word, by: UInt8(ascii: "/")), next.isNumber,
        let second = Int(next.folded), (1...31).contains(second), (1...31).contains(number)
      {
        return TimeSign(kind: .date(number, second), length: 2)
      }
      if next.gap <= .line {
        let end = afterMeridian(at: index + 1)
        if let (isPM, length) = end {
          return clock(number, 0, isPM: isPM, length: 1 + length)
        }
        if Self.oclock.contains(next) {
          return clock(number, 0, isPM: partAfter(index + 2), length: 2)
        }
        if Self.at.contains(before), ["y", "e"].contains(next.folded),
          let minute = all[at: index + 2].flatMap({ Self.spelledMinutes[$0.key] })
        {
          return clock(number, minute, isPM: partAfter(index + 3), length: 3)
        }
        let isOf = Self.of.contains(next)
        if let month = all[at: index + (isOf ? 2 : 1)].flatMap({ Self.months[$0.key] }),
          (1...31).contains(number)
        {
          return TimeSign(kind: .date(month, number), length: isOf ? 3 : 2)
        }
      }
    }
    let isProposed = Self.how.contains(all[at: index - 2]?.folded ?? "")
    if Self.at.contains(before),
      !isProposed || all[at: index + 1].map({ Self.ofDay.contains($0) }) == true
    {
      return clock(number, 0, isPM: partAfter(index + 1), length: 1)
    }
    if Self.ofDay.contains(before), (1...31).contains(number) {
      return TimeSign(kind: .day(number), length: 1)
    }
    return nil
  }

  private func minutes(after hour: Int, at index: Int, _ next: Word) -> TimeSign? {
    let digits = Self.digits(next)
    guard digits == 2, let minute = Int(next.folded.prefix(2)), minute < 60 else { return nil }
    switch next.folded.dropFirst(2) {
    case "":
      if let (isPM, length) = afterMeridian(at: index + 2) {
        return clock(hour, minute, isPM: isPM, length: 2 + length)
      }
      return clock(hour, minute, isPM: partAfter(index + 2), length: 2)
    case "pm", "p": return clock(hour, minute, isPM: true, length: 2)
    case "am", "a": return clock(hour, minute, isPM: false, length: 2)
    case "h", "hs", "hrs": return clock(hour, minute, isPM: nil, length: 2)
    default: return nil
    }
  }

  /// "6pm", "630pm", "18h", "18h30", "4th".
  private func suffixed(_ number: Int, digits: Int, _ suffix: String, at index: Int) -> TimeSign? {
    let (hour, minute) = digits > 2 ? (number / 100, number % 100) : (number, 0)
    switch suffix {
    case "pm", "p": return clock(hour, minute, isPM: true, length: 1)
    case "am", "a": return clock(hour, minute, isPM: false, length: 1)
    case "h", "hs", "hrs", "ish": return clock(hour, minute, isPM: partAfter(index + 1), length: 1)
    case "st", "nd", "rd", "th":
      guard digits <= 2, (1...31).contains(number) else { return nil }
      return TimeSign(kind: .day(number), length: 1, isDoubtful: true)
    default:
      guard suffix.hasPrefix("h"), let minute = Int(suffix.dropFirst()) else { return nil }
      return clock(hour, minute, isPM: nil, length: 1)
    }
  }

  /// "at six", "half past six", "las seis y media", "seis e meia".
  private func spelledClock(at index: Int, _ word: Word) -> TimeSign? {
    let before = all[at: index - 1]?.folded ?? ""
    let next = all[at: index + 1]
    if word.folded == "half", next?.folded == "past",
      let hour = all[at: index + 2].flatMap({ Self.hours[$0.key] ?? Int($0.folded) })
    {
      return clock(hour, 30, isPM: nil, length: 3)
    }
    if let day = ChoiceMentions.ordinals[word.key], let next, Self.of.contains(next),
      let month = all[at: index + 2].flatMap({ Self.months[$0.key] })
    {
      return TimeSign(kind: .date(month, day), length: 3)
    }
    guard let hour = Self.hours[word.key] else { return nil }
    if let next, next.gap == .blank, let minute = Self.spelledMinutes[next.key] {
      return clock(hour, minute, isPM: nil, length: 2)
    }
    if let next, ["y", "e"].contains(next.folded), let last = all[at: index + 2],
      let minute = Self.spelledMinutes[last.key]
    {
      return clock(hour, minute, isPM: nil, length: 3)
    }
    if let next, Self.oclock.contains(next) { return clock(hour, 0, isPM: nil, length: 2) }
    return Self.at.contains(before) ? clock(hour, 0, isPM: partAfter(index + 1), length: 1) : nil
  }

  /// "pm", "p.m.", and how many words it takes.
  private func afterMeridian(at index: Int) -> (isPM: Bool, length: Int)? {
    guard let word = all[at: index], word.gap <= .line else { return nil }
    switch word.folded {
    case "pm": return (true, 1)
    case "am": return (false, 1)
    case "p", "a":
      guard all[at: index + 1]?.folded == "m" else { return nil }
      return (word.folded == "p", 2)
    default: return nil
    }
  }

  /// "6 de la tarde", "at 7 in the evening".
  private func partAfter(_ index: Int) -> Bool? {
    for word in all[clamped: index..<(index + 3)] {
      guard word.gap <= .line else { return nil }
      if let part = Self.parts[word.key] { return part.lowerBound >= 720 }
      guard Self.at.contains(word) || Self.of.contains(word) || Self.ofDay.contains(word) else {
        return nil
      }
    }
    return nil
  }

  private func clock(_ hour: Int, _ minute: Int, isPM: Bool?, length: Int) -> TimeSign? {
    guard (0...23).contains(hour), (0..<60).contains(minute) else { return nil }
    var hour = hour
    var isSure = true
    if let isPM {
      if isPM, hour < 12 { hour += 12 }
      if !isPM, hour == 12 { hour = 0 }
    } else if hour <= 12 {
      isSure = false
      if (1...7).contains(hour) { hour += 12 }
    }
    return TimeSign(kind: .clock(hour * 60 + minute, isSure: isSure), length: length)
  }

  private func dayNumber(_ word: Word) -> Int? {
    let digits = Self.digits(word)
    guard (1...2).contains(digits), let day = Int(word.folded.prefix(digits)),
      (1...31).contains(day)
    else { return nil }
    return ["", "st", "nd", "rd", "th"].contains(word.folded.dropFirst(digits)) ? day : nil
  }
}
