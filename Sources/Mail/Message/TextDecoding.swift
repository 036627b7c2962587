import CGMime

/// Bytes in some charset as text, whatever the label says.
enum TextDecoding {
  /// Never fails: what is valid UTF-8 is UTF-8 under a missing, unknown or Western label, an
  /// undecodable octet becomes U+FFFD, and NUL is dropped.
  static func text(_ bytes: [UInt8], charset: String?) -> String {
    var bytes = bytes
    if bytes.place(of: 0) != nil, charset?.lowercased().hasPrefix("utf-16") != true {
      bytes.removeAll { $0 == 0 }
    }
    let label = canonical(charset)
    let isWestern = label == "utf-8" || label == "windows-1252"
    if isWestern, let valid = String(validating: bytes, as: UTF8.self) { return withoutMark(valid) }
    if !isWestern, !isStateful(label), bytes.allSatisfy({ $0 < 0x80 }) {
      return String(decoding: bytes, as: UTF8.self)
    }
    if isWestern {
      if label == "utf-8", charset != nil, !looksWestern(bytes) {
        return String(decoding: bytes, as: UTF8.self)
      }
      return converted(bytes, from: "WINDOWS-1252") ?? String(decoding: bytes, as: UTF8.self)
    }
    if let text = converted(bytes, from: label) { return withoutMark(text) }
    if let valid = String(validating: bytes, as: UTF8.self) { return withoutMark(valid) }
    return converted(bytes, from: "WINDOWS-1252") ?? String(decoding: bytes, as: UTF8.self)
  }

  /// Whether a charset is of those in which an ASCII octet is always itself, and that are read here.
  static func isPlain(_ charset: String?) -> Bool {
    let label = canonical(charset)
    return label == "utf-8" || label == "windows-1252"
  }

  /// The label as iconv knows it. Latin-1 means Windows-1252 in practice, as in the WHATWG
  /// encoding standard; GB 18030 contains its forerunners.
  private static func canonical(_ charset: String?) -> String {
    guard let charset, charset != "utf-8", charset != "UTF-8" else { return "utf-8" }
    let label = charset.lowercased().filter { $0.isASCII && !$0.isWhitespace && $0 != "\"" }
    switch label {
    case "", "utf-8", "utf8", "us-ascii", "ascii", "unknown-8bit", "x-unknown", "default",
      "unicode-1-1-utf-8", "ansi_x3.4-1968":
      return "utf-8"
    case "iso-8859-1", "iso8859-1", "latin1", "latin-1", "windows-1252", "cp1252",
      "x-windows-1252", "8bit", "_iso-8859-1":
      return "windows-1252"
    case "gb2312", "gbk", "x-gbk", "cp936": return "gb18030"
    case "ks_c_5601-1987", "euc-kr", "ks_c_5601": return "cp949"
    case "shift_jis", "shift-jis", "sjis", "x-sjis": return "cp932"
    case "iso-8859-8-i": return "iso-8859-8"
    case "x-mac-roman", "macroman": return "macintosh"
    default: return String(label.prefix(40))
    }
  }

  /// Whether ASCII octets may mean something else.
  private static func isStateful(_ label: String) -> Bool {
    label.hasPrefix("iso-2022") || label.hasPrefix("utf-7") || label.hasPrefix("utf-16")
      || label.hasPrefix("hz-") || label.hasPrefix("utf-32") || label.hasPrefix("unicode")
  }

  /// Invalid UTF-8 with no valid multi-octet sequence at all is 8-bit text under a wrong label.
  private static func looksWestern(_ bytes: [UInt8]) -> Bool {
    let decoded = String(decoding: bytes, as: UTF8.self)
    return !decoded.unicodeScalars.contains { $0.value >= 0x80 && $0.value != 0xFFFD }
  }

  private static func withoutMark(_ text: String) -> String {
    text.unicodeScalars.first?.value == 0xFEFF ? String(text.unicodeScalars.dropFirst()) : text
  }

  /// By iconv; an octet that does not fit is skipped and shown as U+FFFD.
  /// - Returns: `nil` if iconv does not know the charset.
  private static func converted(_ bytes: [UInt8], from charset: String) -> String? {
    guard let converter = unsafe g_iconv_open("UTF-8", charset),
      unsafe converter != OpaquePointer(bitPattern: -1)
    else { return nil }
    defer { _ = unsafe g_iconv_close(converter) }
    var input = bytes.map { CChar(bitPattern: $0) }
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count * 2)
    var chunk = [CChar](repeating: 0, count: 16_384)
    var position = 0
    while position < input.count {
      var left = input.count - position
      var room = chunk.count
      let result = unsafe input.withUnsafeMutableBufferPointer { source in
        unsafe chunk.withUnsafeMutableBufferPointer { target in
          var from = unsafe source.baseAddress.map { unsafe $0 + position }
          var into = target.baseAddress
          return unsafe g_iconv(converter, &from, &left, &into, &room)
        }
      }
      let isStuck = result == gsize.max
      let consumed = input.count - position - left
      output.append(contentsOf: chunk[..<(chunk.count - room)].lazy.map { UInt8(bitPattern: $0) })
      position += consumed
      if isStuck, position < input.count, room > 16 {  // not for want of room: a bad octet
        output.append(contentsOf: [0xEF, 0xBF, 0xBD])
        position += 1
      }
    }
    return String(decoding: output, as: UTF8.self)
  }
}
