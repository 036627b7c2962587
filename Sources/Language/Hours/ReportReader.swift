/// Reads reports: finds where each begins, by a number or a name with an outcome behind it, and
/// what is said until the next.
struct ReportReader {
  let words: Words
  private let rows: [[WordKey]]
  private let others: [[WordKey]]
  private let rowNames: [String]
  private let otherNames: [String]
  /// First words of names, and which persons bear them: rows from 0 on, then the others.
  private let byFirst: WordTable<[Int]>

  private static let limitWords = 3_000
  private static let limit = 200
  /// Persons named in a row, of whom one thing is said.
  private static let listLimit = 20

  init(_ text: String, rows: [String], others: [String]) {
    words = Words(text, limit: Self.limitWords)
    rowNames = Array(rows.prefix(Self.limit))
    otherNames = Array(others.prefix(Self.limit))
    func keys(_ names: [String]) -> [[WordKey]] {
      names.map { Words($0, limit: 6).all.map(\.key) }
    }
    self.rows = keys(rowNames)
    self.others = keys(otherNames)
    var firsts: [(WordKey, [Int])] = []
    for (place, name) in (self.rows + self.others).enumerated() {
      if let first = name.first { firsts.append((first, [place])) }
    }
    byFirst = WordTable(firsts) { $0 += $1 }
  }

  typealias Lead = (sign: ReportWords.Sign, range: Range<Int>)

  /// Those of whom something is said, where they stand, and what follows.
  private struct Entry {
    var subjects: [(subject: MeetingReport.Subject, isKnown: Bool)]
    var start: Int
    var end: Int
    /// Where the words about them begin.
    var rest: Int
    /// What stands right before them.
    var lead: Lead?
  }

  func reports() -> [MeetingReport] {
    var entries = entries()
    guard !entries.isEmpty else { return alone() }
    for place in entries.indices {
      entries[place].end = entries[at: place + 1]?.start ?? words.all.count
    }
    var reports: [MeetingReport] = []
    for entry in entries {
      for report in self.reports(of: entry) { add(report, to: &reports) }
      if reports.count > Self.limit { break }
    }
    return reports
  }

  /// What is only said of one who has been reported on is part of that.
  private func add(_ report: MeetingReport, to reports: inout [MeetingReport]) {
    guard report.outcome == .said,
      let known = reports.lastIndex(where: { $0.subject == report.subject })
    else {
      reports.append(report)
      return
    }
    reports[known].note = [reports[known].note, report.note].compactMap { $0 }
      .joined(separator: "; ")
  }

  // MARK: Where they begin

  private func entries() -> [Entry] {
    var found: [Entry] = []
    var index = 0
    while index < words.all.count, found.count < Self.limit {
      if let entry = entry(at: index, after: found.last) {
        found.append(entry)
        index = max(entry.rest, index + 1)
      } else {
        index += 1
      }
    }
    return found
  }

  private func entry(at index: Int, after: Entry?) -> Entry? {
    let gap = words.all[index].gap
    let isHead = index == 0 || gap >= .comma || gap == .line
    let lead = lead(before: index, after: after)
    let isLed = lead != nil
    let start = lead?.range.lowerBound ?? index
    var subjects: [(MeetingReport.Subject, Bool)] = []
    var place = index
    while subjects.count < Self.listLimit {
      guard let one = subject(at: place) else { break }
      subjects.append((one.subject, one.isKnown))
      place = one.end
      guard let word = words.all[at: place], word.gap < .sentence else { break }
      if ReportWords.joining.contains(word), subject(at: place + 1) != nil {
        place += 1
      } else if isNumbers(place - 1) {
        continue
      } else if word.gap != .comma || subject(at: place) == nil {
        break
      } else if isLed, let next = subject(at: place), outcome(near: next.end) != nil {
        // "Met with Jon and Lily, Tim no show."
        break
      }
    }
    guard !subjects.isEmpty else { return nil }
    let isNumber = if case .row = subjects[0].0, words.all[index].isNumber { true } else { false }
    let next = words.all[at: place]
    if next == nil || (next?.gap ?? .blank) >= .sentence, !isItem(index, place) {
      guard isLed else { return nil }
      return Entry(subjects: subjects, start: start, end: place, rest: place, lead: lead)
    }
    // A number is somebody only with an outcome behind it, or at the head of what is said.
    let hasOutcome = outcome(near: place) != nil
    let isKnown = subjects.allSatisfy(\.1)
    if isNumber {
      let startsLine = index == 0 || gap >= .sentence || gap == .line
      guard hasOutcome || isLed || (startsLine && isKnown) else { return nil }
    } else if !isKnown {
      guard isHead, hasOutcome || next?.gap == .comma && hasMark(after: place) else { return nil }
    } else {
      guard isHead || hasOutcome || isLed else { return nil }
    }
    return Entry(subjects: subjects, start: start, end: place, rest: place, lead: lead)
  }

