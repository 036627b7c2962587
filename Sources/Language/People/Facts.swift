/// Numbers that a person gives about themselves.
package enum Facts {
  /// The first telephone number of North America in a text, as `508-555-0142`.
  ///
  /// Area code and exchange begin with 2 to 9 (NANP); a longer run of digits is no number.
  package static func phone(in text: String) -> String? {
    let groups = digitGroups(text)
    for index in groups.indices {
      for shape in shapes {
        let taken = groups[clamped: index..<(index + shape.count)]
        guard taken.count == shape.count,
          Swift.zip(taken, shape).allSatisfy({ $0.digits.count == $1 }),
          taken.dropFirst().allSatisfy(\.follows)
        else { continue }
        if let number = number(taken.flatMap(\.digits)) { return number }
      }
    }
    return nil
  }

  private static let shapes = [
    [3, 3, 4], [1, 3, 3, 4], [10], [1, 10], [11], [3, 7], [1, 3, 7],
  ]

  /// A run of digits, and whether it goes on from the run before ("508-555", "(508) 555").
  private struct DigitGroup {
    var digits: [UInt8]
    var follows: Bool
  }

  private static func digitGroups(_ text: String) -> [DigitGroup] {
    var groups: [DigitGroup] = []
    var between: Int? = nil
    var isRunning = false
    let bytes = text.utf8
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      let place = index
      index = bytes.index(after: index)
      if (0x30...0x39).contains(byte), !isMarked(text, at: place, before: index) {
        if isRunning, let last = groups.indices.last {
          if groups[last].digits.count < 20 { groups[last].digits.append(byte) }
        } else {
          groups.append(DigitGroup(digits: [byte], follows: (between ?? 9) <= 3))
          isRunning = true
        }
        between = 0
      } else if let gap = between {
        isRunning = false
        // Of other characters only the separators keep a number together.
        let length = separatorLength(bytes[place...])
        between = length > 0 ? gap + 1 : nil
        if length > 1 { index = bytes.index(place, offsetBy: length) }
      }
    }
    return groups
  }

  /// Whether a mark stands on the digit at `place`, which makes another character of it.
  private static func isMarked(
    _ text: String, at place: String.Index, before next: String.Index
  ) -> Bool {
    guard next < text.endIndex, text.utf8[next] >= 0x80 else { return false }
    return text[place].utf8.count > 1
  }

  /// The bytes of a blank, dash, dot or bracket that stands in telephone numbers, or 0.
  private static func separatorLength(_ bytes: Substring.UTF8View) -> Int {
    switch bytes.first {
    case 0x20, 0x2D, 0x2E, 0x28, 0x29, 0x2F: 1  // space - . ( ) /
    case 0xC2: bytes.starts(with: [0xC2, 0xA0]) ? 2 : 0
    case 0xE2:
      bytes.starts(with: [0xE2, 0x80, 0x93]) || bytes.starts(with: [0xE2, 0x80, 0x91]) ? 3 : 0
    default: 0
    }
  }

  private static func number(_ digits: [UInt8]) -> String? {
    var number = digits[...]
    if number.count == 11 {
      guard number.first == 0x31 else { return nil }
      number = number.dropFirst()
    }
    guard number.count == 10 else { return nil }
    let all = Array(number)
    guard all[0] >= 0x32, all[3] >= 0x32 else { return nil }  // 2
    return [all[0..<3], all[3..<6], all[6..<10]].map { String(decoding: $0, as: UTF8.self) }
      .joined(separator: "-")
  }

  /// The first ZIP code of Massachusetts in a text (01001 to 02791, and 05501, 05544), as five digits.
  package static func zip(in text: String) -> String? { zip(in: Words(text)) }

  static func zip(in words: Words) -> String? {
    let words = words.all
    for index in words.indices where words[index].isNumber && isZIP(words[index].folded) {
      let word = words[index]
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
    guard word.utf8.count == 5, word.allSatisfy({ $0.isASCII && $0.isNumber }),
      let number = Int(word)
    else { return false }
    return (1001...2791).contains(number) || number == 5501 || number == 5544
  }
}
