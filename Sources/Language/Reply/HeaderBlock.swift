/// The block of headers that Outlook and forwarding put above an earlier mail.
enum HeaderBlock {
  /// Whether an earlier mail begins here; then where its own words do.
  static func begins(_ body: Body, at index: Int) -> Int? {
    let line = body.lines[index]
    if isRule(body, line) { return end(of: body, from: index + 1) }
    if line.has(.rule), line.count >= 5, let next = body.filled(from: index + 1),
      isBlock(body, at: next, needed: 2)
    {
      return end(of: body, from: next)
    }
    if isInOneLine(body, line) { return index + 1 }
    // A block is looked for at its first line only.
    if let above = body.lines[at: index - 1], isHeader(above) { return nil }
    return isBlock(body, at: index, needed: 3) ? end(of: body, from: index) : nil
  }

  /// Whether lines with the names of headers begin here, so many of different ones.
  private static func isBlock(_ body: Body, at index: Int, needed: Int) -> Bool {
    guard isHeader(body.lines[index]) else { return false }
    var seen: HeaderLabels = []
    var hasAddress = false
    var unnamed = 0
    for line in body.lines[clamped: index..<(index + 16)] where !line.isBlank {
      if line.label == .none {
        // A header may be wrapped, but not over many lines.
        unnamed += 1
        if unnamed > 3 { break }
      } else {
        unnamed = 0
        seen.insert(HeaderLabels(line.label))
        if line.has(.hasAt) { hasAddress = true }
      }
    }
    guard seen.contains(.from), seen.count >= needed else { return false }
    // Who offers a ride writes "From: … To: … Date: …" as well.
    return seen.contains(.subject) || hasAddress
  }

  private static func isHeader(_ line: BodyLine) -> Bool {
    switch line.label {
    case .none, .other, .forward: false
    case .from, .sent, .to, .subject: true
    }
  }

  /// `From: Ana <a@example.org> Sent: Tuesday To: Rose Subject: A time`, its lines run together.
  private static func isInOneLine(_ body: Body, _ line: BodyLine) -> Bool {
    guard line.label == .from, line.has(.hasAt), line.words >= 6 else { return false }
    var reader = LabelReader()
    let found = reader.labels(in: body.bytes, line.range.prefix(600))
    return found.count == 4
  }

  /// Where the words of the earlier mail begin below its headers.
  private static func end(of body: Body, from start: Int) -> Int {
    var end = start
    var unnamed = 0
    var hasLabel = false
    for index in start..<min(start + 24, body.lines.count) {
      let line = body.lines[index]
      if line.isBlank {
        if hasLabel, unnamed == 0, !(body.filled(from: index).map(isNamed(body)) ?? false) {
          return index
        }
      } else if line.label != .none {
        hasLabel = true
        unnamed = 0
        end = index + 1
      } else {
        unnamed += 1
        if unnamed > 2 || !hasLabel { return hasLabel ? end : index }
        if body.lines[at: index + 1]?.isBlank ?? true { return index + 1 }
      }
    }
    return end
  }

  private static func isNamed(_ body: Body) -> (Int) -> Bool {
    { body.lines[$0].label != .none }
  }

  /// "-----Original Message-----", "Begin forwarded message:" and their like.
  private static func isRule(_ body: Body, _ line: BodyLine) -> Bool {
    if line.label == .forward { return line.has(.endsInColon) }
    guard line.has(.dashed), line.count <= 160, (1...12).contains(line.words) || line.has(.foreign)
    else { return false }
    var words = WordKey()
    var index = Int(line.start)
    while index < Int(line.end) {
      let sign = Signs.sign(in: body.bytes, at: index)
      Signs.append(sign, to: &words)
      index += sign.length
      if sign.kind == .blank || sign.kind == .other, ReplyWords.rules.contains(words) {
        return true
      }
    }
    return ReplyWords.rules.contains(words)
  }
}

/// Finds the names of headers within a line.
private struct LabelReader {
  private var word = WordKey()

  mutating func labels(in bytes: [UInt8], _ range: Range<Int>) -> HeaderLabels {
    var found: HeaderLabels = []
    var index = range.lowerBound
    while index < range.upperBound {
      let sign = Signs.sign(in: bytes, at: index)
      switch sign.kind {
      case .colon:
        if let label = ReplyWords.labels[word] { found.insert(HeaderLabels(label)) }
        word = WordKey()
      case .blank, .other: word = WordKey()
      default: Signs.append(sign, to: &word)
      }
      index += sign.length
    }
    return found
  }
}

extension Range<Int> {
  fileprivate func prefix(_ count: Int) -> Range<Int> {
    lowerBound..<Swift.min(upperBound, lowerBound + count)
  }
}

/// The headers that were seen, those aside that no client needs to show.
private struct HeaderLabels: OptionSet {
  let rawValue: UInt8

  static let from = HeaderLabels(.from)
  static let subject = HeaderLabels(.subject)

  init(rawValue: UInt8) { self.rawValue = rawValue }

  init(_ label: HeaderLabel) {
    rawValue = label.rawValue > HeaderLabel.subject.rawValue ? 0 : (1 << label.rawValue) & ~1
  }

  var count: Int { rawValue.nonzeroBitCount }
}
