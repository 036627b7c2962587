extension StringProtocol {
  /// Its first octets, for texts of any size: a prefix of characters would be counted out.
  func beginning(_ octets: Int) -> Substring { Substring(Substring(self).utf8.prefix(octets)) }
}

extension Substring {
  /// Its lines, at most `limit` and the rest as one.
  func lines(limit: Int = .max - 1) -> [Substring] {
    utf8.split(separator: 0x0A, maxSplits: limit, omittingEmptySubsequences: false)
      .map { Substring($0) }
  }
}

/// A text made comparable: lower case, each run of white space one blank, typographic
/// apostrophes plain.
enum FoldedText {
  /// - Parameter limit: octets read from the beginning.
  static func bytes(of text: some StringProtocol, limit: Int = 64 << 10) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(min(limit, text.utf8.underestimatedCount))
    var isPlain = true
    var wasBlank = true
    var count = 0
    for byte in text.utf8 {
      count += 1
      if count > limit { break }
      switch byte {
      case 0x41...0x5A: result.append(byte + 0x20)
      case 0x20, 0x09, 0x0A, 0x0D:
        if !wasBlank { result.append(0x20) }
      case 0x80...:
        isPlain = false
        result.append(byte)
      default: result.append(byte)
      }
      wasBlank = byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
    }
    if wasBlank, result.last == 0x20 { result.removeLast() }
    if isPlain { return result }
    return plainMarks(Array(String(decoding: result, as: UTF8.self).lowercased().utf8))
  }

  /// U+2019 as an apostrophe, U+00A0 as a blank.
  private static func plainMarks(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var place = 0
    while place < bytes.count {
      if bytes[place] == 0xE2, bytes[place...].starts(with: [0xE2, 0x80, 0x99]) {
        result.append(0x27)
        place += 3
      } else if bytes[place] == 0xC2, bytes[place...].starts(with: [0xC2, 0xA0]) {
        result.append(0x20)
        place += 2
      } else {
        result.append(bytes[place])
        place += 1
      }
    }
    return result
  }
}
