private import CCmark

/// A Markdown text as cmark understands it, in Swift values.
///
/// Two writers turn it into the two parts of a mail; cmark's own HTML has neither the inline
/// styles nor the tables that mail programs need.
indirect enum MarkdownBlock: Sendable, Hashable {
  case paragraph([MarkdownInline], line: Int)
  case heading(level: Int, [MarkdownInline], line: Int)
  case quote([MarkdownBlock])
  case list(MarkdownList)
  case code(String)
  case rule
  /// A section's tag that stands between blocks, by its index.
  case tag(Int)
  /// Somebody's own words, by the index of their tag.
  case words(Int)
}

struct MarkdownList: Sendable, Hashable {
  /// The number of the first item, or `nil` where items have bullets.
  let firstNumber: Int?
  /// Items, and between them the tags of sections around items.
  var entries: [Entry]

  enum Entry: Sendable, Hashable {
    case item([MarkdownBlock])
    case tag(Int)
  }
}

indirect enum MarkdownInline: Sendable, Hashable {
  case text(String)
  case softBreak
  case lineBreak
  case code(String)
  case emphasis([MarkdownInline])
  case strong([MarkdownInline])
  case link(address: String, [MarkdownInline])
}

/// What a mail's template cannot hold.
struct MarkdownError: Error {
  let line: Int
  let problem: String
}

/// One parsed document, freed when it goes out of scope.
@safe
struct MarkdownDocument: ~Copyable {
  private let root: OpaquePointer
  /// Deeper than any mail; a hostile text must not exhaust the stack.
  private static let deepest = 16

  init?(_ text: String) {
    let parsed = unsafe text.withCString { start in
      unsafe cmark_parse_document(
        start, text.utf8.count, CMARK_OPT_DEFAULT | CMARK_OPT_VALIDATE_UTF8)
    }
    guard let root = unsafe parsed else { return nil }
    unsafe self.root = root
  }

  deinit { unsafe cmark_node_free(root) }

  /// The blocks of the document, in order.
  ///
  /// - Throws: `MarkdownError` for raw HTML, pictures and absurd nesting, with the line.
  func blocks() throws(MarkdownError) -> [MarkdownBlock] {
    try unsafe Self.blocks(under: root, depth: 0)
  }

  private static func blocks(
    under parent: OpaquePointer, depth: Int
  ) throws(MarkdownError) -> [MarkdownBlock] {
    var blocks: [MarkdownBlock] = []
    var next = unsafe cmark_node_first_child(parent)
    while let node = unsafe next {
      let line = Int(unsafe cmark_node_get_start_line(node))
      guard depth < deepest else {
        throw MarkdownError(line: line, problem: "quotes and lists are nested too deep")
      }
      switch unsafe cmark_node_get_type(node) {
      case CMARK_NODE_PARAGRAPH:
        blocks.append(
          .paragraph(try unsafe inlines(under: node, line: line, depth: depth), line: line))
      case CMARK_NODE_HEADING:
        let level = Int(unsafe cmark_node_get_heading_level(node))
        let inlines = try unsafe inlines(under: node, line: line, depth: depth)
        blocks.append(.heading(level: level, inlines, line: line))
      case CMARK_NODE_BLOCK_QUOTE:
        blocks.append(.quote(try unsafe Self.blocks(under: node, depth: depth + 1)))
      case CMARK_NODE_LIST:
        blocks.append(.list(try unsafe list(node, depth: depth + 1)))
      case CMARK_NODE_CODE_BLOCK:
        blocks.append(.code(unsafe literal(of: node)))
      case CMARK_NODE_THEMATIC_BREAK:
        blocks.append(.rule)
      default:
        throw MarkdownError(line: line, problem: "HTML cannot stand in a template; use Markdown")
      }
      unsafe next = unsafe cmark_node_next(node)
    }
    return blocks
  }

  private static func list(
    _ node: OpaquePointer, depth: Int
  ) throws(MarkdownError) -> MarkdownList {
    let isNumbered = unsafe cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
    var list = MarkdownList(
      firstNumber: isNumbered ? Int(unsafe cmark_node_get_list_start(node)) : nil, entries: [])
    var next = unsafe cmark_node_first_child(node)
    while let item = unsafe next {
      list.entries.append(.item(try unsafe blocks(under: item, depth: depth + 1)))
      unsafe next = unsafe cmark_node_next(item)
    }
    return list
  }

  private static func inlines(
    under parent: OpaquePointer, line: Int, depth: Int
  ) throws(MarkdownError) -> [MarkdownInline] {
    guard depth < deepest else {
      throw MarkdownError(line: line, problem: "marks are nested too deep")
    }
    var inlines: [MarkdownInline] = []
    var next = unsafe cmark_node_first_child(parent)
    while let node = unsafe next {
      switch unsafe cmark_node_get_type(node) {
      case CMARK_NODE_TEXT:
        let text = unsafe literal(of: node)
        if case .text(let before)? = inlines.last {
          inlines[inlines.count - 1] = .text(before + text)
        } else {
          inlines.append(.text(text))
        }
      case CMARK_NODE_SOFTBREAK: inlines.append(.softBreak)
      case CMARK_NODE_LINEBREAK: inlines.append(.lineBreak)
      case CMARK_NODE_CODE: inlines.append(.code(unsafe literal(of: node)))
      case CMARK_NODE_EMPH:
        inlines.append(
          .emphasis(try unsafe Self.inlines(under: node, line: line, depth: depth + 1)))
      case CMARK_NODE_STRONG:
        inlines.append(.strong(try unsafe Self.inlines(under: node, line: line, depth: depth + 1)))
      case CMARK_NODE_LINK:
        let content = try unsafe Self.inlines(under: node, line: line, depth: depth + 1)
        let address = unsafe cmark_node_get_url(node).map { unsafe String(cString: $0) } ?? ""
        inlines.append(.link(address: address, content))
      case CMARK_NODE_IMAGE:
        throw MarkdownError(line: line, problem: "pictures cannot stand in a template")
      default:
        throw MarkdownError(line: line, problem: "HTML cannot stand in a template; use Markdown")
      }
      unsafe next = unsafe cmark_node_next(node)
    }
    return inlines
  }

  private static func literal(of node: OpaquePointer) -> String {
    unsafe cmark_node_get_literal(node).map { unsafe String(cString: $0) } ?? ""
  }
}
