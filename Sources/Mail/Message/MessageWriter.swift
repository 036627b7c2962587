/// Writes header fields and parts into one buffer, CRLF at each line's end.
///
/// Plain Swift over bytes and not GMime's objects: a blast builds a million of them.
struct MessageWriter {
  private(set) var bytes: [UInt8] = []

  init(reserving capacity: Int) { bytes.reserveCapacity(capacity) }

  mutating func line(_ text: String = "") {
    bytes.append(contentsOf: text.utf8)
    bytes.append(0x0D)
    bytes.append(0x0A)
  }

  /// A field whose value is known to be safe ASCII.
  mutating func field(_ name: String, ascii value: String) {
    bytes.append(contentsOf: name.utf8)
    bytes.append(0x3A)
    bytes.append(0x20)
    line(value)
  }

  /// A field of free text (RFC 5322 §2.2.1): folded at blanks, or as encoded words. Left out if
  /// the name is none (§3.6.8) or is one that the writer itself is answerable for.
  mutating func field(_ name: String, text: String) {
    let isName =
      !name.isEmpty && name.utf8.count <= 70
      && name.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != 0x3A }
    guard isName else { return }
    let value = HeaderText.clean(text)
    bytes.append(contentsOf: name.utf8)
    bytes.append(0x3A)
    var column = name.utf8.count + 1
    let isEncoded = EncodedWord.isNeeded(value)
    if !isEncoded, column + 1 + value.utf8.count <= 78 {
      bytes.append(0x20)
      return line(value)
    }
    if isEncoded {
      word(EncodedWord.words(value, firstRoom: max(20, 74 - column)), column: &column)
    } else {
      word(value.split(separator: " ").map(String.init), column: &column)
    }
    line()
  }

  /// Words with a blank before each, on a new line where the line would grow over 78.
  private mutating func word(_ words: [String], column: inout Int) {
    for word in words {
      let length = word.utf8.count
      if column + 1 + length > 78, column > 1 {
        bytes.append(0x0D)
        bytes.append(0x0A)
        column = 0
      }
      bytes.append(0x20)
      bytes.append(contentsOf: word.utf8)
      column += 1 + length
    }
  }

  /// An address list (RFC 5322 §3.4). Mailboxes without a good address are left out.
  mutating func addresses(_ name: String, _ list: [NamedAddress]) {
    let usable = list.filter { $0.address != nil }
    guard !usable.isEmpty else { return }
    bytes.append(contentsOf: name.utf8)
    bytes.append(0x3A)
    var column = name.utf8.count + 1
    for (index, mailbox) in usable.enumerated() {
      guard let address = mailbox.address else { continue }
      let comma = index == usable.count - 1 ? "" : ","
      let said = HeaderText.clean(mailbox.name ?? "")
      if said.isEmpty {
        word([address.rawValue + comma], column: &column)
      } else {
        word(EncodedWord.phrase(said, room: max(20, 74 - column)), column: &column)
        word(["<\(address.rawValue)>\(comma)"], column: &column)
      }
    }
    line()
  }

  /// `Message-ID`, `In-Reply-To`, `References` (RFC 5322 §3.6.4); nothing if there are none.
  mutating func identifiers(_ name: String, _ list: [String]) {
    let clean = list.compactMap { identifier -> String? in
      let bytes = identifier.utf8.filter { $0 > 0x20 && $0 < 0x7F && $0 != 0x3C && $0 != 0x3E }
      return bytes.isEmpty || bytes.count > 900
        ? nil : "<\(String(decoding: bytes, as: UTF8.self))>"
    }
    guard !clean.isEmpty else { return }
    bytes.append(contentsOf: name.utf8)
    bytes.append(0x3A)
    var column = name.utf8.count + 1
    word(clean, column: &column)
    line()
  }

  /// A text part with its fields: 7bit where every line is short ASCII, else quoted-printable.
  mutating func textPart(_ contentType: String, _ text: String) {
    field("Content-Type", ascii: contentType)
    let isPlain = TextEncoding.isPlain(text)
    field("Content-Transfer-Encoding", ascii: isPlain ? "7bit" : "quoted-printable")
    line()
    if isPlain {
      TextEncoding.appendLines(text, to: &bytes)
    } else {
      TextEncoding.appendQuotedPrintable(text, to: &bytes)
    }
  }

  /// A part for saving (RFC 2183), base64.
  mutating func attachment(_ file: Draft.File) {
    let isType = Self.isMediaType(file.contentType)
    field("Content-Type", ascii: isType ? file.contentType : "application/octet-stream")
    field("Content-Transfer-Encoding", ascii: "base64")
    bytes.append(contentsOf: "Content-Disposition: attachment".utf8)
    bytes.append(contentsOf: EncodedWord.parameter("filename", file.filename).utf8)
    line()
    line()
    TextEncoding.appendBase64(file.bytes, to: &bytes)
  }

  /// Whether it is `type/subtype`, perhaps with parameters that need no quotes (RFC 2045 §5.1), of
  /// what may be attached as octets.
  private static func isMediaType(_ text: String) -> Bool {
    guard text.utf8.count <= 100 else { return false }
    let parts = text.split(separator: ";", omittingEmptySubsequences: false)
    for (index, part) in parts.enumerated() {
      // One blank stands before a parameter.
      let words = (index > 0 && part.first == " " ? part.dropFirst() : part)
        .split(separator: index == 0 ? "/" : "=", omittingEmptySubsequences: false)
      guard words.count == 2, words.allSatisfy({ isToken($0) }) else { return false }
    }
    let type = text.lowercased()
    return !type.hasPrefix("multipart/") && !type.hasPrefix("message/")
  }

  /// RFC 2045 §5.1.
  private static func isToken(_ text: Substring) -> Bool {
    !text.isEmpty
      && text.utf8.allSatisfy {
        $0 > 0x20 && $0 < 0x7F && !"()<>@,;:\\\"/[]?=".utf8.contains($0)
      }
  }
}
