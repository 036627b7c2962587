/// Reads encoded words (RFC 2047 §2) as mailers really write them.
///
/// Our own, because GMime joins the base64 of neighbouring words before it decodes it, and so
/// loses all that follows a word that ends in padding, which most mailers write.
enum EncodedWordReader {
  /// `text`, unfolded, with its encoded words decoded; what is none stays as it is.
  static func decoded(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var result = ""
    /// The word before, still octets: a character may be split between two (against §5).
    var pending: (charset: String, octets: [UInt8])?
    var plain: [UInt8] = []
    var index = 0
    while index < bytes.count {
      guard bytes[index] == 0x3D, let word = Word(in: bytes, at: index) else {
        plain.append(bytes[index])
        index += 1
        continue
      }
      index = word.end
      let isBetween = pending != nil && plain.allSatisfy { $0 == 0x20 || $0 == 0x09 }  // §6.2
      if isBetween, let open = pending, open.charset == word.charset {
        pending = (open.charset, open.octets + word.octets)
      } else {
        if let open = pending { result += TextDecoding.text(open.octets, charset: open.charset) }
        if !isBetween { result += String(decoding: plain, as: UTF8.self) }
        pending = (word.charset, word.octets)
      }
      plain = []
    }
    if let open = pending { result += TextDecoding.text(open.octets, charset: open.charset) }
    return result + String(decoding: plain, as: UTF8.self)
  }

  /// `=?charset*language?encoding?text?=`
  private struct Word {
    var charset: String
    var octets: [UInt8]
    /// Behind it.
    var end: Int

    /// - Returns: `nil` if none begins at `start`.
    init?(in bytes: [UInt8], at start: Int) {
      guard start + 1 < bytes.count, bytes[start + 1] == 0x3F else { return nil }
      let label = bytes[(start + 2)...].prefix(60)
      guard let mark = label.firstIndex(of: 0x3F), mark > start + 2, mark + 2 < bytes.count,
        bytes[mark + 2] == 0x3F
      else { return nil }
      let name = bytes[(start + 2)..<mark].prefix { $0 != 0x2A }  // RFC 2231 §5
      guard name.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else { return nil }
      charset = String(decoding: name, as: UTF8.self).lowercased()
      var stop = mark + 3
      while stop + 1 < bytes.count, !(bytes[stop] == 0x3F && bytes[stop + 1] == 0x3D) {
        // A line of 75 is the rule, mailers write longer ones; beyond this it is none.
        if stop - mark > 4_000 { return nil }
        stop += 1
      }
      guard stop + 1 < bytes.count else { return nil }
      end = stop + 2
      let text = bytes[(mark + 3)..<stop]
      switch bytes[mark + 1] {
      case 0x42, 0x62: octets = EncodedWordReader.base64(text)
      case 0x51, 0x71: octets = EncodedWordReader.quoted(text)
      default: return nil
      }
    }
  }

  /// The "Q" encoding (§4.2).
  private static func quoted(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var octets: [UInt8] = []
    var index = text.startIndex
    while index < text.endIndex {
      let byte = text[index]
      index += 1
      if byte == 0x5F {
        octets.append(0x20)
      } else if byte == 0x3D, index + 1 < text.endIndex, let high = digit(text[index]),
        let low = digit(text[index + 1])
      {
        octets.append(high << 4 | low)
        index += 2
      } else {
        octets.append(byte)
      }
    }
    return octets
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x37
    case 0x61...0x66: byte - 0x57
    default: nil
    }
  }

  /// Base64 with whatever else stands in it skipped.
  private static func base64(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var octets: [UInt8] = []
    var group: UInt32 = 0
    var bits = 0
    for byte in text {
      let value: UInt8
      switch byte {
      case 0x41...0x5A: value = byte - 0x41
      case 0x61...0x7A: value = byte - 0x47
      case 0x30...0x39: value = byte + 4
      case 0x2B, 0x2D: value = 62
      case 0x2F, 0x5F: value = 63
      case 0x3D:
        bits = 0
        continue
      default: continue
      }
      group = group << 6 | UInt32(value)
      bits += 6
      if bits >= 8 {
        bits -= 8
        octets.append(UInt8(truncatingIfNeeded: group >> UInt32(bits)))
      }
    }
    return octets
  }
}
