/// A mailbox of RFC 5322 §3.4: an address, perhaps with a name.
package struct NamedAddress: Hashable, Sendable {
  /// The display name, decoded; `nil` if there is none.
  package var name: String?
  /// `nil` if what stands there cannot be written to.
  package var address: EmailAddress?
  /// The address as it stands, with its letter case and no angle brackets.
  package var written: String

  package init(name: String?, address: EmailAddress?, written: String) {
    self.name = name
    self.address = address
    self.written = written
  }

  /// A mailbox with a good address.
  package init(name: String?, _ address: EmailAddress) {
    self.init(name: name, address: address, written: address.rawValue)
  }
}

/// Reads the address lists of RFC 5322 §3.4, groups flattened, in one pass without recursion.
///
/// Our own instead of GMime's, whose group syntax recurses on what a stranger writes. Lenient:
/// unquoted specials stay in the name, an unclosed quote or bracket ends with its field.
struct AddressListReader {
  private var words: [UInt8] = []
  private var angle: [UInt8]?
  private var comment: [UInt8] = []
  private var found: [NamedAddress] = []

  /// The mailboxes in an unfolded field value, at most `limit`.
  static func read(_ raw: String, limit: Int = 1_000) -> [NamedAddress] {
    if let one = plain(raw) { return [one] }
    var reader = AddressListReader()
    reader.scan(Array(raw.utf8), limit: limit)
    return reader.found
  }

  /// `ana@example.org` or `Ana Lima <ana@example.org>`, without anything that has a meaning.
  private static func plain(_ raw: String) -> NamedAddress? {
    let bytes = Array(raw.utf8)
    var address = bytes[...]
    var name = bytes[..<0]
    if bytes.last == 0x3E {
      guard let open = bytes.firstIndex(of: 0x3C) else { return nil }
      address = bytes[(open + 1)..<(bytes.count - 1)]
      name = bytes[..<open]
      if name.last == 0x20 { name.removeLast() }
    }
    let isName = name.allSatisfy { byte in
      switch byte {
      case 0x61...0x7A, 0x41...0x5A, 0x30...0x39, 0x20, 0x2D, 0x2E: true
      default: false
      }
    }
    let isAddress = address.allSatisfy { byte in
      switch byte {
      case 0x61...0x7A, 0x41...0x5A, 0x30...0x39, 0x2B, 0x2D, 0x2E, 0x40, 0x5F: true
      default: false
      }
    }
    guard isName, isAddress, name.first != 0x20, name.last != 0x20 else { return nil }
    let written = String(decoding: address, as: UTF8.self)
    guard let address = EmailAddress(written) else { return nil }
    let said = name.isEmpty ? nil : HeaderText.clean(String(decoding: name, as: UTF8.self))
    return NamedAddress(name: said, address: address, written: written)
  }

  private mutating func scan(_ bytes: [UInt8], limit: Int) {
    var index = 0
    var quoted = false
    var depth = 0
    while index < bytes.count, found.count < limit {
      var byte = bytes[index]
      index += 1
      let isEscaped = byte == 0x5C && (quoted || depth > 0) && index < bytes.count
      if isEscaped {
        byte = bytes[index]
        index += 1
      }
      if depth > 0 {
        if !isEscaped, byte == 0x28 { depth += 1 }
        if !isEscaped, byte == 0x29 { depth -= 1 }
        if depth > 0 { comment.append(byte) }
        continue
      }
      if quoted {
        if !isEscaped, byte == 0x22 { quoted = false } else { append(byte) }
        continue
      }
      switch byte {
      case 0x22: quoted = true  // "
      case 0x28 where angle == nil:  // (
        depth = 1
        if !comment.isEmpty { comment.append(0x20) }
      case 0x3C: angle = []  // <, the last one counts
      case 0x3E:  // >
        while index < bytes.count, bytes[index] != 0x2C, bytes[index] != 0x3B {
          // What follows the bracket belongs to nobody, except a comment and a missing comma.
          if bytes[index] == 0x28 || bytes[index] == 0x3C || bytes[index] == 0x22 { break }
          index += 1
        }
        if index < bytes.count, bytes[index] == 0x3C || bytes[index] == 0x22 { finish() }
      case 0x2C, 0x3B: finish()  // , and ;
      case 0x3A where angle == nil:  // the name of a group
        words = []
        comment = []
      default: append(byte)
      }
    }
    if found.count < limit { finish() }
  }

  private mutating func append(_ byte: UInt8) {
    if angle == nil { words.append(byte) } else { angle?.append(byte) }
  }

  private mutating func finish() {
    defer {
      words = []
      angle = nil
      comment = []
    }
    let phrase = HeaderText.decoded(String(decoding: words, as: UTF8.self))
    if let angle {
      var written = HeaderText.clean(String(decoding: angle, as: UTF8.self))
      if written.hasPrefix("@"), let colon = written.lastIndex(of: ":") {  // RFC 5322 §4.4 route
        written = String(written[written.index(after: colon)...])
      }
      if written.isEmpty, phrase.isEmpty { return }
      add(name: phrase.isEmpty ? nil : phrase, written: written)
    } else {
      guard !phrase.isEmpty else { return }
      let name = HeaderText.decoded(String(decoding: comment, as: UTF8.self))
      add(name: name.isEmpty ? nil : name, written: phrase)
    }
  }

  private mutating func add(name: String?, written: String) {
    if let address = EmailAddress(written) {
      found.append(NamedAddress(name: name, address: address, written: written))
      return
    }
    // "Ana Lima ana@example.org": brackets forgotten.
    let tokens = written.split(separator: " ")
    let addresses = tokens.compactMap { EmailAddress(String($0)) }
    if addresses.count == 1, let address = addresses.first {
      let rest = tokens.filter { EmailAddress(String($0)) == nil }.joined(separator: " ")
      let said = name ?? (rest.isEmpty ? nil : rest)
      found.append(NamedAddress(name: said, address: address, written: address.rawValue))
      return
    }
    found.append(NamedAddress(name: name, address: nil, written: written))
  }
}
