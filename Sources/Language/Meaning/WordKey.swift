/// A folded word as two numbers, so that words are compared and looked up without a String.
///
/// Up to 15 bytes of UTF-8 the numbers are the word itself; of a longer word they are a checksum
/// of 120 bits with its length, which is near enough for what people write to each other.
struct WordKey: Hashable, Sendable {
  private(set) var low: UInt64 = 0
  /// The length in the highest byte, and seven bytes of the word.
  private(set) var high: UInt64 = 0

  init() {}

  init(_ word: some StringProtocol) {
    for byte in word.utf8 { append(byte) }
  }

  init(bytes: [UInt8]) {
    for byte in bytes { append(byte) }
  }

  /// The ASCII letters that stand from `index` on, made small, as `append` does it, but many at
  /// once; `index` is then where they end.
  @inline(__always)
  init(lettersAt index: inout Int, before limit: Int, of bytes: [UInt8]) {
    let start = index
    var place = index
    var shift: UInt64 = 0
    let split = min(limit, start &+ 8)
    while place < split {
      let small = bytes[place] | 0x20  // and no other octet becomes a letter by it
      guard small &- 0x61 < 26 else { break }
      low |= UInt64(small) &<< shift
      shift &+= 8
      place &+= 1
    }
    if place == start &+ 8 {
      shift = 0
      let end = min(limit, start &+ 15)
      while place < end {
        let small = bytes[place] | 0x20
        guard small &- 0x61 < 26 else { break }
        high |= UInt64(small) &<< shift
        shift &+= 8
        place &+= 1
      }
    }
    high |= UInt64(truncatingIfNeeded: place &- start) &<< 56
    if place == start &+ 15 {
      while place < limit, (bytes[place] | 0x20) &- 0x61 < 26 {
        append(bytes[place] | 0x20)
        place &+= 1
      }
    }
    index = place
  }

  var isEmpty: Bool { high == 0 }

  /// Bytes, up to 255.
  var count: Int { Int(high >> 56) }

  @inline(__always)
  mutating func append(_ byte: UInt8) {
    let count = high >> 56
    if count < 8 {
      low |= UInt64(byte) << (8 * count)
    } else if count < 15 {
      high |= UInt64(byte) << (8 * (count - 8))
    } else {
      low = (low ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
      let rest = ((high ^ UInt64(byte)) &* 0x9E37_79B9_7F4A_7C15) & Self.letters
      high = (high & ~Self.letters) | rest
    }
    if count < 255 { high &+= 1 << 56 }
  }

  private static let letters: UInt64 = (1 << 56) - 1

  @inline(__always)
  var mixed: UInt64 {
    let mixed = (low ^ (high &* 0x9E37_79B9_7F4A_7C15)) &* 0xC2B2_AE3D_27D4_EB4F
    return mixed ^ (mixed >> 32)
  }
}

/// What belongs to each of many words; filled once, then only read.
struct WordTable<Value: Sendable>: Sendable {
  private struct Slot {
    var key = WordKey()
    var index: Int32 = 0
  }

  private var slots: [Slot]
  private(set) var values: [Value] = []
  private let mask: Int
  /// A bit for the hash of each word, eight times as many as words. Of the words of a mail nearly
  /// none is in a given table, and all tables' bits together stay in the processor's nearest memory.
  private var marks: [UInt64]

  /// A table of these words; of a word that comes twice, the values are joined by `join`.
  init(_ pairs: [(WordKey, Value)], joining join: (inout Value, Value) -> Void = { $0 = $1 }) {
    var size = 8
    while size < pairs.count * 3 { size *= 2 }
    mask = size - 1
    slots = Array(repeating: Slot(), count: size)
    var bits = 64
    while bits < pairs.count * 8 { bits *= 2 }
    marks = Array(repeating: 0, count: bits / 64)
    for (key, value) in pairs where !key.isEmpty {
      let mark = key.mixed >> 32
      marks[Int(truncatingIfNeeded: mark >> 6) & (marks.count - 1)] |= 1 &<< mark
      let place = place(of: key)
      if slots[place].key.isEmpty {
        slots[place] = Slot(key: key, index: Int32(clamping: values.count))
        values.append(value)
      } else {
        join(&values[Int(slots[place].index)], value)
      }
    }
  }

  /// Where a word stands, or would: a third of the slots are taken at most, so there is a free one.
  private func place(of key: WordKey) -> Int {
    var place = Int(truncatingIfNeeded: key.mixed) & mask
    while slots[place].key != key, !slots[place].key.isEmpty { place = (place + 1) & mask }
    return place
  }

  /// Whether a word may be there at all: `false` is sure.
  @inline(__always)
  func mayContain(_ key: WordKey) -> Bool {
    let mark = key.mixed >> 32
    return marks[Int(truncatingIfNeeded: mark >> 6) & (marks.count - 1)] &>> mark & 1 != 0
  }

  @inline(__always)
  subscript(key: WordKey) -> Value? { mayContain(key) ? found(key) : nil }

  private func found(_ key: WordKey) -> Value? {
    let slot = slots[place(of: key)]
    return slot.key.isEmpty ? nil : values[Int(slot.index)]
  }

  var keys: [WordKey] { slots.map(\.key).filter { !$0.isEmpty } }

  @inline(__always)
  func contains(_ key: WordKey) -> Bool { mayContain(key) && isThere(key) }

  private func isThere(_ key: WordKey) -> Bool { !slots[place(of: key)].key.isEmpty }

  /// The same words, for something else.
  func map<Other>(_ transform: (Value) -> Other) -> WordTable<Other> {
    WordTable<Other>(
      slots.filter { !$0.key.isEmpty }.map { ($0.key, transform(values[Int($0.index)])) })
  }
}

/// A set of folded words.
struct WordSet: Sendable, ExpressibleByArrayLiteral {
  private let table: WordTable<Void>

  init(_ words: some Sequence<String>) { table = WordTable(words.map { (WordKey($0), ()) }) }

  init(keys: [WordKey]) { table = WordTable(keys.map { ($0, ()) }) }

  init(arrayLiteral words: String...) { self.init(words) }

  /// The words of a text, between blanks.
  init(in text: String) { self.init(text.split(whereSeparator: \.isWhitespace).map(String.init)) }

  @inline(__always)
  func contains(_ word: Word) -> Bool { table.contains(word.key) }
  @inline(__always)
  func contains(_ key: WordKey) -> Bool { table.contains(key) }
  func contains(_ folded: String) -> Bool { table.contains(WordKey(folded)) }
}
