extension HoursReader {
  // MARK: Links

  mutating func takeLinks() {
    for (kind, range) in HoursLinks.all(in: text) {
      let written = text.text(range)
      text.blank(range)
      guard kind == .link, result.link == nil else {
        result.notRead.append(written)
        continue
      }
      result.link = written
      if HoursLinks.isVideo(written) { result.how = .video }
    }
  }

  // MARK: Lengths, limits, ways

  mutating func takeSettings(_ words: Words) {
    var index = 0
    while index < words.all.count {
      let end = takeNumber(words, at: index) ?? takeAlone(words, at: index)
      index = max(end ?? 0, index + 1)
    }
  }

  /// "30 minutes", "at most 2 a day", "24h notice"; where it ends, if it is one.
  private mutating func takeNumber(_ words: Words, at start: Int) -> Int? {
    let limit = HoursWords.limits.match(at: start, in: words.all)
    let place = limit?.upperBound ?? start
    guard let number = number(words, at: place) else { return nil }
    var end: Int
    let setting: HoursWords.Setting
    if let unit = number.unit {
      // "30min", "24h notice"
      guard let found = unitOf(unit, after: place + 1, in: words) else { return nil }
      (setting, end) = found
    } else {
      guard let found = HoursWords.afterNumber.tagged(at: place + 1, in: words.all),
        words.all[place + 1].gap <= .line,
        let said = HoursWords.Setting(rawValue: found.tag)
      else { return nil }
      (setting, end) = (said, found.range.upperBound)
    }
    // "Tue 6pm for 2 hours": it is the rest of a time.
    let isLed = words.all[at: start - 1].map { HoursWords.lengths.contains($0) } ?? false
    if isLed, setting == .hours || setting == .minutes, hasHourBefore(words, start - 1) {
      return nil
    }
    // "In 2 hours", "2 hours from now": no length.
    guard take(setting, number.value) else { return nil }
    var first = start
    if isLed, start > 0, setting == .minutes || setting == .hours { first = start - 1 }
    if let more = words.all[at: end], setting == .perDay, Self.trailing.contains(more),
      more.gap <= .line
    {
      end += 1
    }
    blank(words, first..<end)
    return end
  }

  private static let trailing: WordSet = ["max", "maximum", "maximo", "most"]

  private mutating func take(_ setting: HoursWords.Setting, _ value: Int) -> Bool {
    switch setting {
    case .minutes, .hours:
      let minutes = setting == .hours ? value * 60 : value
      guard (5...240).contains(minutes), result.minutes == nil else { return false }
      result.minutes = minutes
    case .perDay:
      guard (1...50).contains(value), result.perDay == nil else { return false }
      result.perDay = value
    case .leadHours, .leadDays:
      let hours = setting == .leadDays ? value * 24 : value
      guard (1...336).contains(hours), result.leadHours == nil else { return false }
      result.leadHours = hours
    default: return false
    }
    return true
  }

  /// A number, and the letters that stand right at it.
  private func number(_ words: Words, at index: Int) -> (value: Int, unit: Substring?)? {
    guard let word = words.all[at: index] else { return nil }
    if let value = HoursWords.numbers[word.key] { return (value, nil) }
    let digits = word.folded.prefix { $0.isASCII && $0.isNumber }
    guard (1...3).contains(digits.count), let value = Int(digits) else { return nil }
    // "6-30 minutes", "18:30 min" are something else.
    if index > 0, let before = words.byte(at: word.range.lowerBound - 1),
      [UInt8(ascii: ":"), UInt8(ascii: "/"), UInt8(ascii: ".")].contains(before)
    {
      return nil
    }
    let unit = word.folded.dropFirst(digits.count)
    return (value, unit.isEmpty ? nil : unit)
  }

  private func unitOf(
    _ unit: Substring, after index: Int, in words: Words
  ) -> (HoursWords.Setting, Int)? {
    switch unit {
    case "min", "mins", "m", "minutes": return (.minutes, index)
    case "h", "hr", "hrs", "hs":
      guard let next = words.all[at: index], next.gap <= .line else { return nil }
      var place = index
      if ["in", "of", "de"].contains(next.folded) { place += 1 }
      guard let notice = words.all[at: place], Self.notices.contains(notice) else { return nil }
      return (.leadHours, place + 1)
    default: return nil
    }
  }

  private static let notices = WordSet(
    in:
      "notice ahead advance before beforehand lead antelacion anticipacion aviso antecedencia antes"
  )

