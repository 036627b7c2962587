/// Numbers that a person gives about themselves.
package enum Facts {
  /// The first telephone number of North America in a text, as `508-555-0142`.
  ///
  /// Area code and exchange begin with 2 to 9 (NANP); a longer run of digits is no number.
  package static func phone(in text: String) -> String? {
    var digits: [Character] = []
    var separators = 0
    func finished() -> String? {
      var number = digits[...]
      if number.count == 11, number.first == "1" { number = number.dropFirst() }
      guard number.count == 10 else { return nil }
      let all = Array(number)
      guard let area = all[0].wholeNumberValue, let exchange = all[3].wholeNumberValue, area >= 2,
        exchange >= 2
      else { return nil }
      return "\(String(all[0..<3]))-\(String(all[3..<6]))-\(String(all[6..<10]))"
    }
    for character in text {
      if character.isASCII, character.isNumber {
        if separators > 3 || digits.count > 11 {
          if let number = finished() { return number }
          digits = []
        }
        digits.append(character)
        separators = 0
      } else if !digits.isEmpty, digits.count < 10 || digits.first == "1" && digits.count < 11,
        " -.()/\u{A0}–‑".contains(character)
      {
        separators += 1
      } else {
        if let number = finished() { return number }
        digits = []
        separators = 0
      }
    }
    return finished()
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
