import Mail

/// What an address or link of ours proves: that its bearer has seen one mail to one address.
///
/// A token is the purpose, the outbox row's number, and 80 bits of HMAC-SHA-256 over both under
/// the row's secret, in lower-case base32 (RFC 4648 §6), because mailers fold local parts.
package struct Token: Hashable, Sendable {
  /// None stands in for another.
  package enum Purpose: Character, Sendable, CaseIterable {
    case reply = "r"
    case bounce = "b"
    case unsubscribe = "u"
    case page = "p"
    case confirmation = "c"
    /// In Message-ID and References: a handle, never proof.
    case message = "m"
  }

  package var purpose: Purpose
  /// The outbox row.
  package var row: Int64
  /// 16 base32 characters.
  var proof: String

  package init(_ purpose: Purpose, row: Int64, secret: [UInt8]) {
    self.purpose = purpose
    self.row = row
    let data = Array("\(purpose.rawValue)\(row)".utf8)
    proof = Base32.text(Array(Digest.hmacSHA256(key: secret, data).prefix(10)))
  }

  /// Reads a token's form; says nothing of its truth.
  package init?(_ text: some StringProtocol) {
    let lower = text.lowercased()
    guard (18...40).contains(lower.utf8.count), lower.utf8.allSatisfy({ $0 < 0x80 }),
      let first = lower.first, let purpose = Purpose(rawValue: first),
      let row = Base32.number(lower.dropFirst().dropLast(16)), row > 0
    else { return nil }
    let proof = String(lower.suffix(16))
    guard proof.allSatisfy({ Base32.alphabet.contains($0) }) else { return nil }
    self.purpose = purpose
    self.row = row
    self.proof = proof
  }

  package var text: String { "\(purpose.rawValue)\(Base32.text(row))\(proof)" }

  /// Whether it was made with this secret. In time that does not depend on where they differ.
  package func isTrue(secret: [UInt8]) -> Bool {
    let expected = Token(purpose, row: row, secret: secret).proof
    guard expected.utf8.count == proof.utf8.count else { return false }
    var difference: UInt8 = 0
    for (a, b) in zip(expected.utf8, proof.utf8) { difference |= a ^ b }
    return difference == 0
  }
}

/// Base32 of RFC 4648 §6 in lower case, without padding.
enum Base32 {
  static let alphabet = Array("abcdefghijklmnopqrstuvwxyz234567")
  /// The same in ASCII, for writing: a blast's mail has five tokens.
  private static let octets = Array("abcdefghijklmnopqrstuvwxyz234567".utf8)

  static func text(_ bytes: [UInt8]) -> String {
    var result: [UInt8] = []
    result.reserveCapacity((bytes.count * 8 + 4) / 5)
    var bits = 0
    var buffer: UInt32 = 0
    for byte in bytes {
      buffer = (buffer << 8 | UInt32(byte)) & 0xFFFF
      bits += 8
      while bits >= 5 {
        bits -= 5
        result.append(octets[Int(buffer >> UInt32(bits) & 31)])
      }
    }
    if bits > 0 { result.append(octets[Int(buffer << UInt32(5 - bits) & 31)]) }
    return String(decoding: result, as: UTF8.self)
  }

  static func text(_ number: Int64) -> String {
    var rest = number.magnitude
    var result: [UInt8] = []
    repeat {
      result.append(octets[Int(rest & 31)])
      rest >>= 5
    } while rest > 0
    return String(decoding: result.reversed(), as: UTF8.self)
  }

  static func number(_ text: some StringProtocol) -> Int64? {
    guard !text.isEmpty, text.count <= 13 else { return nil }
    var value: Int64 = 0
    for character in text {
      guard let digit = alphabet.firstIndex(of: character) else { return nil }
      let (shifted, overflow) = value.multipliedReportingOverflow(by: 32)
      guard !overflow else { return nil }
      value = shifted | Int64(digit)
    }
    return value
  }
}
