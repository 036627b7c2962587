/// A mail address that stands in a text.
struct AddressMention: Hashable, Sendable {
  /// As written, without what stands around it.
  var address: String
  /// Where it stands in the bytes of the text.
  var range: Range<Int>

  /// The addresses in a text, in order, at most `limit` (dot-atom and domain, RFC 5322 §3.4.1).
  static func all(in text: String, limit: Int = 20) -> [AddressMention] {
    all(in: Array(text.utf8), limit: limit)
  }

  static func all(in bytes: [UInt8], limit: Int = 20) -> [AddressMention] {
    var found: [AddressMention] = []
    var next = 0
    while found.count < limit, let at = bytes[next...].firstIndex(of: UInt8(ascii: "@")) {
      next = at + 1
      var start = at
      // RFC 5321 §4.5.3.1.1: a local part has at most 64 octets.
      while start > 0, at - start < 65, isLocal(bytes[start - 1]) { start -= 1 }
      while start < at, isAround(bytes[start]) { start += 1 }
      var end = at + 1
      while end < bytes.count, end - at < 255, isDomain(bytes[end]) { end += 1 }
      while end > at + 1, isAround(bytes[end - 1]) { end -= 1 }
      guard at > start, at - start <= 64, isHost(bytes[(at + 1)..<end]) else { continue }
      let address = String(decoding: bytes[start..<end], as: UTF8.self)
      found.append(AddressMention(address: address, range: start..<end))
      next = end
    }
    return found
  }

  /// The address that a text is, and nothing else; a display name may stand before `<…>`.
  static func whole(_ text: String) -> String? {
    let all = all(in: text, limit: 2)
    guard all.count == 1, let only = all.first else { return nil }
    let bytes = Array(text.utf8)
    let around = bytes[..<only.range.lowerBound] + bytes[only.range.upperBound...]
    let isAlone = around.allSatisfy { byte in
      byte <= 0x20 || isAround(byte) || [0x3C, 0x3E, 0x28, 0x29, 0x3B, 0x2C, 0x22].contains(byte)
    }
    if isAlone { return only.address }
    // "maria@example.org <mailto:maria@example.org>" was two; this is "Maria <maria@example.org>".
    let isBracketed =
      bytes[at: only.range.lowerBound - 1] == 0x3C && bytes[at: only.range.upperBound] == 0x3E
    return isBracketed ? only.address : nil
  }

  private static func isLocal(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case 0x2E, 0x21, 0x23...0x27, 0x2A, 0x2B, 0x2D, 0x2F, 0x3D, 0x3F, 0x5E...0x60, 0x7B...0x7E:
      true
    default: false
    }
  }

  /// What mail programs and people put around an address: dots, dashes, stars, quotation marks.
  private static func isAround(_ byte: UInt8) -> Bool {
    [0x2E, 0x2D, 0x2A, 0x27, 0x60, 0x7E, 0x2F, 0x21, 0x3F, 0x7C, 0x3D].contains(byte)
  }

  private static func isDomain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2E, 0x2D: true
    default: false
    }
  }

  private static func isHost(_ bytes: ArraySlice<UInt8>) -> Bool {
    let labels = bytes.split(separator: 0x2E, omittingEmptySubsequences: false)
    guard labels.count >= 2, let last = labels.last, last.count >= 2 else { return false }
    return labels.allSatisfy { !$0.isEmpty } && last.allSatisfy { $0 >= 0x41 }
  }
}
