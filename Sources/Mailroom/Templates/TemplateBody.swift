/// The body of a template as blocks, with the tags of sections where they belong.
///
/// A section's tag alone on its line stands between blocks. Around the items of a list it moves
/// into the list, so that rows become one list rather than a list each.
struct TemplateBody {
  let tagged: TaggedText
  let file: String
  let blocks: [MarkdownBlock]

  /// - Parameter markdown: the values that are Markdown of their own.
  init(
    _ lines: [Substring], firstLine: Int, file: String, markdown: Set<String> = []
  ) throws(TemplateError) {
    self.file = file
    tagged = try TaggedText(lines, firstLine: firstLine, file: file)
    let parsed: [MarkdownBlock]
    do throws(MarkdownError) {
      guard let document = MarkdownDocument(tagged.text) else {
        throw MarkdownError(line: 1, problem: "cmark could not read it (out of memory?)")
      }
      parsed = try document.blocks()
    } catch {
      let index = error.line - 1
      let line = tagged.sourceLines.indices.contains(index) ? tagged.sourceLines[index] : firstLine
      throw TemplateError(file: file, line: line, problem: error.problem)
    }
    blocks = Self.arranged(parsed, tagged, markdown)
  }

  private static func arranged(
    _ blocks: [MarkdownBlock], _ tagged: TaggedText, _ markdown: Set<String>
  ) -> [MarkdownBlock] {
    let flat = blocks.map { block -> MarkdownBlock in
      switch block {
      case .paragraph(let inlines, _):
        guard case .text(let text)? = inlines.first, inlines.count == 1,
          let only = text.unicodeScalars.first, text.unicodeScalars.count == 1,
          let index = tagged.index(of: only)
        else { return block }
        guard tagged.tags[index].role == .value else { return .tag(index) }
        return markdown.contains(tagged.tags[index].name) ? .words(index) : block
      case .quote(let inner):
        return .quote(arranged(inner, tagged, markdown))
      case .list(var list):
        list.entries = list.entries.map { entry in
          guard case .item(let inner) = entry else { return entry }
          return .item(arranged(inner, tagged, markdown))
        }
        return .list(list)
      default:
        return block
      }
    }
    return merged(flat, tagged)
  }

  /// Joins bullet lists with the sections around and between them into one list.
  private static func merged(_ blocks: [MarkdownBlock], _ tagged: TaggedText) -> [MarkdownBlock] {
    var result: [MarkdownBlock] = []
    var start = 0
    while start < blocks.count {
      let end = endOfListRun(from: start, in: blocks, tagged)
      guard end > start else {
        result.append(blocks[start])
        start += 1
        continue
      }
      var entries: [MarkdownList.Entry] = []
      for block in blocks[start..<end] {
        switch block {
        case .list(let list): entries += list.entries
        case .tag(let index): entries.append(.tag(index))
        default: break
        }
      }
      result.append(.list(MarkdownList(firstNumber: nil, entries: entries)))
      start = end
    }
    return result
  }

  /// Where the longest run of bullet lists and balanced sections over them ends.
  private static func endOfListRun(
    from start: Int, in blocks: [MarkdownBlock], _ tagged: TaggedText
  ) -> Int {
    var depth = 0
    var end = start
    var sawList = false
    for index in start..<blocks.count {
      switch blocks[index] {
      case .list(let list) where list.firstNumber == nil:
        sawList = true
      case .tag(let tag):
        depth += tagged.tags[tag].role == .close ? -1 : 1
      default:
        return sawList ? end : start
      }
      if depth < 0 { break }
      if depth == 0, sawList { end = index + 1 }
    }
    return sawList ? end : start
  }
}

/// What a writer puts out, one after the other, before sections are nested.
enum TemplatePiece {
  case literal(String)
  case value(Int, ValueForm)
  /// A section's tag; both ends must lie in the same container.
  case tag(Int, container: Int)
  /// What stands once where any of the sections of these tags is shown, however many rows it has.
  case frame([Int], opens: Bool)
}

/// How a value is written where it stands.
enum ValueForm: Sendable, Hashable {
  case html
  /// As it stands; where it has lines, each but the first begins with the prefix.
  case plain(prefix: String)
  /// Somebody's own words, where they stand as blocks.
  case words(isHTML: Bool)
  /// In a link's address: at its beginning a whole address, elsewhere a part of one.
  case address(isWhole: Bool)
}

/// Gathers pieces, joining literals.
struct TemplatePieces {
  private(set) var pieces: [TemplatePiece] = []

  mutating func write(_ text: String) {
    if case .literal(let before)? = pieces.last {
      pieces[pieces.count - 1] = .literal(before + text)
    } else if !text.isEmpty {
      pieces.append(.literal(text))
    }
  }

  mutating func add(_ piece: TemplatePiece) { pieces.append(piece) }

  /// Writes a text in which placeholders may stand.
  mutating func write(
    _ text: String, _ tagged: TaggedText, container: Int, form: (Bool) -> ValueForm,
    literal: (String) -> String
  ) {
    var run = ""
    var isFirst = true
    for scalar in text.unicodeScalars {
      guard let index = tagged.index(of: scalar) else {
        run.unicodeScalars.append(scalar)
        continue
      }
      if !run.isEmpty { isFirst = false }
      write(literal(run))
      run = ""
      if tagged.tags[index].role == .value {
        add(.value(index, form(isFirst)))
      } else {
        add(.tag(index, container: container))
      }
      isFirst = false
    }
    write(literal(run))
  }
}
