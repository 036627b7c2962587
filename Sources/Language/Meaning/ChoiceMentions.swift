/// Finds the places where a text calls some of the choices.
struct ChoiceMentions {
  let words: Words
  let offered: OfferedChoices
  let clock: ClockWords

  init(words: Words, offered: OfferedChoices) {
    self.words = words
    self.offered = offered
    clock = ClockWords(words: words)
  }

  var all: [Word] { words.all }

  /// What one word or a few say of the choices: the sets of them that it may mean.
  struct Feature {
    enum Kind { case number, order, time, name }
    var kind: Kind
    var readings: [UInt64]
    var length: Int
    var isDoubtful = false
    var isGroup = false
    var sign: TimeSign.Kind?
  }

  /// The mention that begins at `index`, if one does.
  func mention(at index: Int, afterSign: Bool = false) -> ChoiceMention? {
    guard let first = feature(at: index, afterSign: afterSign) else { return nil }
    if first.kind == .number, let span = span(at: index) { return span }
    var readings = first.readings
    var end = index + first.length
    var isTime = first.kind == .time
    var isDoubtful = first.isDoubtful
    var isGroup = first.isGroup
    var isNear = false
    var order = first.kind == .order ? first.sign == nil ? index : nil : nil
    var features = [first]
    while features.count < 6, let (next, start) = following(end, after: features) {
      if let place = order, next.kind == .time, case .weekday = next.sign {
        // "the second Tuesday" is the second of the Tuesdays.
        let days = bits(next.readings.first ?? 0)
        readings = [self.place(at: place, of: days).map { 1 << UInt64($0) } ?? 0]
      } else {
        let joined = readings.flatMap { one in next.readings.map { one & $0 } }
        let fitting = joined.filter { $0 != 0 }
        if fitting.isEmpty, let near = near(readings, next.sign) {
          readings = [near]
          isNear = true
        } else {
          readings = fitting.isEmpty ? [0] : fitting
        }
      }
      order = nil
      isDoubtful = isDoubtful && readings == [0] || next.isDoubtful && first.kind != .time
      isGroup = isGroup || next.isGroup
      isTime = isTime || next.kind == .time
      features.append(next)
      end = start + next.length
    }
    if features.count == 1, case .month = first.sign, first.readings == [offered.all] { return nil }
    let distinct = Set(readings)
    var choices = distinct.reduce(0, |)
    if distinct.count > 1 { isDoubtful = true }
    if !offered.isTimes, features.allSatisfy({ $0.kind == .name }) {
      let names = Set((index..<end).compactMap { all[at: $0]?.key })
      choices = offered.whole(names, among: choices) ?? choices
    }
    return ChoiceMention(
      range: index..<end, choices: choices, isDoubtful: isDoubtful, isGroup: isGroup,
      isTime: isTime, isDetail: isTime && !features.contains { Self.isDay($0.sign) },
      isNear: isNear, minutes: features.lazy.compactMap { Self.minutes($0.sign) }.first,
      isExact: features.contains { if case .clock = $0.sign { true } else { false } },
      isName: features.allSatisfy { $0.kind == .name })
  }

  static func minutes(_ sign: TimeSign.Kind?) -> Int? {
    if case .clock(let minutes, _) = sign { minutes } else { nil }
  }

  /// The one choice on a day that is offered within an hour of the time named.
  func near(_ readings: [UInt64], _ sign: TimeSign.Kind?) -> UInt64? {
    guard let minutes = Self.minutes(sign), readings.count == 1 else { return nil }
    let near = offered.near(minutes) & readings[0]
    return near.nonzeroBitCount == 1 ? near : nil
  }

  static func isDay(_ sign: TimeSign.Kind?) -> Bool {
    switch sign {
    case .weekday, .day, .date, .weekend: true
    case .month, .clock, .part, nil: false
    }
  }

  /// A feature of another kind a few small words on: "Tuesday at 6:30", "2 - Somerville".
  func following(_ end: Int, after features: [Feature]) -> (Feature, start: Int)? {
    var index = end
    var isNear = true
    while index < end + 4, let word = all[at: index], word.gap <= .comma || isAbbreviated(index) {
      isNear = isNear && (word.gap <= .line || isAbbreviated(index))
      if var next = feature(at: index) {
        // "Tuesday the third": the day of the month.
        if next.kind == .order, offered.isTimes, let day = Self.ordinals[word.key],
          features.contains(where: { if case .weekday = $0.sign { true } else { false } })
        {
          next.kind = .time
          next.readings = [offered.mask { $0.day == day }]
        }
        guard fits(next, after: features, isNear: isNear) else { return nil }
        return (next, index)
      }
      guard Self.glue.contains(word) else { return nil }
      index += 1
    }
    return nil
  }

  /// "Tues. the 3rd"
  func isAbbreviated(_ index: Int) -> Bool {
    guard let word = all[at: index], let before = all[at: index - 1] else { return false }
    return word.gap == .sentence && !word.isCapitalised
      && ReplyClauses.abbreviations.contains(before)
  }

  func fits(_ next: Feature, after features: [Feature], isNear: Bool) -> Bool {
    for known in features {
      if known.kind == .number && next.kind == .number { return false }
      if known.kind == .number && !isNear && next.kind != .name { return false }
      if case .weekday = known.sign, case .weekday = next.sign { return false }
      if case .clock = known.sign, case .clock = next.sign { return false }
      if case .day = known.sign, case .day = next.sign { return false }
    }
    guard let last = features.last else { return false }
    switch (last.kind, next.kind) {
    case (.order, .order), (.time, .number), (.name, .number), (.name, .order): return false
    case (.name, .name):
      // "Cambridge, Somerville" are two, "North Adams" is one.
      return isNear && last.readings.first.map { $0 & (next.readings.first ?? 0) != 0 } ?? false
    default: break
    }
    if isNear { return true }
    let joined = last.readings.contains { one in next.readings.contains { one & $0 != 0 } }
    return joined
  }

  static let glue = WordSet(
    in: """
      at on the of in el la a las os as de del do da dia por para em na one ones around about hub after before past despues depois antes
      date
      """)
}
