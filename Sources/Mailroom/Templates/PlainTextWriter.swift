/// Writes a template's body as plain text: emphasis marks dropped, links as "text: address",
/// one line a paragraph, since every mail program wraps and no two wrap alike.
struct PlainTextWriter {
  private let tagged: TaggedText
  private var output = TemplatePieces()
  private var containers = 0
  /// What each line begins with, inside quotes and lists.
  private var prefix = ""

  static func pieces(of body: TemplateBody) -> [TemplatePiece] {
    var writer = PlainTextWriter(tagged: body.tagged)
    writer.write(body.blocks)
    return writer.output.pieces
  }

  /// A head's line, such as the subject.
  static func pieces(ofLine tagged: TaggedText) -> [TemplatePiece] {
    var writer = PlainTextWriter(tagged: tagged)
    writer.write(tagged.text, container: 0)
    return writer.output.pieces
  }

  private init(tagged: TaggedText) { self.tagged = tagged }

  /// Writes blocks, each followed by an empty line but, inside others, not the last.
  private mutating func write(_ blocks: [MarkdownBlock], isOutermost: Bool = true) {
    containers += 1
    let container = containers
    for (index, block) in blocks.enumerated() {
      if case .tag(let tag) = block {
        output.add(.tag(tag, container: container))
        continue
      }
      if case .words(let tag) = block {
        output.add(.value(tag, .words(isHTML: false)))
        continue
      }
      let frame: [Int]? =
        if case .list(let list) = block { list.sections(in: tagged) } else { nil }
      if let frame { output.add(.frame(frame, opens: true)) }
      write(block)
      if isOutermost || index < blocks.count - 1 { output.write("\(prefix.trimmedEnd)\n") }
      if let frame { output.add(.frame(frame, opens: false)) }
    }
  }

  private mutating func write(_ block: MarkdownBlock) {
    switch block {
    case .paragraph(let inlines, _), .heading(_, let inlines, _):
      output.write(prefix)
      write(inlines)
      output.write("\n")
    case .quote(let blocks):
      let outer = prefix
      prefix += "> "
      write(blocks, isOutermost: false)
      prefix = outer
    case .list(let list):
      write(list)
    case .code(let text):
      for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
        output.write(prefix)
        write(String(line), container: containers)
        output.write("\n")
      }
    case .rule:
      output.write("\(prefix)* * *\n")
    case .tag, .words:
      break  // written by the caller, which knows the container
    }
  }

  private mutating func write(_ list: MarkdownList) {
    containers += 1
    let container = containers
    let isChoice = list.isChoice(in: tagged)
    var number = list.firstNumber
    for entry in list.entries {
      switch entry {
      case .tag(let index):
        output.add(.tag(index, container: container))
      case .item(let blocks):
        let mark = number.map { "\($0). " } ?? (isChoice ? "" : "- ")
        number = number.map { $0 + 1 }
        writeItem(blocks, mark: mark, isChoice: isChoice)
      }
    }
  }

  private mutating func writeItem(_ blocks: [MarkdownBlock], mark: String, isChoice: Bool) {
    let outer = prefix
    output.write(outer + mark)
    prefix = outer + String(repeating: " ", count: mark.count)
    var rest = blocks[...]
    if case .paragraph(let inlines, _)? = blocks.first {
      if isChoice, let first = inlines.first {
        write([first])
        output.write("  ")
        write(inlines.dropFirst().withoutLeadingBlank)
      } else {
        write(inlines)
      }
      rest = rest.dropFirst()
    }
    output.write("\n")
    write(Array(rest), isOutermost: false)
    prefix = outer
  }

  private mutating func write(_ inlines: [MarkdownInline]) {
    containers += 1
    let container = containers
    for inline in inlines {
      switch inline {
      case .text(let text), .code(let text): write(text, container: container)
      case .softBreak: output.write(" ")
      case .lineBreak: output.write("\n\(prefix)")
      case .emphasis(let content), .strong(let content): write(content)
      // A ready-made answer is for who can click; who reads the text types it.
      case .link(let address, let content)
      where address.hasPrefix("mailto:") && address.contains("?"):
        write(content)
      case .link(let address, let content):
        let shown = address.hasPrefix("mailto:") ? String(address.dropFirst(7)) : address
        if content.plain != address, content.plain != shown {
          write(content)
          output.write(": ")
        }
        write(shown, container: container)
      }
    }
  }

  private mutating func write(_ text: String, container: Int) {
    let prefix = prefix
    output.write(
      text, tagged, container: container, form: { _ in .plain(prefix: prefix) }, literal: { $0 })
  }
}

extension String {
  fileprivate var trimmedEnd: Substring {
    var rest = self[...]
    while rest.last == " " { rest.removeLast() }
    return rest
  }
}
