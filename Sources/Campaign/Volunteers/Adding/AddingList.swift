import Foundation
import Language
import Mail
import Mailroom

/// A list of people that somebody wants to add, as it is kept while its question is open.
struct AddingList: Codable, Equatable {
  var lines: [ListedLine]
  /// Those that are left out, by number.
  var dropped: Set<Int> = []
  /// What the adder said of a line that may be somebody known: `new` or `same`.
  var taking: [Int: Taking] = [:]
  /// Where the names were written down, as the first mail says it: "at the rally on Saturday".
  var place: String?
  /// What came of each line when it was shown: a YES does nothing else.
  var shown: [Int: String] = [:]
  /// Where the people come from: `added`, `forwarded`.
  var source = "added"

  enum Taking: String, Codable { case new, same }

  var json: String {
    // Only plain values: encoding cannot fail.
    (try? JSONEncoder().encode(self)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
  }

  init(lines: [ListedLine], place: String? = nil) {
    self.lines = lines
    self.place = place.flatMap(Self.usable)
  }

  init?(json: String) {
    guard let list = try? JSONDecoder().decode(AddingList.self, from: Data(json.utf8)) else {
      return nil  // not ours to read: then it asks nothing
    }
    self = list
  }

  /// What may stand in a mail to somebody who never wrote to us: a few plain words.
  static func usable(_ place: String) -> String? {
    let words = place.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let letters = words.filter { !$0.isNumber && $0 != "," }
    guard words.count <= 60, PersonName.isUsable(letters), words.filter(\.isNumber).count <= 4
    else {
      return nil
    }
    return words
  }

  /// Takes what an answer corrects.
  ///
  /// - Returns: the number of a line that could not be corrected so; `nil` if all went well.
  mutating func correct(
    by corrections: ListCorrections, gazetteer: Gazetteer, domains: Set<String>
  ) -> Int? {
    dropped.formUnion(corrections.dropped)
    for (number, words) in corrections.said.sorted(by: { $0.key < $1.key }) {
      let folded = words.lowercased().filter { $0.isLetter || $0 == " " }
      if Self.newWords.contains(folded) {
        taking[number] = .new
      } else if Self.sameWords.contains(folded) {
        taking[number] = .same
      } else if let index = lines.firstIndex(where: { $0.number == number }),
        let line = lines[index].corrected(by: words, gazetteer: gazetteer, domains: domains)
      {
        lines[index] = line
        dropped.remove(number)
      } else {
        return number
      }
    }
    return nil
  }

  private static let newWords: Set<String> = [
    "new", "a new person", "another", "another person", "other", "somebody else", "someone else",
    "different", "nueva", "nuevo", "otra persona", "outra pessoa", "novo", "nova",
  ]
  private static let sameWords: Set<String> = [
    "the same", "same", "same person", "the same person", "known", "la misma", "el mismo",
    "a mesma", "o mesmo",
  ]
}
