/// What the fields of a part say of its form (RFC 2045), where they are in the plain form that
/// `PlainMessage` reads.
struct PartForm {
  private enum Encoding { case none, quotedPrintable, base64 }

  private(set) var contentType = "text/plain"
  private(set) var parameters: [String: String] = [:]
  private var encoding = Encoding.none
  private var hasType = false
  private var hasEncoding = false

  var isMultipart: Bool {
    contentType == "multipart/alternative" || contentType == "multipart/mixed"
      || contentType == "multipart/related"
  }

  /// Whether the field of that name is one of `Content-…`.
  static func concerns(_ bytes: [UInt8], _ name: Range<Int>) -> Bool {
    guard name.count >= 8, bytes[name.lowerBound + 7] == 0x2D else { return false }
    return zip(bytes[name], "content".utf8).allSatisfy { $0 | 0x20 == $1 }
  }

  /// Whether a value is ASCII without control characters, but those that fold it.
  static func isPlain(_ value: ArraySlice<UInt8>) -> Bool {
    value.allSatisfy { byte in
      (0x20...0x7E).contains(byte) || byte == 0x09 || byte == 0x0D || byte == 0x0A
    }
  }

  /// - Returns: `false` if it is not as `PlainMessage` reads it.
  mutating func take(_ field: HeaderField) -> Bool {
    if field.isNamed("Content-Type") {
      guard !hasType else { return false }
      hasType = true
      return takeType(Array(field.raw.utf8))
    }
    if field.isNamed("Content-Transfer-Encoding") {
      guard !hasEncoding else { return false }
      hasEncoding = true
      switch field.raw.lowercased() {
      case "7bit", "8bit": encoding = .none
      case "quoted-printable": encoding = .quotedPrintable
      case "base64": encoding = .base64
      default: return false
      }
      return true
    }
    return field.isNamed("Content-Language")
  }

  /// `type/subtype; name=value; name="value"`, without comments, escapes and RFC 2231.
  private mutating func takeType(_ text: [UInt8]) -> Bool {
    guard text.allSatisfy({ $0 >= 0x20 && $0 < 0x7F && $0 != 0x5C && $0 != 0x28 }) else {
      return false
    }
    var index = 0
    let type = Self.token(text, &index)
    guard !type.isEmpty, index < text.count, text[index] == 0x2F else { return false }
    index += 1
    let subtype = Self.token(text, &index)
    guard !subtype.isEmpty else { return false }
    contentType = String(decoding: text[type] + [0x2F] + text[subtype], as: UTF8.self).lowercased()
    guard contentType == "text/plain" || contentType == "text/html" || isMultipart else {
      return false
    }
    while index < text.count {
      guard text[index] == 0x3B else { return false }
      index += 1
      if index < text.count, text[index] == 0x20 { index += 1 }
      let name = Self.token(text, &index)
      guard !name.isEmpty, index < text.count, text[index] == 0x3D else { return false }
      index += 1
      guard index < text.count, let value = Self.value(text, &index), !value.isEmpty else {
        return false
      }
      let key = String(decoding: text[name], as: UTF8.self).lowercased()
      let said = String(decoding: text[value], as: UTF8.self)
      guard Self.known.contains(key), parameters[key] == nil, !HeaderText.hasEncodedWord(said)
      else { return false }
      parameters[key] = HeaderText.clean(said)
      guard parameters[key] == said else { return false }
    }
    return true
  }

  /// A name would make an attachment of a part.
  private static let known = [
    "charset", "boundary", "format", "delsp", "type", "reply-type",
  ]

  private static func value(_ text: [UInt8], _ index: inout Int) -> Range<Int>? {
    guard text[index] == 0x22 else { return token(text, &index) }
    let start = index + 1
    guard let end = text[start...].firstIndex(of: 0x22) else { return nil }
    index = end + 1
    return start..<end
  }

  private static func token(_ text: [UInt8], _ index: inout Int) -> Range<Int> {
    let start = index
    loop: while index < text.count {
      switch text[index] {
      case 0x61...0x7A, 0x41...0x5A, 0x30...0x39, 0x2D, 0x2E, 0x5F, 0x2B: index += 1
      default: break loop
      }
    }
    return start..<index
  }

