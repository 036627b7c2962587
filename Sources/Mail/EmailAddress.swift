/// An address of RFC 5321 §4.1.2 as the product compares and stores it: in lower case, the
/// domain in A-labels (RFC 5890), without display name, comment or angle brackets.
///
/// Dots and tags of the local part stay (they may name another mailbox).
package struct EmailAddress: Hashable, Sendable, Codable, CustomStringConvertible {
  /// `local@domain`, lower case.
  package let rawValue: String
  /// Everything before the last `@`.
  package var localPart: Substring { rawValue[..<at] }
  /// Everything after the last `@`, in A-labels.
  package var domain: Substring { rawValue[rawValue.index(after: at)...] }

  private var at: String.Index { rawValue.utf8.lastIndex(of: 0x40) ?? rawValue.startIndex }

  /// Reads one bare address.
  ///
  /// - Returns: `nil` if `text` is no address that may be written to: no or two bare `@`, an
  ///   empty side, over 254 octets, a control character, white space or one of `<>(),;:"\[]`,
  ///   a domain without a dot or with an empty or overlong label.
  package init?(_ text: String) {
    if let plain = Self.plain(text.utf8) {
      rawValue = plain
      return
    }
    let trimmed = text.trimmingPrefix(while: \.isWhitespace)
    guard let at = trimmed.lastIndex(of: "@") else { return nil }
    let local = trimmed[..<at].lowercased()
    var domain = trimmed[trimmed.index(after: at)...].lowercased()
    while let last = domain.last, last.isWhitespace || last == "." { domain.removeLast() }
    guard !local.isEmpty, !domain.isEmpty, local.utf8.count <= 64 else { return nil }
    guard let ascii = Punycode.aLabels(of: domain) else { return nil }
    let forbidden: Set<Character> = ["<", ">", "(", ")", ",", ";", ":", "\"", "\\", "[", "]", "@"]
    for character in local {
      if character.isWhitespace || forbidden.contains(character) { return nil }
      if character.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F }) {
        return nil
      }
    }
    if local.hasPrefix(".") || local.hasSuffix(".") || local.contains("..") { return nil }
    let labels = ascii.split(separator: ".", omittingEmptySubsequences: false)
    guard labels.count >= 2, local.utf8.count + 1 + ascii.utf8.count <= 254 else { return nil }
    for label in labels {
      guard !label.isEmpty, label.utf8.count <= 63, !label.hasPrefix("-"), !label.hasSuffix("-")
      else { return nil }
      for byte in label.utf8 {
        let isLetter = (0x61...0x7A).contains(byte)
        let isDigit = (0x30...0x39).contains(byte)
        guard isLetter || isDigit || byte == 0x2D || byte == 0x5F else { return nil }
      }
    }
    rawValue = local + "@" + ascii
  }

  /// An address of nothing but letters, digits and `+-_.`, read byte by byte, as nearly all are
  /// and each mail of a blast has several; `nil` where the general reading must decide.
  private static func plain(_ text: String.UTF8View) -> String? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count)
    var at: Int?
    var labels = 1
    var labelStart = 0
    for byte in text {
      switch byte {
      case 0x61...0x7A, 0x30...0x39, 0x5F: bytes.append(byte)
      case 0x41...0x5A: bytes.append(byte + 0x20)
      case 0x2B where at == nil, 0x2D where at == nil: bytes.append(byte)
      case 0x2D:  // not at the beginning of a label
        guard bytes.count > labelStart else { return nil }
        bytes.append(byte)
      case 0x2E:  // neither at the beginning nor twice, and not after a hyphen in a domain
        guard bytes.count > labelStart, at == nil || bytes.last != 0x2D else { return nil }
        if at != nil {
          guard bytes.count - labelStart <= 63 else { return nil }
          labels += 1
        }
        bytes.append(byte)
        labelStart = bytes.count
      case 0x40:
        guard at == nil, bytes.count > labelStart, bytes.count <= 64 else { return nil }
        at = bytes.count
        bytes.append(byte)
        labelStart = bytes.count
      default: return nil
      }
    }
    let last = bytes.count - labelStart
    guard at != nil, labels >= 2, (1...63).contains(last), bytes.last != 0x2D,
      bytes.count <= 254
    else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The address with `tag` at the end of its local part.
  ///
  /// - Returns: `nil` if that is no address that may be written to: the tag has something else
  ///   than lower-case letters, digits, `+` and `-`, or the local part grows over 64 octets.
  package func tagged(_ tag: String) -> EmailAddress? {
    let isPlain = tag.utf8.allSatisfy { byte in
      (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2B || byte == 0x2D
    }
    let at = self.at
    let local = rawValue[..<at].utf8.count + tag.utf8.count
    guard isPlain, local <= 64, rawValue.utf8.count + tag.utf8.count <= 254 else { return nil }
    return EmailAddress(verified: rawValue[..<at] + tag + rawValue[at...])
  }

  private init(verified: String) { rawValue = verified }

  package var description: String { rawValue }

  package init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let address = EmailAddress(text) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "no e-mail address"))
    }
    self = address
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rawValue)
  }
}
