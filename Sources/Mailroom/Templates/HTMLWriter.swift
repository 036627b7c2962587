/// Writes a template's body as the HTML that mail programs show alike.
///
/// Styles stand on the elements themselves because some programs drop the style sheet; colours
/// for dark screens are in the layout's sheet, by class. A paragraph that is one link becomes a
/// button; a list whose items begin with a value in bold becomes numbered choices.
struct HTMLWriter {
  private let tagged: TaggedText
  private var output = TemplatePieces()
  private var containers = 0

  static func pieces(of body: TemplateBody) -> [TemplatePiece] {
    var writer = HTMLWriter(tagged: body.tagged)
    writer.write(body.blocks)
    return writer.output.pieces
  }

  private init(tagged: TaggedText) { self.tagged = tagged }

  /// Writes blocks; tight ones are a list item's only paragraph, and quoted ones leave the
  /// space below to the quote.
  private mutating func write(
    _ blocks: [MarkdownBlock], isTight: Bool = false, isQuoted: Bool = false
  ) {
    containers += 1
    let container = containers
    for (index, block) in blocks.enumerated() {
      let isLast = isQuoted && index == blocks.count - 1
      write(block, container: container, isTight: isTight, spaceBelow: isLast ? 0 : 16)
    }
  }

  private mutating func write(
    _ block: MarkdownBlock, container: Int, isTight: Bool, spaceBelow: Int
  ) {
    switch block {
    case .paragraph(let inlines, _):
      if !isTight, let (address, content) = inlines.button {
        return writeButton(address, content)
      }
      output.write(isTight ? "" : "<p style=\"margin:0 0 \(spaceBelow)px\">")
      write(inlines)
      output.write(isTight ? "" : "</p>\n")
    case .heading(_, let inlines, _):
      output.write(
        "<h2 class=\"ink\" style=\"margin:24px 0 8px;font-size:18px;line-height:1.35;"
          + "font-weight:600\">")
      write(inlines)
      output.write("</h2>\n")
    case .quote(let blocks):
      output.write(
        "<blockquote class=\"quote\" style=\"margin:0 0 16px;padding:4px 0 4px 16px;"
          + "border-left:4px solid #b9c6d2\">\n")
      write(blocks, isQuoted: true)
      output.write("</blockquote>\n")
    case .list(let list):
      write(list)
    case .code(let text):
      output.write("<pre style=\"margin:0 0 16px;font-size:16px;white-space:pre-wrap\">")
      write(text)
      output.write("</pre>\n")
    case .rule:
      output.write(
        "<hr class=\"rule\" style=\"margin:24px 0;border:0;border-top:1px solid #d5dde5\">\n")
    case .tag(let index):
      output.add(.tag(index, container: container))
    case .words(let index):
      output.add(.value(index, .words(isHTML: true)))
    }
  }

  private mutating func write(_ list: MarkdownList) {
    containers += 1
    let container = containers
    let frame = list.sections(in: tagged)
    let isChoice = list.isChoice(in: tagged)
    if let frame { output.add(.frame(frame, opens: true)) }
    if isChoice {
      output.write(
        "<table role=\"presentation\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\" "
          + "style=\"margin:0 0 16px\">\n")
    } else if let first = list.firstNumber {
      output.write("<ol start=\"\(first)\" style=\"margin:0 0 16px;padding-left:28px\">\n")
    } else {
      output.write("<ul style=\"margin:0 0 16px;padding-left:24px\">\n")
    }
    for entry in list.entries {
      switch entry {
      case .tag(let index): output.add(.tag(index, container: container))
      case .item(let blocks) where isChoice: writeChoice(blocks)
      case .item(let blocks):
        output.write("<li style=\"margin:0 0 8px\">")
        write(blocks, isTight: blocks.count == 1)
        output.write("</li>\n")
      }
    }
    output.write(isChoice ? "</table>\n" : list.firstNumber == nil ? "</ul>\n" : "</ol>\n")
    if let frame { output.add(.frame(frame, opens: false)) }
  }

  private mutating func writeChoice(_ blocks: [MarkdownBlock]) {
    guard case .paragraph(let inlines, _)? = blocks.first, let first = inlines.first else { return }
    output.write(
      "<tr><td class=\"number\" align=\"left\" valign=\"top\" style=\"padding:4px 12px 8px 4px;"
        + "white-space:nowrap;color:#0b4f8a;font-weight:700\">")
    write([first])
    output.write("</td><td valign=\"top\" style=\"padding:4px 0 8px\">")
    write(inlines.dropFirst().withoutLeadingBlank)
    write(Array(blocks.dropFirst()))
    output.write("</td></tr>\n")
  }

