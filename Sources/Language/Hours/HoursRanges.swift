import Foundation

/// Hours alone after a day: "Sat 10-12 and 2-4", of which a phrase has but the first number.
enum HoursRanges {
  /// The phrase as it is, or the hours that its number begins, on the day of the one before.
  static func split(
    _ phrase: WhenPhrase, until limit: Int, in words: Words, at now: LocalTime, _ zone: TimeZone?,
    before: WhenPhrase?, _ language: MailLanguage?
  ) -> [WhenPhrase] {
    guard isHour(phrase), let before, before.pattern.weekdays != nil || before.pattern.from != nil
    else { return [phrase] }
    // The second number, if a dash or a "to" leads to it.
    let rest = words.text(phrase.bytes.upperBound..<min(limit, phrase.bytes.upperBound + 24))
    guard let end = rangeEnd(Array(rest.utf8)) else { return [phrase] }
    let bytes = phrase.bytes.lowerBound..<phrase.bytes.upperBound + end
    let text = "from \(words.text(bytes))"
    guard
      let hours = When.phrases(in: text, at: now, in: zone, language: language).first,
      case .timeRange = hours.reading
    else { return [phrase] }
    var found = before
    found.pattern.part = nil
    found.pattern.earliest = hours.pattern.earliest
    found.pattern.latest = hours.pattern.latest
    found.pattern.isOpenAtEnd = false
    found.pattern.isOpenAtStart = false
    found.bytes = bytes
    found.text = words.text(bytes)
    found.readings = hours.readings
    return [found]
  }

  /// "2", "at 2:30".
  private static func isHour(_ phrase: WhenPhrase) -> Bool {
    phrase.pattern.earliest != nil && phrase.pattern.earliest == phrase.pattern.latest
      && phrase.text.utf8.first.map { (48...57).contains($0) } ?? false
  }

  private static func rangeEnd(_ bytes: [UInt8]) -> Int? {
    var index = 0
    func skipBlanks() { while bytes[at: index] == 0x20 { index += 1 } }
    skipBlanks()
    switch bytes[at: index] {
    case UInt8(ascii: "-"): index += 1
    case 0xE2 where bytes[at: index + 1] == 0x80: index += 3
    case UInt8(ascii: "t") where bytes[at: index + 1] == UInt8(ascii: "o"): index += 2
    case UInt8(ascii: "a") where bytes[at: index + 1] == 0x20: index += 1
    default: return nil
    }
    skipBlanks()
    let start = index
    while let byte = bytes[at: index], (48...58).contains(byte) { index += 1 }
    guard index > start, index - start <= 5 else { return nil }
    let end = index
    skipBlanks()
    if let half = bytes[at: index], [97, 112].contains(half | 0x20) {
      if let mark = bytes[at: index + 1], mark | 0x20 == 109 { return index + 2 }
    }
    return end
  }
}
