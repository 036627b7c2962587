/// A mail of ours that a reply may quote without any mark, by its words and its handles.
///
/// Clients wrap what they quote, leave links out and join lines, so the words are followed through
/// the lines rather than lines compared.
package struct OurMail: Sendable {
  private let words: [WordKey]
  /// Whether a line of ours ends before the word of that number.
  private let endsLine: [Bool]
  /// Where four words in a row stand first, in slots by their hash; -1 in a free one. A third of
  /// them is taken at most.
  private let places: [Int32]
  private let handles: [[UInt8]]

  /// - Parameters:
  ///   - text: the plain text of the mail that is answered, as it went out; empty if unknown.
  ///   - handles: what stands only in our mails: the code of its last line, its Message-ID, our
  ///     address with its token.
  package init(text: String = "", handles: [String] = []) {
    let start = text.utf8.count <= 40_000 ? text : String(text.prefix(40_000))
    let bytes = Body.visible(Array(start.utf8))
    var words: [WordKey] = []
    words.reserveCapacity(bytes.count / 5)
    var ends: [Int] = []
    var lineStart = 0
    var index = 0
    while index < bytes.count {
      let length = Line.newline(in: bytes, at: index)
      if length > 0 {
        Self.append(lineStart..<index, of: bytes, to: &words)
        ends.append(words.count)
        lineStart = index + length
      }
      index += max(length, 1)
    }
    Self.append(lineStart..<bytes.count, of: bytes, to: &words)
    ends.append(words.count)
    var endsLine = Array(repeating: false, count: words.count + 1)
    for end in ends { endsLine[end] = true }
    self.words = words
    self.endsLine = endsLine
    places = Self.places(of: words)
    self.handles = handles.map { Array($0.utf8) }.filter { $0.count >= 6 }
  }

  private static func places(of words: [WordKey]) -> [Int32] {
    var size = 8
    while size < words.count * 3 { size *= 2 }
    var places = Array(repeating: Int32(-1), count: size)
    for place in words.indices.dropLast(3) {
      let slot = slot(of: words, at: place, in: places, words)
      if places[slot] < 0 { places[slot] = Int32(clamping: place) }
    }
    return places
  }

  /// The slot of the four words of `line` at `index`, or the free one where they would be.
  private static func slot(
    of line: [WordKey], at index: Int, in places: [Int32], _ words: [WordKey]
  ) -> Int {
    let mask = places.count - 1
    var hash: UInt64 = 0
    for key in line[index..<(index + 4)] {
      hash = (hash ^ key.mixed) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 29
    }
    var slot = Int(truncatingIfNeeded: hash) & mask
    while places[slot] >= 0 {
      let place = Int(places[slot])
      if words[place] == line[index], words[place + 1] == line[index + 1],
        words[place + 2] == line[index + 2], words[place + 3] == line[index + 3]
      {
        return slot
      }
      slot = (slot + 1) & mask
    }
    return slot
  }

  /// Where the four words of `line` at `index` stand first.
  private func place(of line: [WordKey], at index: Int) -> Int? {
    guard index + 3 < line.count else { return nil }
    let place = places[Self.slot(of: line, at: index, in: places, words)]
    return place < 0 ? nil : Int(place)
  }

  private static func words(of line: BodyLine, in body: Body) -> [WordKey] {
    var words: [WordKey] = []
    append(line.range, of: body.bytes, to: &words)
    return words
  }

  private static func append(_ line: Range<Int>, of bytes: [UInt8], to words: inout [WordKey]) {
    var word = WordKey()
    var index = line.lowerBound
    while index < line.upperBound {
      if word.isEmpty {
        word = WordKey(lettersAt: &index, before: line.upperBound, of: bytes)
        if index >= line.upperBound { break }
      }
      let sign = Signs.sign(in: bytes, at: index)
      switch sign.kind {
      case .small, .capital, .digit, .ideograph: Signs.append(sign, to: &word)
      case .silent: break
      case .colon, .blank, .other:
        if !word.isEmpty { words.append(word) }
        word = WordKey()
      }
      index += sign.length
    }
    if !word.isEmpty { words.append(word) }
  }

  /// What of a body is ours.
  struct Found: Sendable {
    /// Each line, whether it is ours.
    var lines: [Bool]
    /// Whether enough of our mail is there that its lines can be told from others between them.
    var isWhole: Bool
    /// Whether a handle stands in lines that could not be told from the person's.
    var hasStrayHandle: Bool
  }

  func find(in body: Body) -> Found? {
    var lines = Array(repeating: false, count: body.lines.count)
    var matched = 0
    var next: Int?
    if words.count >= 4 {
      for index in body.lines.indices {
        let line = body.lines[index]
        guard !line.isBlank, !line.has(.quoted) else { continue }
        guard let match = match(Self.words(of: line, in: body), after: next) else { continue }
        lines[index] = true
        matched += match.count + markAbove(index, from: match.start, in: body, &lines)
        next = match.end
      }
    }
    // A few words may be the person's own.
    let hasText = matched >= min(12, words.count) && matched > 0
    if !hasText { lines = Array(repeating: false, count: body.lines.count) }
    let isStray = markHandles(in: body, &lines) && !hasText
    guard lines.contains(true) else { return nil }
    markBetween(body, &lines)
    return Found(
      lines: lines, isWhole: matched * 10 >= words.count * 6 && hasText, hasStrayHandle: isStray)
  }

  private struct Match {
    var start: Int
    var end: Int
    var count: Int
  }

  /// Where the words of a line stand in our mail, if nearly all of them do.
  private func match(_ line: [WordKey], after next: Int?) -> Match? {
    guard !line.isEmpty else { return nil }
    if line.count < 4 { return next.flatMap { short(line, at: $0) } }
    var result: Match?
    var index = 0
    var strange = 0
    while index < line.count {
      let expected = result?.end ?? next
      var place = expected.flatMap { words[at: $0] == line[index] ? $0 : nil }
      // A single word where the quote goes on may be chance; four are none.
      if result == nil, let start = place, !isSame(line, index, at: start, count: 4) { place = nil }
      place = place ?? self.place(of: line, at: index)
      guard let start = place else {
        strange += 1
        index += 1
        continue
      }
      var end = start
      while index < line.count, words[at: end] == line[index] {
        end += 1
        index += 1
      }
      result = Match(
        start: result?.start ?? start, end: end, count: (result?.count ?? 0) + end - start)
    }
    guard let result, strange * 5 <= line.count else { return nil }
    return result
  }

  /// A line of three words or fewer is ours only where our mail goes on with just these: to the
  /// end of a line of ours, or from the middle of one that was wrapped.
  private func short(_ line: [WordKey], at place: Int) -> Match? {
    guard isSame(line, 0, at: place, count: line.count) else { return nil }
    let end = place + line.count
    guard endsLine[end] || !endsLine[place] else { return nil }
    return Match(start: place, end: end, count: line.count)
  }

  private func isSame(_ line: [WordKey], _ index: Int, at place: Int, count: Int) -> Bool {
    guard place >= 0, place + count <= words.count, index + count <= line.count else {
      return false
    }
    for offset in 0..<count where words[place + offset] != line[index + offset] { return false }
    return true
  }

  /// Short lines above a line of ours, such as a greeting, if they lead up to it.
  private func markAbove(
    _ index: Int, from place: Int, in body: Body, _ lines: inout [Bool]
  ) -> Int {
    var count = 0
    var start = place
    var above = index - 1
    while above >= 0, above >= index - 6, start > 0 {
      let line = body.lines[above]
      if line.isBlank {
        above -= 1
        continue
      }
      let before = Self.words(of: line, in: body)
      guard !lines[above], !before.isEmpty, before.count < 4,
        isSame(before, 0, at: start - before.count, count: before.count),
        endsLine[start - before.count] || start == before.count
      else { break }
      lines[above] = true
      start -= before.count
      count += before.count
      above -= 1
    }
    return count
  }

  /// Whether any handle was found; the paragraph that it stands in is ours.
  private func markHandles(in body: Body, _ lines: inout [Bool]) -> Bool {
    var isFound = false
    for handle in handles {
      for (index, line) in body.lines.enumerated()
      where !line.has(.quoted) && line.count >= handle.count && body.holds(handle, in: line.range) {
        isFound = true
        lines[index] = true
        var above = index - 1
        while above >= 0, above > index - 8, !body.lines[above].isBlank,
          !body.lines[above].has(.rule)
        {
          lines[above] = true
          above -= 1
        }
        if body.lines[at: above]?.has(.rule) ?? false { lines[above] = true }
      }
    }
    return isFound
  }

  /// Rules and other lines without words between lines of ours are ours as well.
  private func markBetween(_ body: Body, _ lines: inout [Bool]) {
    var last: Int?
    var wordless: [Int] = []
    for (index, line) in body.lines.enumerated() where !line.isBlank {
      if lines[index] {
        if last != nil { for place in wordless { lines[place] = true } }
        wordless = []
        last = index
      } else if line.words == 0, !line.has(.foreign), wordless.count < 4 {
        wordless.append(index)
      } else {
        last = nil
        wordless = []
      }
    }
  }
}
