/// Numbers that a person gives about themselves.
package enum Facts {
  /// The first telephone number of North America in a text, as `508-555-0142`.
  ///
  /// Area code and exchange begin with 2 to 9 (NANP); a longer run of digits is no number.
  package static func phone(in text: String) -> String? {
    let groups = digitGroups(text)
    for index in groups.indices {
      for shape in [[3, 3, 4], [1, 3, 3, 4], [10], [1, 10], [11], [3, 7], [1, 3, 7]] {
        let taken = groups[clamped: index..<(index + shape.count)]
        guard taken.map(\.digits.count) == shape, taken.dropFirst().allSatisfy(\.follows) else {
          continue
        }
        if let number = number(taken.flatMap(\.digits)) { return number }
      }
    }
    return nil
  }

  /// A run of digits, and whether it goes on from the run before ("508-555", "(508) 555").
  private struct DigitGroup {
    var digits: [Character]
    var follows: Bool
  }

  private static func digitGroups(_ text: String) -> [DigitGroup] {
    var groups: [DigitGroup] = []
    var between: Int? = nil
    var isRunning = false
    for character in text {
      if character.isASCII, character.isNumber {
        if isRunning, let last = groups.indices.last {
          if groups[last].digits.count < 20 { groups[last].digits.append(character) }
        } else {
          groups.append(DigitGroup(digits: [character], follows: (between ?? 9) <= 3))
          isRunning = true
        }
        between = 0
      } else {
        isRunning = false
        let isSeparator = " -.()/\u{A0}–‑".contains(character)
        between = isSeparator ? between.map { $0 + 1 } : nil
      }
    }
    return groups
  }

  private static func number(_ digits: [Character]) -> String? {
    var number = digits[...]
    if number.count == 11 {
      guard number.first == "1" else { return nil }
      number = number.dropFirst()
    }
    guard number.count == 10 else { return nil }
    let all = Array(number)
    guard let area = all[0].wholeNumberValue, let exchange = all[3].wholeNumberValue, area >= 2,
      exchange >= 2
    else { return nil }
    return "\(String(all[0..<3]))-\(String(all[3..<6]))-\(String(all[6..<10]))"
  }

  /// The first ZIP code of Massachusetts in a text (01001 to 02791, and 05501, 05544), as five digits.
  package static func zip(in text: String) -> String? {
    let words = Words(text).all
    for (index, word) in words.enumerated() where isZIP(word.folded) {
      // A digit right before ("# 012345" or a phone number) is another number.
      if let before = words[at: index - 1], before.isNumber, word.gap == .blank,
        before.folded.count == 3
      {
        continue
      }
      return word.folded
    }
    return nil
  }

  static func isZIP(_ word: String) -> Bool {
    guard word.count == 5, word.allSatisfy({ $0.isASCII && $0.isNumber }), let number = Int(word)
    else { return false }
    return (1001...2791).contains(number) || number == 5501 || number == 5544
  }
}
