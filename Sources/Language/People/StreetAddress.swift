/// A street and house number, or a box, as people write them in Massachusetts.
struct StreetAddress {
  /// As written, blanks folded.
  var written: String
  /// The words that it is.
  var range: Range<Int>
  /// Whether a word like "Street" stands in it.
  var isCertain: Bool

  /// The address that begins at a word; nothing where there is none.
  init?(at index: Int, in words: Words) {
    let all = words.all
    guard let first = all[at: index] else { return nil }
    if let end = Self.boxEnd(at: index, in: words), let number = all[at: end],
      number.isNumber
    {
      self.init(index..<(end + 1), in: words, isCertain: true)
      return
    }
    guard Self.isHouseNumber(first), !Facts.isZIP(first.folded) else { return nil }
    var end = index + 1
    var typeEnd: Int?
    while end < all.count, end - index <= 6, all[end].gap == .blank {
      if Self.types.contains(all[end]), end > index + 1 {
        typeEnd = end + 1
        break
      }
      end += 1
    }
    if let typeEnd {
      self.init(index..<Self.flatEnd(typeEnd, in: words), in: words, isCertain: true)
      return
    }
    // "12 Broadway, Somerville"
    let names = all[clamped: (index + 1)..<end]
    guard (1...4).contains(names.count), names.allSatisfy(\.isCapitalised) else { return nil }
    self.init(index..<end, in: words, isCertain: false)
  }

  private init(_ range: Range<Int>, in words: Words, isCertain: Bool) {
    self.range = range
    self.isCertain = isCertain
    written = words.evidence(range).words
  }

  /// Where the flat's number ends that may follow: "Apt 2", "#3B", "Unit 4".
  private static func flatEnd(_ index: Int, in words: Words) -> Int {
    let all = words.all
    guard let word = all[at: index], word.gap <= .comma else { return index }
    if flats.contains(word), let number = all[at: index + 1], number.gap == .blank,
      number.folded.utf8.count <= 4
    {
      return index + 2
    }
    let start = all[index - 1].range.upperBound
    if start < word.range.lowerBound, word.folded.utf8.count <= 4,
      words.text(start..<word.range.lowerBound).utf8.contains(UInt8(ascii: "#"))
    {
      return index + 1
    }
    return index
  }

  private static func isHouseNumber(_ word: Word) -> Bool {
    if word.isNumber { return word.folded.utf8.count <= 5 }
    guard word.folded.utf8.count <= 6, let first = word.folded.utf8.first else { return false }
    return (0x30...0x39).contains(first)
      && word.folded.utf8.dropFirst().contains { $0 <= 0x39 } == false
      || (0x30...0x39).contains(first) && word.folded.utf8.last.map { $0 >= 0x61 } ?? false
        && word.folded.utf8.filter { $0 >= 0x61 }.count == 1
  }

  private static let boxes = Phrases(
    "po box, p o box, post office box, box, apartado, caixa postal")

  /// "P.O. Box" has the ends of sentences in it.
  private static func boxEnd(at index: Int, in words: Words) -> Int? {
    if let end = boxes.match(at: index, in: words.all)?.upperBound { return end }
    let start = words.all[clamped: index..<(index + 3)].map(\.folded)
    return start == ["p", "o", "box"] ? index + 3 : nil
  }

  private static let flats: WordSet = [
    "apt", "apartment", "unit", "suite", "ste", "floor", "fl", "no", "apto", "apartamento", "piso",
  ]

  private static let types = WordSet(
    in: """
      street st avenue ave av road rd lane ln drive dr boulevard blvd way court ct place pl terrace
      ter terr circle cir highway hwy square sq parkway pkwy row path trail tr turnpike tpke pike
      wharf alley park extension ext green common crossing hill point mews
      """)
}
