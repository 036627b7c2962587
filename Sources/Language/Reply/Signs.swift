/// What the bytes of a text are, one letter or mark after another, without making a String.
///
/// Letters of the Latin, Greek and Cyrillic blocks are folded as `Words.fold` does; those of
/// scripts without capitals stand for themselves, and are all as good as capitals.
enum Signs {
  enum Kind: UInt8 {
    case small, capital, digit
    /// Of a script that writes no blanks between words.
    case ideograph
    /// An accent that stands alone, or an apostrophe: no end of a word, and left out.
    case silent
    case colon, blank, other
  }

  struct Sign {
    var kind: Kind
    /// Its bytes in the text.
    var length: Int
    /// The folded letter, lowest byte first, three bytes at most.
    var folded: UInt32 = 0
  }

  @inline(__always)
  static func sign(in bytes: [UInt8], at index: Int) -> Sign {
    let byte = bytes[index]
    if byte < 0x80 {
      // The table is asked for the rest: it costs more than these.
      if (0x61...0x7A).contains(byte) { return Sign(kind: .small, length: 1, folded: UInt32(byte)) }
      if byte == 0x20 { return Sign(kind: .blank, length: 1) }
      return ascii[Int(byte)]
    }
    if byte < 0xE0 { return two(byte, bytes[at: index + 1] ?? 0) }
    guard byte < 0xF0 else { return Sign(kind: .other, length: 4) }
    return three(byte, bytes[at: index + 1] ?? 0, bytes[at: index + 2] ?? 0)
  }

  /// The folded letters of a word or several, without what stands between them.
  static func key(_ words: some StringProtocol) -> WordKey {
    let bytes = Array(words.utf8)
    var key = WordKey()
    var index = 0
    while index < bytes.count {
      let sign = sign(in: bytes, at: index)
      append(sign, to: &key)
      index += sign.length
    }
    return key
  }

  @inline(__always)
  static func append(_ sign: Sign, to key: inout WordKey) {
    var rest = sign.folded
    if rest < 0x80 {
      if rest != 0 { key.append(UInt8(truncatingIfNeeded: rest)) }
      return
    }
    while rest != 0 {
      key.append(UInt8(truncatingIfNeeded: rest))
      rest >>= 8
    }
  }

  private static let ascii: [Sign] = (UInt8(0)..<0x80).map { byte in
    switch byte {
    case 0x61...0x7A: Sign(kind: .small, length: 1, folded: UInt32(byte))
    case 0x41...0x5A: Sign(kind: .capital, length: 1, folded: UInt32(byte) + 0x20)
    case 0x30...0x39: Sign(kind: .digit, length: 1, folded: UInt32(byte))
    case UInt8(ascii: "'"): Sign(kind: .silent, length: 1)
    case UInt8(ascii: ":"): Sign(kind: .colon, length: 1)
    case 0x20, 0x09: Sign(kind: .blank, length: 1)
    default: Sign(kind: .other, length: 1)
    }
  }

  private static func two(_ first: UInt8, _ second: UInt8) -> Sign {
    let scalar = UInt32(first & 0x1F) << 6 | UInt32(second & 0x3F)
    if scalar < 0x530 { return latinToCyrillic[Int(scalar)] }
    switch scalar {
    case 0x0591...0x05C7, 0x064B...0x065F: return Sign(kind: .silent, length: 2)
    case 0x0660...0x0669, 0x06F0...0x06F9:
      return Sign(kind: .digit, length: 2, folded: UInt32(ascii: "0") + (scalar & 0x0F))
    case 0x060C, 0x061B, 0x061F: return Sign(kind: .other, length: 2)
    default:
      return Sign(kind: .capital, length: 2, folded: UInt32(first) | UInt32(second) << 8)
    }
  }

  private static let latinToCyrillic: [Sign] = (UInt32(0)..<0x530).map { value in
    guard let scalar = Unicode.Scalar(value) else { return Sign(kind: .other, length: 2) }
    if (0x300...0x36F).contains(value) { return Sign(kind: .silent, length: 2) }
    let character = Character(scalar)
    guard character.isLetter else {
      return Sign(kind: character.isWhitespace ? .blank : .other, length: 2)
    }
    var folded: UInt32 = 0
    for byte in Words.fold(String(character)).utf8.prefix(3).reversed() {
      folded = folded << 8 | UInt32(byte)
    }
    return Sign(kind: character.isUppercase ? .capital : .small, length: 2, folded: folded)
  }

  private static func three(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Sign {
    let folded = UInt32(first) | UInt32(second) << 8 | UInt32(third) << 16
    switch (first, second) {
    case (0xE2, 0x80):
      // An apostrophe, or a dash, quotation mark, dot or narrow blank.
      return Sign(kind: third == 0x99 ? .silent : third == 0xAF ? .blank : .other, length: 3)
    case (0xE2, _): return Sign(kind: .other, length: 3)
    case (0xE3, 0x80) where third < 0xA0: return Sign(kind: .other, length: 3)
    case (0xEF, 0xBC) where third == 0x9A: return Sign(kind: .colon, length: 3)
    case (0xEF, 0xB8), (0xEF, 0xBC), (0xEF, 0xBD): return Sign(kind: .other, length: 3)
    case (0xE0, _), (0xE1, _): return Sign(kind: .capital, length: 3, folded: folded)
    default: return Sign(kind: .ideograph, length: 3, folded: folded)
    }
  }
}

extension UInt32 {
  fileprivate init(ascii scalar: Unicode.Scalar) { self = scalar.value }
}
