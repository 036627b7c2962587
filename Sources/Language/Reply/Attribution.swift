/// The words by which a client introduces what it quotes.
///
/// They differ by client and language but not in kind: they end in a colon, say that somebody
/// wrote, and name a day, a time or an address; some are wrapped over several lines. They are
/// looked for from their end, where the colon is, because a person's own words may stand above.
struct Attribution: Sendable {
  var lines: ClosedRange<Int>
  /// Whether the quote below has marks of its own.
  var quotesFollow: Bool
  /// Whether it says little more than that somebody wrote.
  var isWeak = false
  /// Whether it is one only because of the quote below it, and may be the end of one.
  var isVague = false

  /// All in a body, from above.
  static func all(in body: Body) -> [Attribution] {
    var found: [Attribution] = []
    for end in body.lines.indices where mayEnd(body, at: end) {
      let lowest = found.last.map { $0.lines.upperBound + 1 } ?? 0
      if let one = ending(at: end, from: lowest, in: body) { found.append(one) }
    }
    return found
  }

  /// So many lines an introduction may be wrapped over, and so many bytes it may have.
  private static let lineLimit = 8
  private static let byteLimit = 800

  private static func mayEnd(_ body: Body, at index: Int) -> Bool {
    let line = body.lines[index]
    guard !line.isBlank, !line.has(.long) else { return false }
    if line.has(.quoted) {
      // "> wrote:", wrapped within the address.
      return line.has(.endsInColon) && index > 0 && body.lines[index - 1].has(.isOpen)
    }
    if line.has(.endsInColon) { return true }
    if line.has([.hasAt, .endsInAngle, .numberFirst]) { return true }
    return line.has([.verb, .dashed]) || line.has([.verb, .hasAt]) && line.has(.verbLast)
      || line.has(.dateFirst) && line.has([.hasAt, .endsInAngle])
      || isPosted(body, line)
  }

  /// What is known of several lines together.
  private struct Group {
    var facts: BodyLine.Facts = []
    var first: BodyLine.Facts = []
    var last: BodyLine.Facts = []
    var words = 0
    var numbers = 0
    var bytes = 0

    mutating func prepend(_ line: BodyLine) {
      if bytes == 0 { last = line.facts }
      first = line.facts
      facts.formUnion(line.facts)
      if !line.has(.allCapitalised) { facts.remove(.allCapitalised) }
      words += Int(line.words)
      numbers += Int(line.numbers)
      bytes += line.count
    }

    func has(_ facts: BodyLine.Facts) -> Bool { self.facts.isSuperset(of: facts) }
    var hasAddress: Bool { has(.hasAt) }
    /// A day and a time, or so much like it that nothing else is likely.
    var isDated: Bool {
      numbers >= 3 || has(.date) && numbers >= 2
        || has(.date) && numbers >= 1 && first.contains(.opening)
    }
    /// Where somebody's words say that somebody wrote, they stand at the end, or in some
    /// languages before the name.
    var saysWrote: Bool { last.contains(.verbLast) || has(.verbInner) }
  }

  private static func ending(at end: Int, from lowest: Int, in body: Body) -> Attribution? {
    var group = Group()
    var start = end
    var best: Attribution?
    while start >= lowest, end - start < lineLimit {
      let line = body.lines[start]
      if line.isBlank {
        // Some clients leave "<", the address and "> wrote:" in paragraphs of their own.
        guard let below = body.lines[at: start + 1], below.has(.quoted) || isAddress(body, below)
        else { break }
        start -= 1
        continue
      }
      if start < end {
        if line.has(.long) || line.has(.quoted) && !group.first.contains(.quoted) { break }
        if line.has(.endsInColon) || line.has(.asks) { break }
        if let best, !mayPrecede(line, group, isVague: best.isVague) { break }
      }
      group.prepend(line)
      guard group.bytes <= byteLimit else { break }
      if let found = kind(of: group, from: start, through: end, in: body) {
        if best == nil || best?.isVague == true || begins(group.first) { best = found }
      }
      start -= 1
    }
    return best
  }

  /// Whether a line begins with `<`.
  private static func isAddress(_ body: Body, _ line: BodyLine) -> Bool {
    !line.isBlank && body.bytes[Int(line.start)] == UInt8(ascii: "<")
  }

