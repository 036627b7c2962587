/// Numbers that a person gives about themselves.
package enum Facts {
  /// The writer's telephone number in a text, as `508-555-0142` or `508-555-0142 x12`.
  ///
  /// The first that no words give to somebody else ("call Senator Eldridge at"). Never fails.
  package static func phone(in text: String) -> String? {
    PhoneNumber.all(in: text).first(where: \.isWriters)?.written
  }

  /// The first ZIP code of Massachusetts in a text (01001 to 02791, and 05501, 05544), as five digits.
  package static func zip(in text: String) -> String? { zip(in: Words(text)) }

  static func zip(in words: Words) -> String? {
    zipPlaces(in: words).first.map { words.all[$0].folded }
  }

  /// Where ZIP codes stand in a text, at most twenty.
  static func zipPlaces(in words: Words) -> [Int] {
    let all = words.all
    var places: [Int] = []
    for index in all.indices where all[index].isNumber && isZIP(all[index].folded) {
      if let before = all[at: index - 1], all[index].gap == .blank {
        // A digit right before ("508 01609") makes it part of another number.
        if before.isNumber, before.folded.utf8.count == 3 { continue }
        if otherNumbers.contains(before) { continue }
      }
      places.append(index)
      if places.count == 20 { break }
    }
    return places
  }

  /// What comes before a number that is no ZIP.
  private static let otherNumbers: WordSet = [
    "pin", "passcode", "id", "invoice", "order", "ticket", "account", "room", "case", "docket",
    "bill", "x", "ext", "extension", "case", "hd", "sd", "h", "s",
  ]

  static func isZIP(_ word: String) -> Bool {
    guard word.utf8.count == 5, word.allSatisfy({ $0.isASCII && $0.isNumber }),
      let number = Int(word)
    else { return false }
    return (1001...2791).contains(number) || number == 5501 || number == 5544
  }
}
