import CGMime

/// The text of header fields: RFC 2047, and what stands there instead.
enum HeaderText {
  /// Decodes encoded words, also broken and mixed ones, and cleans the result.
  static func decoded(_ raw: String) -> String {
    clean(hasEncodedWord(raw) ? EncodedWordReader.decoded(raw) : raw)
  }

  /// Whether `=?` stands in it. Byte by byte: each field of each mail is asked.
  static func hasEncodedWord(_ text: String) -> Bool {
    unsafe text.utf8.withContiguousStorageIfAvailable { octets in
      guard var start = octets.baseAddress else { return false }
      var left = octets.count
      // Nearly no field has any "?".
      while let found = unsafe memchr(start, 0x3F, left) {
        let place = unsafe UnsafeRawPointer(found) - UnsafeRawPointer(start)
        if place > 0, unsafe start[place - 1] == 0x3D { return true }
        // The one before the next octet is this "?", which is no "=".
        unsafe start += place + 1
        left -= place + 1
      }
      return false
    } ?? hasEncodedWord(Array(text.utf8))
  }

  private static func hasEncodedWord(_ octets: [UInt8]) -> Bool {
    octets.indices.dropFirst().contains { octets[$0] == 0x3F && octets[$0 - 1] == 0x3D }
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
    return cleaned(Array(text.utf8))
  }

  /// The same of valid UTF-8. Byte by byte: each field of each mail comes through here.
  private static func cleaned(_ bytes: [UInt8]) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var isBlankPending = false
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      let blank = byte > 0x20 && byte < 0x7F ? 0 : blankLength(in: bytes, at: index)
      guard blank == 0 else {
        isBlankPending = !result.isEmpty
        index += blank
        continue
      }
      if isBlankPending { result.append(0x20) }
      isBlankPending = false
      result.append(byte)
      index += 1
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// How many octets a blank, control character or line separator at `index` has; 0 if none is
  /// there.
  private static func blankLength(in bytes: [UInt8], at index: Int) -> Int {
    switch bytes[index] {
    case 0...0x20, 0x7F: 1
    case 0xC2 where index + 1 < bytes.count && bytes[index + 1] < 0xA0: 2  // U+0080 to U+009F
    case 0xE2
    where index + 2 < bytes.count && bytes[index + 1] == 0x80
      && (bytes[index + 2] == 0xA8 || bytes[index + 2] == 0xA9):
      3
    default: 0
    }
  }

  /// A field's value on one line (RFC 5322 §2.2.3), still encoded.
  static func unfolded(_ bytes: [UInt8]) -> String {
    var line: [UInt8] = []
    line.reserveCapacity(bytes.count)
    var isASCII = true
    for byte in bytes where byte != 0x0D && byte != 0x0A {
      line.append(byte == 0 || byte == 0x09 ? 0x20 : byte)
      if byte >= 0x80 { isASCII = false }
    }
    return isASCII ? cleaned(line) : clean(TextDecoding.text(line, charset: nil))
  }

  /// The same of a slice of a message, in place where it is one line of ASCII, as most are.
  static func unfolded(_ bytes: ArraySlice<UInt8>) -> String {
    unsafe bytes.withUnsafeBufferPointer { unsafe unfolded($0) } ?? unfolded(Array(bytes))
  }

  /// - Returns: `nil` if it is not ASCII.
  private static func unfolded(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
    var start = 0
    var end = bytes.count
    while start < end, unsafe bytes[start] <= 0x20 { start &+= 1 }
    while start < end, unsafe bytes[end - 1] <= 0x20 { end &-= 1 }
    var previous: UInt8 = 0
    var index = start
    while index < end {
      let byte = unsafe bytes[index]
      if byte < 0x20 || byte >= 0x7F || byte == 0x20 && previous == 0x20 {
        return unsafe refolded(bytes)
      }
      previous = byte
      index &+= 1
    }
    return unsafe String(
      decoding: UnsafeBufferPointer(rebasing: bytes[start..<end]), as: UTF8.self)
  }

  private static func refolded(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
    unsafe withUnsafeTemporaryAllocation(of: UInt8.self, capacity: bytes.count) { line in
      var count = 0  // never more than what was read
      var isBlankPending = false
      var index = 0
      while index < bytes.count {
        let byte = unsafe bytes[index]
        index &+= 1
        if byte > 0x20 {
          guard byte < 0x7F else { return nil }
          if isBlankPending {
            unsafe line[count] = 0x20
            count &+= 1
            isBlankPending = false
          }
          unsafe line[count] = byte
          count &+= 1
        } else if byte != 0x0D, byte != 0x0A {
          isBlankPending = count > 0
        }
      }
      return unsafe String(
        decoding: UnsafeBufferPointer(rebasing: line[..<count]), as: UTF8.self)
    }
  }

  /// The identifiers in a `Message-ID`, `In-Reply-To` or `References` field, oldest first.
  ///
  /// Anything outside angle brackets is skipped: RFC 5322 §4.5.4 lets old mailers put phrases
  /// there. White space inside is dropped. At most the newest `limit`.
  static func identifiers(in field: String, limit: Int = 100) -> [String] {
    if field.utf8.allSatisfy({ $0 < 0x80 }) {
      return identifiers(inASCII: Array(field.utf8), limit)
    }
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

  /// The same, where each octet is a character.
  private static func identifiers(inASCII field: [UInt8], _ limit: Int) -> [String] {
    var found: [String] = []
    var rest = field[...]
    while let open = rest.firstIndex(of: 0x3C) {
      rest = rest[(open + 1)...]
      guard let close = rest.firstIndex(of: 0x3E) else { break }
      var text = rest[..<close]
      if text.contains(where: { $0 <= 0x20 }) {
        text.removeAll { $0 == 0x20 || (0x09...0x0D).contains($0) }
      }
      if !text.isEmpty, text.count <= 998 { found.append(String(decoding: text, as: UTF8.self)) }
      rest = rest[(close + 1)...]
    }
    return found.suffix(limit)
  }
}