  /// Whether a line above a whole introduction is its beginning, and not the person's.
  private static func mayPrecede(_ line: BodyLine, _ group: Group, isVague: Bool) -> Bool {
    if line.has(.own) || line.has(.endsSentence) && line.words > 1 && !line.has(.date) {
      return false
    }
    if isVague { return line.has(.hasAt) || line.has(.verb) || line.has(.opening) }
    if line.has(.isOpen) || line.has(.verb) && !group.has(.verb) { return true }
    if !begins(group.first) { return line.has(.capitalFirst) || line.has(.opening) }
    if line.has([.hasAt, .hasAngle]), !group.hasAddress, line.words <= 12 { return true }
    // "On Tuesday, March 3, 2026 at" above "9:00 AM Ana <ana@example.org> wrote:".
    guard line.has(.opening) else { return false }
    if line.has(.caseless), group.first.contains(.caseless) || !isWhole(group) { return true }
    guard !isWhole(group) else { return false }
    if line.has(.numberFirst) {
      return line.has(.date) && line.numbers >= 2 && !(line.has(.hasTime) && group.has(.hasTime))
    }
    return line.words <= 2
      || line.has(.date) && line.numbers >= (line.has(.endsSentence) ? 2 : 1)
  }

  /// Whether it begins with "On" or the like and names a day and a time, so that no more is to be
  /// expected above.
  private static func isWhole(_ group: Group) -> Bool {
    group.first.contains(.opening) && group.first.isDisjoint(with: [.numberFirst, .dateFirst])
      && group.has(.date) && group.numbers >= 3
  }

  /// Whether the first line looks like the beginning of an introduction.
  private static func begins(_ first: BodyLine.Facts) -> Bool {
    first.contains(.opening) || first.contains(.capitalFirst) || first.contains(.foreign)
      || first.contains(.dashed)
  }

  private static func kind(
    of group: Group, from start: Int, through end: Int, in body: Body
  ) -> Attribution? {
    let quotesFollow = quoteFollows(body, from: end + 1)
    func found(isWeak: Bool = false) -> Attribution {
      Attribution(lines: start...end, quotesFollow: quotesFollow, isWeak: isWeak)
    }
    let line = body.lines[end]
    if isPosted(body, line) { return start == end ? found() : nil }
    guard line.has(.endsInColon) else {
      if group.saysWrote, group.hasAddress, group.isDated, line.has(.dashed) { return found() }
      // "2013/7/20 Ana Lima <ana@example.org>" above a quote: old Gmail says no more than that.
      let isBare = start == end && group.hasAddress && line.has(.endsInAngle)
      return quotesFollow && (isBare || group.saysWrote && group.hasAddress) ? found() : nil
    }
    if group.has(.verb) {
      if group.saysWrote, group.hasAddress, group.isDated || group.has(.hasAngle) { return found() }
      if group.saysWrote, group.hasAddress { return found(isWeak: group.has(.own)) }
      if group.saysWrote, group.isDated, !group.has(.own) {
        let isStrong = group.has(.hasTime) || group.numbers >= 2 && group.has(.date)
        return isStrong || quotesFollow ? found(isWeak: !isStrong) : nil
      }
      if isName(group, from: start, through: end, in: body) { return found(isWeak: true) }
      guard quotesFollow, start == end, group.saysWrote else { return nil }
      return Attribution(lines: start...end, quotesFollow: true, isVague: true)
    }
    let isAddressed = group.hasAddress && (group.has(.hasAngle) || quotesFollow)
    if isAddressed, group.has(.date), group.numbers >= 2, !group.has(.own) {
      let isDateFirst = group.first.contains(.opening) || group.first.contains(.capitalFirst)
      return isDateFirst || group.first.contains(.foreign) ? found() : nil
    }
    // "Quoting Ana Lima <ana@example.org>:"
    if quotesFollow, start == end, line.has([.hasAt, .endsInColon]), line.words <= 8 {
      return Attribution(lines: start...end, quotesFollow: true, isVague: true)
    }
    guard quotesFollow, group.first.contains(.opening), group.isDated, !group.has(.own) else {
      return nil
    }
    return Attribution(lines: start...end, quotesFollow: true, isVague: true)
  }

  /// "Ana Lima wrote:", as old clients and lists write it, in a paragraph of its own.
  private static func isName(
    _ group: Group, from start: Int, through end: Int, in body: Body
  ) -> Bool {
    guard start == end, group.last.contains(.verbLast), (2...6).contains(group.words),
      group.has([.allCapitalised, .capitalFirst]), !group.has(.own), group.numbers == 0
    else { return false }
    if let first = Words(body.joined(start..<(start + 1)), limit: 1).all.first,
      ["you", "he", "she", "they", "it", "who", "this", "ela", "ele", "ella"].contains(first.folded)
    {
      return false
    }
    return body.lines[at: start - 1]?.isBlank ?? true
  }

  /// "Posted by Ana on 01/21/2016".
  private static func isPosted(_ body: Body, _ line: BodyLine) -> Bool {
    guard line.numbers == 3, line.has(.opening), line.words <= 12, line.count <= 80 else {
      return false
    }
    return body.bytes[line.range].starts(with: Array("Posted by ".utf8))
  }

  private static func quoteFollows(_ body: Body, from start: Int) -> Bool {
    guard let next = body.filled(from: start) else { return false }
    return body.isQuoted(at: next)
  }
}
