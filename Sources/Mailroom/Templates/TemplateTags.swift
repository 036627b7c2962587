private import Mustache

/// One Mustache tag of a template and the line on which it stands.
struct TemplateTag: Sendable, Hashable {
  enum Role: Sendable, Hashable {
    case value
    case open
    case openInverted
    case close
  }

  let role: Role
  let name: String
  let line: Int
}

/// A text with its tags taken out, each replaced by one scalar of the private use area.
///
/// swift-mustache parses each text first, and so decides what is well formed; it keeps its
/// tokens to itself, though, and renders an unknown tag as nothing, so the walk is ours.
struct TaggedText {
  /// U+E000 and as many as follow: letters to cmark, and found in no mail.
  static let placeholders: ClosedRange<UInt32> = 0xE000...0xF8FF

  let tags: [TemplateTag]
  /// The text with placeholders. Tags of sections that stand alone on their line have become
  /// paragraphs of their own.
  let text: String
  /// For each line of `text` the line of the file.
  let sourceLines: [Int]

  init(_ lines: [Substring], firstLine: Int, file: String) throws(TemplateError) {
    try Self.askMustache(lines.joined(separator: "\n"), firstLine: firstLine, file: file)
    var tags: [TemplateTag] = []
    var output: [String] = []
    var sources: [Int] = []
    for (offset, source) in lines.enumerated() {
      let line = firstLine + offset
      let count = tags.count
      let written = try Self.takeTags(of: source, line: line, file: file, into: &tags)
      let added = tags[count...]
      let isComment = written.trimmed.isEmpty && !source.trimmed.isEmpty && added.isEmpty
      if isComment { continue }
      let standsAlone =
        added.count == 1 && added.first?.role != .value && written.trimmed.unicodeScalars.count == 1
      for part in standsAlone ? ["", String(written.trimmed), ""] : [String(written)] {
        output.append(part)
        sources.append(line)
      }
    }
    self.tags = tags
    text = output.joined(separator: "\n")
    sourceLines = sources
  }

  /// The tag that `scalar` stands for.
  func index(of scalar: Unicode.Scalar) -> Int? {
    guard Self.placeholders.contains(scalar.value) else { return nil }
    let index = Int(scalar.value - Self.placeholders.lowerBound)
    return index < tags.count ? index : nil
  }

  private static func askMustache(
    _ text: String, firstLine: Int, file: String
  ) throws(TemplateError) {
    do {
      _ = try MustacheTemplate(string: text)
    } catch let error as MustacheTemplate.ParserError {
      throw TemplateError(
        file: file, line: firstLine + max(0, error.context.lineNumber - 1),
        problem: "\(error.error) (\(error.context.line.trimmingSuffix))")
    } catch {
      throw TemplateError(file: file, line: firstLine, problem: "\(error)")
    }
  }

  private static func takeTags(
    of source: Substring, line: Int, file: String, into tags: inout [TemplateTag]
  ) throws(TemplateError) -> Substring {
    var written = ""
    var rest = source
    for scalar in source.unicodeScalars where placeholders.contains(scalar.value) {
      throw TemplateError(
        file: file, line: line,
        problem: "U+\(String(scalar.value, radix: 16)) is a private character; take it out")
    }
    while let open = rest.pair(of: 0x7B) {
      written += rest[..<open.lowerBound]
      guard let close = rest[open.upperBound...].pair(of: 0x7D) else {
        throw TemplateError(
          file: file, line: line,
          problem: "a tag is not closed on its line: \(rest[open.lowerBound...])")
      }
      let inner = rest[open.upperBound..<close.lowerBound]
      rest = rest[close.upperBound...]
      if inner.hasPrefix("!") { continue }
      let tag = try tag(inner, line: line, file: file)
      guard let scalar = Unicode.Scalar(placeholders.lowerBound + UInt32(clamping: tags.count)),
        placeholders.contains(scalar.value)
      else {
        throw TemplateError(file: file, line: line, problem: "more tags than a mail can have")
      }
      tags.append(tag)
      written.unicodeScalars.append(scalar)
    }
    return written + rest
  }

  private static func tag(
    _ inner: Substring, line: Int, file: String
  ) throws(TemplateError) -> TemplateTag {
    let role: TemplateTag.Role
    switch inner.first {
    case "#": role = .open
    case "^": role = .openInverted
    case "/": role = .close
    default: role = .value
    }
    let name = (role == .value ? inner : inner.dropFirst()).trimmed
    guard !name.isEmpty,
      name.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") })
    else {
      throw TemplateError(
        file: file, line: line,
        problem: "{{\(inner)}} cannot stand in a template: only {{name}}, {{#name}}, {{^name}}, "
          + "{{/name}} and {{! a remark}}; no triple braces, partials or transforms")
    }
    return TemplateTag(role: role, name: String(name), line: line)
  }
}

extension Substring {
  /// Where the first two octets `byte` in a row stand.
  ///
  /// In octets, because a start reads sixty files and comparing characters takes most of it.
  fileprivate func pair(of byte: UInt8) -> Range<Index>? {
    var rest = utf8[...]
    while let first = rest.firstIndex(of: byte) {
      let second = utf8.index(after: first)
      guard second < utf8.endIndex else { return nil }
      if utf8[second] == byte { return first..<utf8.index(after: second) }
      rest = utf8[second...]
    }
    return nil
  }
}

extension String {
  fileprivate var trimmingSuffix: Substring { self[...].trimmed }
}