  /// The text of a leaf; `nil` if its encoding is not as it should be.
  func text(of bytes: [UInt8], in body: Range<Int>) -> String? {
    var contents: [UInt8]
    switch encoding {
    case .none: contents = Array(bytes[body])
    case .quotedPrintable:
      guard let octets = Self.quotedPrintable(bytes, body) else { return nil }
      contents = octets
    case .base64:
      guard let octets = Self.base64(bytes, body) else { return nil }
      contents = octets
    }
    if contents.place(of: 0) != nil { return nil }
    let charset = parameters["charset"]
    if TextDecoding.isPlain(charset) {
      MessageReader.endLines(&contents)
      return TextDecoding.text(contents, charset: charset)
    }
    return MessageReader.lines(TextDecoding.text(contents, charset: charset))
  }

  /// RFC 2045 §6.7.
  private static func quotedPrintable(_ bytes: [UInt8], _ body: Range<Int>) -> [UInt8]? {
    unsafe bytes[body].withUnsafeBufferPointer { source in
      var isWhole = true
      let octets = unsafe [UInt8](unsafeUninitializedCapacity: source.count) { octets, count in
        guard let length = unsafe quotedPrintable(source, into: octets) else {
          isWhole = false
          return
        }
        count = length
      }
      return isWhole ? octets : nil
    }
  }

  /// - Returns: how many octets it is, of which there are never more than were read; `nil` if
  ///   something is not as it should be.
  private static func quotedPrintable(
    _ source: UnsafeBufferPointer<UInt8>, into octets: UnsafeMutableBufferPointer<UInt8>
  ) -> Int? {
    var count = 0
    var index = 0
    let end = source.count
    while index < end {
      let byte = unsafe source[index]
      index &+= 1
      guard byte == 0x3D else {
        unsafe octets[count] = byte
        count &+= 1
        continue
      }
      guard index < end else { return nil }
      if unsafe source[index] == 0x0A {
        index += 1
        continue
      }
      guard index + 1 < end else { return nil }
      let (first, second) = unsafe (source[index], source[index + 1])
      index += 2
      if first == 0x0D, second == 0x0A { continue }
      guard let high = digit(first), let low = digit(second) else { return nil }
      unsafe octets[count] = high << 4 | low
      count += 1
    }
    return count
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x37
    default: nil
    }
  }

  /// RFC 2045 §6.8, whole groups of four in lines, padding at the end alone.
  private static func base64(_ bytes: [UInt8], _ body: Range<Int>) -> [UInt8]? {
    var octets: [UInt8] = []
    octets.reserveCapacity(body.count / 4 * 3)
    var group: UInt32 = 0
    var digits = 0
    var padding = 0
    for byte in bytes[body] {
      let value: UInt8
      switch byte {
      case 0x41...0x5A: value = byte - 0x41
      case 0x61...0x7A: value = byte - 0x47
      case 0x30...0x39: value = byte + 4
      case 0x2B: value = 62
      case 0x2F: value = 63
      case 0x0A, 0x0D: continue
      case 0x3D:
        padding += 1
        guard padding <= 2, digits % 4 + padding <= 4, digits % 4 >= 2 else { return nil }
        continue
      default: return nil
      }
      guard padding == 0 else { return nil }
      group = group << 6 | UInt32(value)
      digits += 1
      if digits % 4 == 0 {
        octets.append(UInt8(truncatingIfNeeded: group >> 16))
        octets.append(UInt8(truncatingIfNeeded: group >> 8))
        octets.append(UInt8(truncatingIfNeeded: group))
      }
    }
    guard padding == (4 - digits % 4) % 4 else { return nil }
    if padding == 2 { octets.append(UInt8(truncatingIfNeeded: group >> 4)) }
    if padding == 1 {
      octets.append(UInt8(truncatingIfNeeded: group >> 10))
      octets.append(UInt8(truncatingIfNeeded: group >> 2))
    }
    return octets
  }
}
