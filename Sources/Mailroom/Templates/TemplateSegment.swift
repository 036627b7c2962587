/// A template made ready to fill in: a tree of literals, values and sections.
///
/// swift-mustache looks values up by reflection; walking this instead of its tokens is what
/// makes a blast's mail cost microseconds, and lets a missing value be an error.
indirect enum TemplateSegment: Sendable {
  case literal(String)
  case value(TemplateSlot, ValueForm)
  /// Its content once for each row, or once where the value is on or not empty.
  case section(TemplateSlot, [TemplateSegment])
  /// Its content once, where any of these holds.
  case condition([TemplateCondition], [TemplateSegment])
}

/// Whether the section of a value is shown, or with `isInverted` whether it is not.
struct TemplateCondition: Sendable, Hashable {
  let slot: TemplateSlot
  let isInverted: Bool
}

/// Where a tag's value comes from, settled when the template is read.
struct TemplateSlot: Sendable, Hashable {
  enum Source: Sendable, Hashable {
    case values
    /// The row of the list whose section this stands in.
    case row
    /// What every mail has: its language, subject, footer.
    case frame
  }

  let name: String
  let line: Int
  let source: Source
  let keepsLines: Bool
  let isOptional: Bool
}

/// The values of one mail, and the template to blame where one is missing.
struct TemplateFilling {
  let file: String
  let values: [String: TemplateValue]
  var frame: [String: TemplateValue]
  var row: [String: TemplateValue] = [:]

  /// Appends `segments`, filled in, to `output`.
  func fill(_ segments: [TemplateSegment], into output: inout String) throws(TemplateError) {
    for segment in segments {
      switch segment {
      case .literal(let text):
        output += text
      case .value(let slot, let form):
        guard let value = try value(of: slot) else { continue }
        guard case .text(let text) = value else { throw wrong(slot, "is no text") }
        write(text, slot, form, into: &output)
      case .condition(let conditions, let content):
        for condition in conditions {
          let isShown = try value(of: condition.slot)?.isShown ?? false
          guard isShown != condition.isInverted else { continue }
          try fill(content, into: &output)
          break
        }
      case .section(let slot, let content):
        guard let value = try value(of: slot) else { continue }
        guard case .list(let rows) = value else {
          if value.isShown { try fill(content, into: &output) }
          continue
        }
        var inner = self
        for row in rows {
          inner.row = row
          try inner.fill(content, into: &output)
        }
      }
    }
  }

  private func value(of slot: TemplateSlot) throws(TemplateError) -> TemplateValue? {
    let found: TemplateValue? =
      switch slot.source {
      case .values: values[slot.name]
      case .row: row[slot.name]
      case .frame: frame[slot.name]
      }
    if found == nil, !slot.isOptional { throw wrong(slot, "is missing") }
    return found
  }

  private func wrong(_ slot: TemplateSlot, _ what: String) -> TemplateError {
    TemplateError(
      file: file, line: slot.line, problem: "the value for {{\(slot.name)}} \(what)")
  }

  private func write(
    _ text: String, _ slot: TemplateSlot, _ form: ValueForm, into output: inout String
  ) {
    switch form {
    case .html:
      output.append(text, escaping: true, lineBreak: slot.keepsLines ? "<br>\n" : " ")
    case .plain(let prefix):
      output.append(text, escaping: false, lineBreak: slot.keepsLines ? "\n\(prefix)" : " ")
    case .address(let isWhole):
      output.appendAddress(text, isWhole: isWhole)
    }
  }
}

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