  /// "1 2 met"
  private func isNumbers(_ index: Int, depth: Int = 0) -> Bool {
    guard let one = words.all[at: index], let two = words.all[at: index + 1], number(one) != nil,
      number(two) != nil, two.gap <= .line, !isTime(two), depth < Self.listLimit
    else { return false }
    return outcome(near: index + 2) != nil || isNumbers(index + 1, depth: depth + 1)
  }

  /// "1. met", where the full stop ends no sentence.
  private func isItem(_ index: Int, _ place: Int) -> Bool {
    guard place == index + 1, let word = words.all[at: index], number(word) != nil,
      index == 0 || word.gap >= .comma || word.gap == .line,
      words.byte(at: word.range.upperBound) == UInt8(ascii: "."), let next = words.all[at: place]
    else { return false }
    return next.gap == .sentence
  }

  /// "Maria: …"
  private func hasMark(after place: Int) -> Bool {
    guard let last = words.all[at: place - 1] else { return false }
    return words.byte(at: last.range.upperBound) == UInt8(ascii: ":")
  }

  /// The outcome that stands right before: "met with Jon", "no show: 2".
  ///
  /// - Parameter after: the one before; what follows there is theirs, unless it was led itself.
  private func lead(before index: Int, after: Entry?) -> Lead? {
    var place = index - 1
    if let word = words.all[at: place], ReportWords.leading.contains(word) { place -= 1 }
    guard place >= 0, words.all[index].gap <= .comma else { return nil }
    for start in max(0, place - 3)...place {
      guard let sign = ReportWords.sign(at: start, in: words.all),
        sign.range.upperBound > place, sign.range.upperBound <= index,
        [.met, .missed, .cancelled, .no].contains(sign.sign)
      else { continue }
      var first = start
      while first > start - 6, first > 0, words.all[first].gap < .comma,
        words.all[first].gap != .line,
        ReportWords.being.contains(words.all[first - 1])
      {
        first -= 1
      }
      if let after {
        let isApart = sign.sign == .no || after.lead != nil
        guard first > after.rest || isApart && first == after.rest else { return nil }
      }
      guard first == 0 || words.all[first].gap >= .comma || words.all[first].gap == .line else {
        return nil
      }
      return sign
    }
    return nil
  }

  private func outcome(near place: Int) -> Lead? {
    for index in place..<min(place + 3, words.all.count) {
      if index > place, words.all[index].gap >= .sentence { return nil }
      if let sign = ReportWords.sign(at: index, in: words.all) { return sign }
      guard ReportWords.being.contains(words.all[index]) || words.all[index].folded == "m" else {
        return nil
      }
    }
    return nil
  }

  // MARK: Who it is

  private func subject(
    at index: Int
  ) -> (subject: MeetingReport.Subject, isKnown: Bool, end: Int)? {
    guard let word = words.all[at: index] else { return nil }
    if ReportWords.marks.contains(word), index == 0 || word.gap >= .comma || word.gap == .line,
      let next = words.all[at: index + 1], next.isNumber,
      next.gap <= .line, let number = number(next)
    {
      return (.row(number), (1...max(1, rows.count)).contains(number) && !rows.isEmpty, index + 2)
    }
    if let number = number(word) {
      // "2nd", "5pm" are one word and no number; "3:30" and "3-4" are no persons.
      guard !isTime(word) else { return nil }
      return (.row(number), number <= rows.count, index + 1)
    }
    if let everybody = ReportWords.everybody.match(at: index, in: words.all) {
      return (.all, true, everybody.upperBound)
    }
    if let named = named(at: index) { return named }
    // A name that is not listed: with a mark or an outcome behind it.
    guard word.isCapitalised, !word.isShouted || word.folded.utf8.count > 2,
      ReportWords.sign(at: index, in: words.all) == nil, !AnswerSigns.small.contains(word),
      !word.isNumber, !Self.noNames.contains(word)
    else { return nil }
    var end = index + 1
    while let next = words.all[at: end], next.gap == .blank, next.isCapitalised, end < index + 3,
      ReportWords.sign(at: end, in: words.all) == nil
    {
      end += 1
    }
    return (.name(words.evidence(index..<end).words), false, end)
  }

  private static let noNames = WordSet(
    in: """
      monday tuesday wednesday thursday friday saturday sunday she he they thanks thank hi hello
      today yesterday tomorrow sorry also great good lunes martes jueves viernes hola gracias ola
      obrigado obrigada ella ele ela nobody everyone only still then
      """)

  private func number(_ word: Word) -> Int? {
    guard word.isNumber, word.isASCII, word.folded.utf8.count <= 2, let value = Int(word.folded),
      value > 0
    else { return nil }
    return value
  }

  private func isTime(_ word: Word) -> Bool {
    let marks = [UInt8(ascii: ":"), UInt8(ascii: "/"), UInt8(ascii: "-")]
    if let before = words.byte(at: word.range.lowerBound - 1), marks.contains(before) {
      return true
    }
    guard let after = words.byte(at: word.range.upperBound), marks.contains(after),
      let next = words.byte(at: word.range.upperBound + 1)
    else { return false }
    return (48...57).contains(next)
  }

