/// Reads a structured header field octet by octet (RFC 5322 §3.2): blanks and comments skipped,
/// quoted strings taken apart.
///
/// Octets and never Characters: to Swift U+037E *is* a semicolon and the Kelvin sign *is* a K,
/// and a mark that combines with a quote hides it. A server that wrote the field meant neither.
struct FieldReader {
  private let octets: [UInt8]
  private(set) var position = 0
  /// A quoted string or a comment had no end: what was read last is nobody's word.
  private(set) var isBroken = false

  init(_ field: String) { octets = Array(field.utf8) }

  var isAtEnd: Bool { position >= octets.count }

  var next: UInt8? { position < octets.count ? octets[position] : nil }

  /// Steps over `octet` if it comes next.
  mutating func skip(_ octet: UInt8) -> Bool {
    guard next == octet else { return false }
    position += 1
    return true
  }

  /// Steps over blanks and comments, which nest (RFC 5322 §3.2.2).
  mutating func skipBlanks() {
    var depth = 0
    while let octet = next {
      switch octet {
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")") where depth > 0: depth -= 1
      case UInt8(ascii: "\\") where depth > 0: position += 1
      case _ where depth > 0 || Self.isBlank(octet): break
      default: return
      }
      position += 1
    }
    position = min(position, octets.count)
    if depth > 0 { isBroken = true }
  }

  /// What stands up to a blank, a comment or one of `ends`; quoted strings without their quotes.
  mutating func run(until ends: [UInt8]) -> Run {
    var taken: [UInt8] = []
    var isQuoted = false
    while let octet = next {
      if octet == UInt8(ascii: "\"") {
        isQuoted = true
        takeQuoted(into: &taken)
        continue
      }
      if Self.isBlank(octet) || octet == UInt8(ascii: "(") || ends.contains(octet) { break }
      taken.append(octet)
      position += 1
    }
    return Run(text: String(decoding: taken, as: UTF8.self), isQuoted: isQuoted)
  }

  struct Run {
    var text: String
    /// A part of it stood in quotes.
    var isQuoted: Bool
  }

  private mutating func takeQuoted(into taken: inout [UInt8]) {
    position += 1
    while let octet = next {
      position += 1
      switch octet {
      case UInt8(ascii: "\""): return
      case UInt8(ascii: "\\"):
        guard let escaped = next else { break }
        taken.append(escaped)
        position += 1
      default: taken.append(octet)
      }
    }
    isBroken = true
  }

  private static func isBlank(_ octet: UInt8) -> Bool {
    octet == 0x20 || octet == 0x09 || octet == 0x0D || octet == 0x0A
  }
}

extension String {
  /// A to z for A to Z and nothing else: the Kelvin sign is no k in a name that proves something.
  var asciiLowercased: String {
    String(
      decoding: utf8.map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }, as: UTF8.self)
  }

  /// The same octets; Swift's own `==` takes canonically equivalent ones for equal.
  func isSameOctets(as other: String) -> Bool { utf8.elementsEqual(other.utf8) }
}
