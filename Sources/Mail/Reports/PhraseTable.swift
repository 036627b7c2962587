/// Phrases that are looked for in a text, all of them in one pass over its octets.
///
/// Built once. Phrases and texts are lower case (`FoldedText`), so that one comparison decides.
struct PhraseTable<Meaning: Sendable>: Sendable {
  struct Match {
    var place: Int
    var end: Int
    var meaning: Meaning
  }

  private var phrases: [(bytes: [UInt8], meaning: Meaning)] = []
  /// Indexes into `phrases` by their first two octets.
  private var buckets = [[Int32]](repeating: [], count: 1 << 10)

  /// - Parameter groups: meanings with their phrases, lower case, of two octets or more.
  init(_ groups: [(Meaning, [String])]) {
    for (meaning, texts) in groups {
      for text in texts {
        let bytes = Array(text.utf8)
        guard bytes.count >= 2 else { continue }
        buckets[Self.bucket(bytes[0], bytes[1])].append(Int32(phrases.count))
        phrases.append((bytes, meaning))
      }
    }
  }

  private static func bucket(_ first: UInt8, _ second: UInt8) -> Int {
    (Int(first) &* 37 &+ Int(second)) & 1023
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }

  /// The longest phrase that stands at `place`.
  func match(in text: [UInt8], at place: Int) -> Match? {
    guard place >= 0, place < text.count - 1 else { return nil }
    var longest: Match?
    for index in buckets[Self.bucket(text[place], text[place + 1])] {
      let phrase = phrases[Int(index)]
      let end = place + phrase.bytes.count
      if end <= text.count, end > longest?.end ?? 0, text[place..<end].elementsEqual(phrase.bytes) {
        longest = Match(place: place, end: end, meaning: phrase.meaning)
      }
    }
    return longest
  }

  /// The phrase that the text begins with.
  func opening(of text: [UInt8]) -> Match? { match(in: text, at: 0) }

  /// Calls `found` with every match, at the beginning of a word, until it returns `false`.
  func eachMatch(in text: [UInt8], _ found: (Match) -> Bool) {
    guard text.count > 1 else { return }
    for place in 0..<(text.count - 1) {
      if buckets[Self.bucket(text[place], text[place + 1])].isEmpty { continue }
      if place > 0, Self.isLetter(text[place - 1]), Self.isLetter(text[place]) { continue }
      if let match = match(in: text, at: place), !found(match) { return }
    }
  }

  /// Whether any of them stands in the text, at the beginning of a word.
  func isIn(_ text: [UInt8]) -> Bool { first(in: text) != nil }

  /// The first match in the text.
  func first(in text: [UInt8]) -> Match? {
    var first: Match?
    eachMatch(in: text) {
      first = $0
      return false
    }
    return first
  }
}

extension PhraseTable where Meaning == Void {
  /// Phrases of one meaning.
  init(_ phrases: [String]) { self.init([((), phrases)]) }
}
