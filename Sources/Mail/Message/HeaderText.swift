/// The text of header fields: RFC 2047, and what stands there instead.
enum HeaderText {
  /// Decodes encoded words, also broken and mixed ones, and cleans the result.
  static func decoded(_ raw: String) -> String {
    clean(hasEncodedWord(raw) ? EncodedWordReader.decoded(raw) : raw)
  }

  /// Whether `=?` stands in it. Byte by byte: each field of each mail is asked.
  static func hasEncodedWord(_ text: String) -> Bool {
    var previous: UInt8 = 0
    for byte in text.utf8 {
      if byte == 0x3F, previous == 0x3D { return true }
      previous = byte
    }
    return false
  }

  /// One line: runs of blanks, control characters and line separators become one blank, the
  /// ends are trimmed.
  static func clean(_ text: String) -> String {
    var previous: UInt8 = 0x20
    let isClean = text.utf8.allSatisfy { byte in
      defer { previous = byte }
      return byte > 0x20 ? byte < 0x7F : byte == 0x20 && previous != 0x20
    }
    if isClean, previous != 0x20 || text.isEmpty { return text }
    var result = String.UnicodeScalarView()
    var pendingBlank = false
    for scalar in text.unicodeScalars {
      let isControl = scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
      if isControl || scalar.value == 0x2028 || scalar.value == 0x2029 || scalar == " " {
        pendingBlank = !result.isEmpty
        continue
      }
      if pendingBlank { result.append(" ") }
      pendingBlank = false
      result.append(scalar)
    }
    return String(result)
  }

  /// A field's value on one line (RFC 5322 §2.2.3), still encoded.
  static func unfolded(_ bytes: some Sequence<UInt8>) -> String {
    var line: [UInt8] = []
    for byte in bytes where byte != 0x0D && byte != 0x0A {
      line.append(byte == 0 || byte == 0x09 ? 0x20 : byte)
    }
    return clean(TextDecoding.text(line, charset: nil))
  }

  /// The identifiers in a `Message-ID`, `In-Reply-To` or `References` field, oldest first.
  ///
  /// Anything outside angle brackets is skipped: RFC 5322 §4.5.4 lets old mailers put phrases
  /// there. White space inside is dropped. At most the newest `limit`.
  static func identifiers(in field: String, limit: Int = 100) -> [String] {
    var found: [String] = []
    var rest = field[...]
    while let open = rest.firstIndex(of: "<") {
      rest = rest[rest.index(after: open)...]
      guard let close = rest.firstIndex(of: ">") else { break }
      let text = rest[..<close].filter { !$0.isWhitespace }
      if !text.isEmpty, text.utf8.count <= 998 { found.append(String(text)) }
      rest = rest[rest.index(after: close)...]
    }
    return found.suffix(limit)
  }
}
