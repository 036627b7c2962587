/// Text collected into lines, with `> ` for each quote level, white space folded as HTML does.
struct QuotedLines {
  private var bytes: [UInt8] = []
  private var line: [UInt8] = []
  private var level = 0
  /// The level that the line began with.
  private var lineLevel = 0
  /// The level of the line before.
  private var lastLevel = 0
  /// Blank lines owed before the next text.
  private var pendingBlanks = 0
  private var pendingSpace = false
  private var hasText = false
  /// Whether a signature was begun of which no word has come yet.
  private var owesSignature = false
  private var lastWasMark = false

  /// Deeper quotes are shown as this level.
  private static let deepest = 20

  mutating func openQuote() { level += 1 }

  mutating func closeQuote() { level = max(0, level - 1) }

  /// `<br>`: ends the line, also an empty one.
  mutating func lineEnd() {
    if line.isEmpty {
      // A break after a finished line is a blank line.
      pendingBlanks = min(pendingBlanks + 1, 2)
    } else {
      flush()
    }
    pendingSpace = false
  }

  /// The edge of a block: ends the line if one is begun, and asks for blank lines.
  mutating func block(blankLines: Int) {
    flush()
    if hasText { pendingBlanks = max(pendingBlanks, blankLines) }
    pendingSpace = false
  }

  /// What mail programs mark as a signature begins; `-- ` parts it off (RFC 3676 §4.3), if there
  /// is a word in it and the person's own mark is not there.
  mutating func signature() {
    flush()
    owesSignature = level == 0
  }

  /// An empty one takes no words that follow.
  mutating func endSignature() {
    flush()
    owesSignature = false
  }

  /// A table cell: a tab between cells of a row.
  mutating func cell() {
    trim()
    if !line.isEmpty { line.append(0x09) }
    pendingSpace = false
  }

  mutating func append(_ text: String) {
    begin()
    line.append(contentsOf: text.utf8)
  }

  mutating func append(_ text: UnsafeBufferPointer<UInt8>, isPreformatted: Bool) {
    var index = 0
    while index < text.count {
      let byte = unsafe text[index]
      index += 1
      if isPreformatted {
        if byte == 0x0A {
          if line.isEmpty { pendingBlanks = min(pendingBlanks + 1, 2) } else { flush() }
        } else if byte != 0x0D {
          begin()
          line.append(byte)
        }
        continue
      }
      switch byte {
      case 0x20, 0x09, 0x0A, 0x0D, 0x0C: pendingSpace = true
      case 0xC2 where index < text.count && (unsafe text[index]) == 0xA0:  // no-break space
        index += 1
        if pendingSpace || line.isEmpty { pendingSpace = false }
        begin()
        line.append(0x20)
      case 0xE2 where unsafe isZeroWidth(text, at: index),
        0xEF where unsafe isMark(text, at: index):
        index += 2
      // The soft hyphen and the grapheme joiner, with which preheaders are filled as well.
      case 0xC2 where index < text.count && (unsafe text[index]) == 0xAD: index += 1
      case 0xCD where index < text.count && (unsafe text[index]) == 0x8F: index += 1
      default:
        if pendingSpace {
          pendingSpace = false
          if let last = line.last, last != 0x20, last != 0x09 { line.append(0x20) }
        }
        begin()
        line.append(byte)
      }
    }
  }

  /// U+200B to U+200D and U+2060, with which preheaders are filled; U+200D joins emoji and stays.
  private func isZeroWidth(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    guard index + 1 < text.count else { return false }
    let (second, third) = unsafe (text[index], text[index + 1])
    return (second == 0x80 && (third == 0x8B || third == 0x8C)) || (second == 0x81 && third == 0xA0)
  }

  /// U+FEFF, the byte order mark.
  private func isMark(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    guard index + 1 < text.count else { return false }
    return unsafe (text[index], text[index + 1]) == (0xBB, 0xBF)
  }

  private mutating func begin() {
    if line.isEmpty { lineLevel = level }
  }

  private mutating func trim() {
    if line == [0x2D, 0x2D, 0x20] { return }  // "-- " begins a signature (RFC 3676 §4.3)
    while let last = line.last, last == 0x20 || last == 0x09 { line.removeLast() }
  }

  private mutating func flush() {
    let wasBegun = !line.isEmpty
    if pendingSpace, line == [0x2D, 0x2D] { line.append(0x20) }
    trim()
    guard !line.isEmpty else {
      // A paragraph of one no-break space is how Outlook writes a blank line.
      if wasBegun { pendingBlanks = min(pendingBlanks + 1, 2) }
      return
    }
    if owesSignature {
      owesSignature = false
      if lineLevel == 0, hasText, !lastWasMark, !line.starts(with: [0x2D, 0x2D]) {
        bytes.append(contentsOf: [0x0A, 0x2D, 0x2D, 0x20, 0x0A])
        pendingBlanks = 0
      }
    }
    lastWasMark = line == [0x2D, 0x2D, 0x20]
    if hasText {
      // A blank line between two levels belongs to the lower one.
      for _ in 0..<pendingBlanks { mark(min(lineLevel, lastLevel), isBlank: true) }
    }
    pendingBlanks = 0
    lastLevel = lineLevel
    mark(lineLevel, isBlank: false)
    bytes.append(contentsOf: line)
    bytes.append(0x0A)
    line.removeAll(keepingCapacity: true)
    hasText = true
  }

  private mutating func mark(_ level: Int, isBlank: Bool) {
    let depth = min(level, QuotedLines.deepest)
    for _ in 0..<depth { bytes.append(0x3E) }
    if isBlank {
      bytes.append(0x0A)
    } else if depth > 0 {
      bytes.append(0x20)
    }
  }

  /// The whole text, ending with a line end if there is any.
  mutating func finished() -> String {
    flush()
    return String(decoding: bytes, as: UTF8.self)
  }
}
