extension String {
  /// Appends a value that came from anywhere.
  ///
  /// Control characters and the marks that turn the direction of text around become blanks, so
  /// that no value can end a line, hide another or start a header; `lineBreak` stands where it
  /// has line breaks. Escaping writes the characters that mean something to HTML as references.
  mutating func append(_ text: String, escaping: Bool, lineBreak: String) {
    let isPlain = text.utf8.allSatisfy { byte in
      switch byte {
      case ..<0x20, 0x7F, 0xC2, 0xE2: false
      case 0x22, 0x26, 0x27, 0x3C, 0x3E: !escaping
      default: true
      }
    }
    if isPlain {
      self += text
      return
    }
    var lastWasReturn = false
    for scalar in text.unicodeScalars {
      defer { lastWasReturn = scalar == "\r" }
      switch scalar.value {
      case 0x0A where lastWasReturn: continue
      case 0x0A, 0x0D, 0x0B, 0x0C, 0x85, 0x2028, 0x2029: self += lineBreak
      case ..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: self += " "
      case 0x22 where escaping: self += "&quot;"
      case 0x26 where escaping: self += "&amp;"
      case 0x27 where escaping: self += "&#39;"
      case 0x3C where escaping: self += "&lt;"
      case 0x3E where escaping: self += "&gt;"
      default: unicodeScalars.append(scalar)
      }
    }
  }

  /// Appends a value as HTML, with each phone number on one line: a narrow screen would break it at
  /// its hyphens.
  mutating func appendHTML(_ text: String, lineBreak: String) {
    var rest = text[...]
    if text.utf8.contains(0x2D) {
      while let number = rest.firstNumber {
        append(String(rest[..<number.startIndex]), escaping: true, lineBreak: lineBreak)
        self += String(number).onOneLine
        rest = rest[number.endIndex...]
      }
    }
    append(String(rest), escaping: true, lineBreak: lineBreak)
  }

  /// HTML that no line breaks in two.
  var onOneLine: String { "<span style=\"white-space:nowrap\">\(self)</span>" }

  mutating func appendEscaped(_ text: String) {
    append(text, escaping: true, lineBreak: "\n")
  }

  /// Appends a value inside an `href`.
  ///
  /// A whole address must be one that a mail may link to (RFC 3986, RFC 6068), and anything else
  /// becomes `#`, because `javascript:` and its like come from outside; a part of an address is
  /// percent-encoded.
  mutating func appendAddress(_ text: String, isWhole: Bool) {
    let kept: (UInt8) -> Bool
    if isWhole {
      let start = text.prefix(8).lowercased()
      guard ["https://", "http://", "mailto:", "tel:"].contains(where: start.hasPrefix) else {
        self += "#"
        return
      }
      let forbidden = Set("\"'<>\\^`{|}".utf8)
      kept = { $0 > 0x20 && $0 < 0x7F && !forbidden.contains($0) }
    } else {
      let alsoKept = Set("-._~@".utf8)
      kept = { byte in
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
          || (0x61...0x7A).contains(byte) || alsoKept.contains(byte)
      }
    }
    for byte in text.utf8 {
      if byte == 0x26 {
        self += isWhole ? "&amp;" : "%26"
      } else if kept(byte) {
        unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        self += digits.utf8.count == 1 ? "%0\(digits)" : "%\(digits)"
      }
    }
  }
}

extension Substring {
  /// The first stretch of digits and hyphens that is long enough for a phone number, or a date.
  fileprivate var firstNumber: Substring? {
    var start = startIndex
    while start < endIndex {
      guard utf8[start].isDigit else {
        start = utf8.index(after: start)
        continue
      }
      var end = start
      var last = start
      while end < endIndex, utf8[end].isDigit || utf8[end] == 0x2D {
        if utf8[end].isDigit { last = end }
        end = utf8.index(after: end)
      }
      let number = self[start..<utf8.index(after: last)]
      if (8...20).contains(number.utf8.count), number.utf8.contains(0x2D) { return number }
      start = end
    }
    return nil
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { (0x30...0x39).contains(self) }
}
