/// A mail of ours that a reply may quote without any mark, by its words and its handles.
///
/// Clients wrap what they quote, leave links out and join lines, so the words are followed through
/// the lines rather than lines compared.
package struct OurMail: Sendable {
  private let words: [WordKey]
  /// The places where lines of ours end.
  private let lineEnds: Set<Int>
  /// Where four words in a row stand first.
  private let places: [Four: Int]
  private let handles: [[UInt8]]

  private struct Four: Hashable {
    let words: (WordKey, WordKey, WordKey, WordKey)

    static func == (one: Self, other: Self) -> Bool { one.words == other.words }

    func hash(into hasher: inout Hasher) {
      hasher.combine(words.0)
      hasher.combine(words.1)
      hasher.combine(words.2)
      hasher.combine(words.3)
    }
  }

  /// - Parameters:
  ///   - text: the plain text of the mail that is answered, as it went out; empty if unknown.
  ///   - handles: what stands only in our mails: the code of its last line, its Message-ID, our
  ///     address with its token.
  package init(text: String = "", handles: [String] = []) {
    var words: [WordKey] = []
    var lineEnds: Set<Int> = []
    let body = Body(String(text.prefix(40_000)))
    for line in body.lines {
      words += Self.words(of: line, in: body)
      lineEnds.insert(words.count)
    }
    var places: [Four: Int] = [:]
    for place in words.indices.dropLast(3) {
      guard let four = Self.four(words, at: place) else { continue }
      if places[four] == nil { places[four] = place }
    }
    self.words = words
    self.lineEnds = lineEnds
    self.places = places
    self.handles = handles.map { Array($0.utf8) }.filter { $0.count >= 6 }
  }

  private static func four(_ words: [WordKey], at place: Int) -> Four? {
    guard place >= 0, place + 3 < words.count else { return nil }
    return Four(words: (words[place], words[place + 1], words[place + 2], words[place + 3]))
  }

  private static func words(of line: BodyLine, in body: Body) -> [WordKey] {
    var words: [WordKey] = []
    var word = WordKey()
    var index = Int(line.start)
    while index < Int(line.end) {
      let sign = Signs.sign(in: body.bytes, at: index)
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
    return words
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
      place = place ?? Self.four(line, at: index).flatMap { places[$0] }
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
    guard lineEnds.contains(end) || !lineEnds.contains(place) else { return nil }
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
        lineEnds.contains(start - before.count) || start == before.count
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