  private mutating func writeButton(_ address: String, _ content: [MarkdownInline]) {
    output.write(
      "<table role=\"presentation\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\" "
        + "style=\"margin:8px 0 24px\"><tr><td class=\"button\" bgcolor=\"#0b4f8a\" "
        + "style=\"border-radius:8px\"><a class=\"button\" href=\"")
    writeAddress(address)
    output.write(
      "\" style=\"display:inline-block;padding:14px 24px;font-weight:600;color:#ffffff;"
        + "text-decoration:none;border-radius:8px\">")
    write(content)
    output.write("</a></td></tr></table>\n")
  }

  private mutating func write(_ inlines: [MarkdownInline]) {
    containers += 1
    let container = containers
    for inline in inlines {
      switch inline {
      case .text(let text): write(text, container: container)
      case .softBreak: output.write("\n")
      case .lineBreak: output.write("<br>\n")
      case .code(let text):
        output.write("<code style=\"font-size:16px\">")
        write(text, container: container)
        output.write("</code>")
      case .emphasis(let content):
        output.write("<em>")
        write(content)
        output.write("</em>")
      case .strong(let content):
        output.write("<strong>")
        write(content)
        output.write("</strong>")
      case .link(let address, let content):
        output.write("<a class=\"link\" style=\"color:#0b4f8a\" href=\"")
        writeAddress(address)
        output.write("\">")
        write(content)
        output.write("</a>")
      }
    }
  }

  private mutating func write(_ text: String, container: Int = 0) {
    output.write(
      text, tagged, container: container, form: { _ in .html },
      // A narrow screen would break it at its hyphens.
      literal: { $0.escapedForHTML.replacing("1-on-1", with: "1-on-1".onOneLine) })
  }

  private mutating func writeAddress(_ address: String) {
    containers += 1
    output.write(
      address, tagged, container: containers, form: { .address(isWhole: $0) },
      literal: \.escapedForHTML)
  }
}

extension [MarkdownInline] {
  /// The link of a paragraph that is nothing but one link with words of its own.
  var button: (String, [MarkdownInline])? {
    guard count == 1, case .link(let address, let content)? = first else { return nil }
    return content == [.text(address)] || "mailto:\(content.plain)" == address
      ? nil : (address, content)
  }

  /// The words alone.
  var plain: String {
    map { inline in
      switch inline {
      case .text(let text), .code(let text): text
      case .softBreak, .lineBreak: " "
      case .emphasis(let content), .strong(let content), .link(_, let content): content.plain
      }
    }.joined()
  }
}

extension ArraySlice<MarkdownInline> {
  var withoutLeadingBlank: [MarkdownInline] {
    guard case .text(let text)? = first else { return Array(self) }
    return [.text(String(text.drop(while: { $0 == " " })))] + dropFirst()
  }
}

extension MarkdownList {
  /// The opening tags of the sections in which all items stand, so that no empty list is written
  /// where none is shown; `nil` if an item stands outside any.
  func sections(in tagged: TaggedText) -> [Int]? {
    var opening: [Int] = []
    var depth = 0
    for entry in entries {
      switch entry {
      case .item:
        if depth == 0 { return nil }
      case .tag(let index):
        let closes = tagged.tags[index].role == .close
        if depth == 0, !closes { opening.append(index) }
        depth += closes ? -1 : 1
      }
    }
    return opening
  }

  /// Whether each item begins with a value in bold: the number to answer with.
  func isChoice(in tagged: TaggedText) -> Bool {
    guard firstNumber == nil else { return false }
    return entries.allSatisfy { entry in
      guard case .item(let blocks) = entry else { return true }
      guard case .paragraph(let inlines, _)? = blocks.first,
        case .strong(let content)? = inlines.first, case .text(let text)? = content.first
      else { return false }
      return content.count == 1 && text.unicodeScalars.count == 1
        && text.unicodeScalars.allSatisfy { tagged.index(of: $0) != nil }
    }
  }
}

extension String {
  /// With the five characters that HTML gives a meaning written as references.
  var escapedForHTML: String {
    var result = ""
    result.reserveCapacity(utf8.count)
    result.appendEscaped(self)
    return result
  }
}