  /// The person of that name who is listed: the whole name, or as much of it as is only theirs.
  private func named(
    at index: Int
  ) -> (subject: MeetingReport.Subject, isKnown: Bool, end: Int)? {
    guard let places = byFirst[words.all[index].key] else { return nil }
    guard words.all[index].isCapitalised || words.all[index].folded.utf8.count > 2 else {
      return nil
    }
    let names = rows + others
    var best: [Int] = []
    var length = 0
    for place in places.prefix(50) {
      let name = names[place]
      var count = 1
      while count < name.count, let word = words.all[at: index + count], word.gap <= .line,
        word.key == name[count] || isInitial(word, of: name[count])
      {
        count += 1
      }
      if count > length {
        length = count
        best = [place]
      } else if count == length {
        best.append(place)
      }
    }
    let end = index + length
    guard best.count == 1, let only = best.first else {
      return (.name(words.evidence(index..<end).words), false, end)
    }
    if only < rows.count { return (.row(only + 1), true, end) }
    return (.name(otherNames[only - rows.count]), true, end)
  }

  private func isInitial(_ word: Word, of name: WordKey) -> Bool {
    word.folded.utf8.count == 1 && word.isCapitalised
      && word.folded.utf8.first.map { UInt64($0) == name.low & 0xFF } ?? false
  }

  // MARK: What is said

  private func reports(of entry: Entry) -> [MeetingReport] {
    var said = outcome(in: entry.rest..<entry.end, lead: entry.lead)
    if !said.hasSign, entry.subjects.contains(where: { $0.subject == .all }) {
      (said.outcome, said.isCertain) = (.unclear, false)
    }
    let evidence = shortened(entry.start..<max(entry.end, entry.rest))
    return entry.subjects.flatMap { subject, isKnown -> [MeetingReport] in
      var isCertain = isKnown && said.isCertain
      // "2 kids came along" is about nobody's talk, perhaps.
      if said.outcome == .said, isNumber(entry), !hasMark(after: entry.rest) { isCertain = false }
      if case .all = subject {
        if let besides = besides(entry.rest..<entry.end) {
          return exceptions(besides, said.outcome, evidence, isCertain)
        }
        if entry.rest < entry.end, ReportWords.besides.contains(words.all[entry.end - 1]),
          let other = self.subject(at: entry.end)
        {
          // "All met but 2 didn't show": of 2 more follows.
          return exceptions([(other.subject, other.isKnown)], said.outcome, evidence, isCertain)
            .filter { $0.subject != other.subject }
        }
        let isBoth = ReportWords.both.contains(words.all[entry.rest - 1])
        if isBoth, rows.count != 2 { isCertain = false }
        if rows.isEmpty { isCertain = false }
      }
      return [
        MeetingReport(
          subject: subject, outcome: said.outcome, note: said.note, evidence: evidence,
          isCertain: isCertain)
      ]
    }
  }

  private func isNumber(_ entry: Entry) -> Bool {
    words.all[at: entry.rest - 1].map { number($0) != nil } ?? false
  }

  private func shortened(_ range: Range<Int>) -> Evidence {
    words.evidence(range.lowerBound..<min(range.upperBound, range.lowerBound + 60))
  }

  /// "All met except 2": whom not.
  private func besides(_ range: Range<Int>) -> [(MeetingReport.Subject, Bool)]? {
    guard
      let place = range.first(where: { ReportWords.besides.contains(words.all[$0]) }),
      place + 1 < range.upperBound, let first = subject(at: place + 1)
    else { return nil }
    var subjects = [(first.subject, first.isKnown)]
    var index = first.end
    while let word = words.all[at: index], subjects.count < 20 {
      if ReportWords.joining.contains(word) { index += 1 }
      guard let more = subject(at: index) else { break }
      subjects.append((more.subject, more.isKnown))
      index = more.end
    }
    return subjects
  }

  private func exceptions(
    _ besides: [(MeetingReport.Subject, Bool)], _ outcome: MeetingReport.Outcome,
    _ evidence: Evidence, _ isCertain: Bool
  ) -> [MeetingReport] {
    let isKnown = besides.allSatisfy(\.1)
    let excepted = Set(besides.map(\.0))
    return rows.indices.map { place in
      let row = MeetingReport.Subject.row(place + 1)
      let isExcepted = excepted.contains(row)
      return MeetingReport(
        subject: row, outcome: isExcepted ? .unclear : outcome, evidence: evidence,
        isCertain: isCertain && isKnown && !isExcepted)
    }
  }

  private func alone() -> [MeetingReport] {
    guard !words.all.isEmpty else { return [] }
    let said = outcome(in: 0..<words.all.count, lead: nil)
    guard said.hasSign, !Words.asks(words.text) else { return [] }
    let isOne = rows.count == 1
    return [
      MeetingReport(
        subject: isOne ? .row(1) : .all, outcome: said.outcome, note: said.note,
        evidence: shortened(0..<words.all.count), isCertain: isOne && said.isCertain)
    ]
  }
}
