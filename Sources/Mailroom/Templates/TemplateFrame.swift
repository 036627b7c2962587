/// What stands around the body of every mail: the HTML layout, and the footer in each language.
struct TemplateFrame: Sendable {
  /// Values that every template has without declaring them.
  static let shared: [String: TemplateDeclaration.Kind] = [
    "campaign": .text(isOptional: false),
    "person": .text(isOptional: true),
    // Where an answer to this very mail goes.
    "reply_to": .text(isOptional: false),
    // A page on which what this mail asks can be answered, where there is a website.
    "page_url": .text(isOptional: true),
  ]
  static let ofFooter = shared.merging([
    "code": .text(isOptional: true),
    "is_bulk": .flag,
    "is_by_person": .flag,
    "is_to_team": .flag,
    "is_to_volunteer": .flag,
    "postal_address": .text(isOptional: true),
    "unsubscribe_url": .text(isOptional: true),
    "unsubscribe_mailto": .text(isOptional: true),
  ]) { $1 }
  static let ofLayout = shared.merging([
    "language": .text(isOptional: false),
    "subject": .text(isOptional: false),
    "preheader": .text(isOptional: false),
    "body": .text(isOptional: false),
    "footer": .text(isOptional: false),
  ]) { $1 }

  /// One footer in both forms.
  struct FooterSegments: Sendable {
    let html: [TemplateSegment]
    let text: [TemplateSegment]
  }

  let layout: [TemplateSegment]
  let footers: [String: FooterSegments]

  /// The whole HTML of a mail whose body is `body`.
  func html(around body: [TemplateSegment], language: String) -> [TemplateSegment] {
    layout.flatMap { segment -> [TemplateSegment] in
      guard case .value(let slot, _) = segment else { return [segment] }
      switch slot.name {
      case "body": return [.preface(isHTML: true)] + body
      case "footer": return footer(in: language)?.html ?? []
      default: return [segment]
      }
    }
  }

  /// The whole text of a mail. `-- ` is the line that parts a signature off (RFC 3676 §4.3).
  func text(around body: [TemplateSegment], language: String) -> [TemplateSegment] {
    [.preface(isHTML: false)] + body + [.literal("-- \n")] + (footer(in: language)?.text ?? [])
  }

  private func footer(in language: String) -> FooterSegments? {
    footers[language] ?? footers["en"]
  }

  static func readLayout(_ source: TemplateSource) throws(TemplateError) -> [TemplateSegment] {
    // The file's indentation would travel with every mail.
    let tagged = try TaggedText(source.lines.map(\.trimmed), firstLine: 1, file: source.file)
    var output = TemplatePieces()
    output.write(tagged.text, tagged, container: 0, form: { _ in .html }, literal: { $0 })
    let compiler = TemplateCompiler(
      file: source.file, declared: [:], frame: ofLayout, tags: tagged.tags)
    let segments = try compiler.segments(of: output.pieces)
    for name in ["body", "footer"] {
      let count = segments.count { segment in
        if case .value(let slot, _) = segment { slot.name == name } else { false }
      }
      guard count == 1 else {
        throw TemplateError(
          file: source.file, line: 0, problem: "the layout must have {{\(name)}} once")
      }
    }
    return segments
  }

  static func readFooter(_ source: TemplateSource) throws(TemplateError) -> FooterSegments {
    let body = try TemplateBody(source.lines, firstLine: 1, file: source.file)
    let compiler = TemplateCompiler(
      file: source.file, declared: [:], frame: ofFooter, tags: body.tagged.tags)
    return FooterSegments(
      html: try compiler.segments(of: HTMLWriter.pieces(of: body)),
      text: try compiler.segments(of: PlainTextWriter.pieces(of: body)))
  }
}

/// A file as it was read: the name to blame, and its lines.
struct TemplateSource {
  let file: String
  let lines: [Substring]

  init(file: String, text: String) {
    self.file = file
    // Editors on Windows end lines with CR LF and may begin a file with a byte order mark.
    let begin = text.hasPrefix("\u{FEFF}") ? 3 : 0
    lines = text.utf8.dropFirst(begin).split(separator: 0x0A, omittingEmptySubsequences: false).map
    { line in
      Substring(line.last == 0x0D ? line.dropLast() : line)
    }
  }
}
