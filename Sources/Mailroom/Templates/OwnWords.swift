import Foundation

/// Somebody's own words in Markdown, made ready to stand in a template's `markdown` value: read
/// before any value is there, like the template itself.
package struct OwnWords: Sendable {
  let subject: [TemplateSegment]?
  let html: [TemplateSegment]
  let text: [TemplateSegment]

  /// The names of the values in a text, as they are written: `first_name`, `hub.name`.
  package static func names(in text: String) -> [String] {
    var found: [String] = []
    for match in text.matches(of: /\{\{([^{}\n]*)\}\}/) {
      let name = match.1.trimmingCharacters(in: .whitespaces)
      if !found.contains(name) { found.append(name) }
    }
    return found
  }

  /// The name that stands for it in templates: `hub_name` for `hub.name`.
  package static func key(_ name: String) -> String { name.replacing(".", with: "_") }
}

extension Templates {
  /// Reads somebody's own words. What values they may hold is the caller's to check before.
  ///
  /// - Throws: `TemplateError` for HTML, pictures, sections and tags that are not closed.
  package func ownWords(_ markdown: String, subject: String?) throws(TemplateError) -> OwnWords {
    let file = "your words"
    let body = try TemplateBody(
      Self.lines(of: Self.undotted(Self.keepingLines(markdown))), firstLine: 1, file: file)
    let subjectText = try subject.map { subject throws(TemplateError) in
      try TaggedText([Self.undotted(subject)[...]], firstLine: 1, file: file)
    }
    var declared: [String: TemplateDeclaration.Kind] = [:]
    for tag in body.tagged.tags + (subjectText?.tags ?? []) {
      guard tag.role == .value else {
        throw TemplateError(
          file: file, line: tag.line, problem: "{{#…}} and {{/…}} cannot stand in your own words")
      }
      declared[tag.name] = .text(isOptional: false)
    }
    func compiler(_ tagged: TaggedText) -> TemplateCompiler {
      TemplateCompiler(file: file, declared: declared, frame: [:], tags: tagged.tags)
    }
    return OwnWords(
      subject: try subjectText.map { tagged throws(TemplateError) in
        try compiler(tagged).segments(of: PlainTextWriter.pieces(ofLine: tagged))
      },
      html: try compiler(body.tagged).segments(of: HTMLWriter.pieces(of: body)).joiningLiterals,
      text: try compiler(body.tagged).segments(of: PlainTextWriter.pieces(of: body))
        .joiningLiterals)
  }

  private static func lines(of text: String) -> [Substring] {
    TemplateSource(file: "", text: text).lines
  }

  /// `{{hub.name}}` as templates name it.
  private static func undotted(_ text: String) -> String {
    text.replacing(/\{\{([^{}\n]*)\}\}/) { match in "{{\(OwnWords.key(String(match.1)))}}" }
  }

  /// A short line that another follows was ended on purpose, in a mail: a name below a greeting.
  /// A long one was only wrapped.
  private static func keepingLines(_ text: String) -> String {
    let lines = lines(of: text)
    var kept: [String] = []
    for (index, line) in lines.enumerated() {
      let next = index + 1 < lines.count ? lines[index + 1].trimmed : ""
      let isEnded =
        !line.trimmed.isEmpty && line.count < 50 && !next.isEmpty && !isMark(next)
        && !line.trimmed.hasPrefix("#")
      kept.append(isEnded ? line.trimmed + "\\" : String(line))
    }
    return kept.joined(separator: "\n")
  }

  /// Whether a line begins a block of its own.
  private static func isMark(_ line: Substring) -> Bool {
    guard let first = line.first else { return true }
    return "-*+#>=`~".contains(first) || first.isNumber
  }
}