  /// Whether the words before are the end of a time: "6pm for", "18h por".
  private func hasHourBefore(_ words: Words, _ index: Int) -> Bool {
    guard let before = words.all[at: index - 1], words.all[index].gap <= .line else { return false }
    return before.folded.utf8.first.map { (48...57).contains($0) } ?? false
      || before.folded == "pm" || before.folded == "am" || before.folded == "noon"
  }

  private mutating func takeAlone(_ words: Words, at index: Int) -> Int? {
    guard let found = HoursWords.alone.tagged(at: index, in: words.all),
      let setting = HoursWords.Setting(rawValue: found.tag)
    else { return nil }
    var start = index
    if let before = words.all[at: index - 1], Self.leading.contains(before.key) { start -= 1 }
    switch setting {
    case .halfHour, .wholeHour, .quarterHour:
      let minutes = setting == .halfHour ? 30 : setting == .wholeHour ? 60 : 15
      guard take(.minutes, minutes) else { return nil }
    case .oneDayLead: guard take(.leadDays, 1) else { return nil }
    case .phone, .video, .inPerson:
      let how: MeetingHow = setting == .phone ? .phone : setting == .video ? .video : .inPerson
      // "No zoom" is nothing to keep hours by.
      if let before = words.all[at: index - 1], words.all[index].gap < .comma,
        Self.refusals.contains(before)
      {
        return nil
      }
      if let known = result.how, known != how, !(known == .video && result.link != nil) {
        return nil
      }
      if result.how == nil { result.how = how }
    default: return nil
    }
    blank(words, start..<found.range.upperBound)
    return found.range.upperBound
  }

  static let refusals: WordSet = ["no", "not", "without", "sin", "sem", "nao", "never", "dont"]
  private static let leading: WordSet = ["each", "for", "my", "mi", "meu", "a", "un", "um"]

  private mutating func blank(_ words: Words, _ range: Range<Int>) {
    guard let first = words.all[clamped: range].first, let last = words.all[clamped: range].last
    else { return }
    text.blank(first.range.lowerBound..<last.range.upperBound)
  }

  // MARK: A place

  /// "At the library", "in person at Café Luna, 12 Main Street": up to a time or a full stop.
  mutating func takePlace(_ words: Words, _ isRead: inout [Bool]) {
    for index in words.all.indices where !isRead[index] {
      guard let start = placeStart(words, at: index, isRead) else { continue }
      var end = start
      while let word = words.all[at: end], !isRead[end], end < start + 12 {
        if end > start, word.gap >= .comma, !continues(words, at: end, isRead) { break }
        end += 1
      }
      while end > start, Self.endings.contains(words.all[end - 1]) { end -= 1 }
      guard end > start,
        words.all[start..<end].contains(where: { !HoursWords.small.contains($0) && !$0.isNumber })
      else { continue }
      result.place = words.evidence(start..<end).words
      if result.how == nil { result.how = .inPerson }
      for place in index..<end { isRead[place] = true }
      return
    }
  }

  /// Where the name of a place begins, after "at".
  private func placeStart(_ words: Words, at index: Int, _ isRead: [Bool]) -> Int? {
    let word = words.all[index]
    guard Self.ats.contains(word), let next = words.all[at: index + 1], !isRead[index + 1],
      next.gap <= .comma,
      !next.isNumber || words.all[at: index + 2].map({ $0.isCapitalised }) ?? false
    else { return nil }
    // "place: the library", "at the library"; what is "in" must have an article or a name.
    if Self.ins.contains(word) {
      guard next.isCapitalised || Self.articles.contains(next) || Self.contracted.contains(word)
      else {
        return nil
      }
    }
    return index + 1
  }

  /// "…, 12 Main Street": a number and a name, or a name.
  private func continues(_ words: Words, at index: Int, _ isRead: [Bool]) -> Bool {
    guard let word = words.all[at: index], word.gap == .comma else { return false }
    if word.isNumber {
      return words.all[at: index + 1].map { $0.isCapitalised && !isRead[index + 1] } ?? false
    }
    return word.isCapitalised && !HowWords.isMention(at: index, in: words.all)
  }

  private static let ats = WordSet(in: "at in en na no place lugar where local")
  private static let ins = WordSet(in: "in en na no")
  private static let contracted: WordSet = ["na", "no"]
  private static let articles = WordSet(in: "the a my our el la los mi nuestra un una o uma")
  private static let endings = WordSet(in: "on and or y e o every each from the for")
}
