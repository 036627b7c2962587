/// The single words and short phrases that call a choice: by number, order, time or name.
extension ChoiceMentions {
  func feature(at index: Int, afterSign: Bool = false) -> Feature? {
    guard let word = all[at: index] else { return nil }
    if offered.isTimes, all[at: index + 1].map({ ClockWords.of.contains($0) }) == true,
      let date = time(at: index, word)
    {
      return date
    }
    if let order = order(at: index, word) { return order }
    if offered.isTimes, let time = time(at: index, word) { return time }
    if let number = number(at: index, word, afterSign: afterSign) { return number }
    if offered.isTimes, ["entre", "durante"].contains(word.folded),
      let end = weekEnd(index)
    {
      let choices = offered.mask { $0.weekday.map { (1...5).contains($0) } ?? false }
      return Feature(
        kind: .time, readings: [choices], length: end - index, isGroup: true, sign: .weekend(false))
    }
    if let short = Self.groups[word.key], offered.isTimes {
      let choices = offered.mask { offer in
        offer.minutes.map { short.contains($0) } ?? false
          && offer.weekday.map { (1...5).contains($0) } ?? false
      }
      return Feature(kind: .time, readings: [choices], length: 1, isGroup: true, sign: .part(short))
    }
    let named = offered.named(word)
    if named != 0 { return Feature(kind: .name, readings: [named], length: 1) }
    guard AnswerSigns.all.mayBegin(with: word.key) == false, !AnswerSigns.small.contains(word)
    else { return nil }
    let near = offered.misspelled(word)
    guard near != 0 else { return nil }
    return Feature(
      kind: offered.isTimes ? .time : .name, readings: [near], length: 1,
      isDoubtful: near.nonzeroBitCount > 1, sign: offered.isTimes ? .weekday(-1) : nil)
  }

  /// "entre semana", "durante a semana".
  func weekEnd(_ index: Int) -> Int? {
    for end in (index + 1)..<(index + 3) where all[at: end]?.folded == "semana" { return end + 1 }
    return nil
  }

  func time(at index: Int, _ word: Word) -> Feature? {
    guard let sign = clock.sign(at: index), let fitting = offered.fitting(sign.kind) else {
      return nil
    }
    // "Tuesday's child"
    if word.written.utf8.contains(UInt8(ascii: "'")) || !word.isASCII && word.written.contains("’"),
      let next = all[at: index + 1], next.gap == .blank, !Self.ones.contains(next),
      AnswerSigns.sign(at: index + 1, in: all) == nil, clock.sign(at: index + 1) == nil
    {
      return nil
    }
    let before = all[at: index - 1]?.folded ?? ""
    let farBefore = all[at: index - 2]?.folded ?? ""
    guard !Self.tellsOnly.contains(before),
      !(Self.articles.contains(before) && Self.tellsOnly.contains(farBefore))
    else { return nil }
    var feature = Feature(kind: .time, readings: [fitting], length: sign.length, sign: sign.kind)
    let lead = all[clamped: max(0, index - 3)..<index]
    let isAfter = lead.contains { Self.after.contains($0) }
    let isBefore = lead.contains { Self.before.contains($0) }
    switch sign.kind {
    case .clock(let minutes, let isSure):
      // "After 8" of evenings is 8 pm.
      if isAfter {
        let isLate =
          !isSure && minutes < 720 && offered.offers.contains { ($0.minutes ?? 0) >= 720 }
        feature.readings = [offered.from(isLate ? minutes + 720 : minutes)]
      }
      if isBefore { feature.readings = [offered.until(minutes)] }
    case .day(let day), .date(_, let day):
      if isAfter { feature.readings = [offered.fromDay(day + 1)] }
      if isBefore { feature.readings = [offered.untilDay(day - 1)] }
      guard !isAfter, !isBefore, case .day = sign.kind else { break }
      // "the 2nd", "el 2": the day of the month, or the second of what was offered.
      if let number = Self.value(of: word), (1...offered.count).contains(number), before != "dia" {
        let choice: UInt64 = 1 << UInt64(number - 1)
        if Self.ones.contains(all[at: index + sign.length]?.folded ?? "") || fitting == 0 {
          feature.readings = [choice]
          feature.kind = .order
        } else {
          feature.readings = fitting == choice ? [choice] : [fitting, choice]
        }
      }
    case .part:
      // "Mornings are better" may be of other days.
      feature.isGroup = word.folded.hasSuffix("s")
      feature.isDoubtful = feature.isGroup
    case .weekday:
      feature.isGroup = word.folded.hasSuffix("s") && Self.plural.contains(word)
      if sign.isDoubtful,
        fitting != 0 || Self.ordinals[word.key].map({ $0 <= offered.count }) == true
      {
        return doubtfulDay(feature, at: index, word)
      }
    default: break
    }
    return feature
  }

  /// "segunda" is the second, or a Monday.
  func doubtfulDay(_ feature: Feature, at index: Int, _ word: Word) -> Feature {
    var feature = feature
    let before = all[at: index - 1]?.folded ?? ""
    let day = feature.readings.first ?? 0
    guard let number = Self.ordinals[word.key], number <= offered.count else { return feature }
    let choice: UInt64 = 1 << UInt64(number - 1)
    if Self.ones.contains(all[at: index + 1]?.folded ?? "") || day == 0 && before != "na" {
      feature.readings = [choice]
      feature.kind = .order
    } else if before != "na", before != "de" {
      feature.readings = day == choice ? [choice] : [day, choice]
    }
    return feature
  }

  /// "the second", "the last one", "the first two", "los dos primeros", "the latter".
  func order(at index: Int, _ word: Word) -> Feature? {
    let before = all[at: index - 1].flatMap { word.gap <= .line ? $0.folded : nil } ?? ""
    let next = all[at: index + 1].flatMap { $0.gap <= .line ? $0 : nil }
    guard let place = Self.places[word.key] else { return nil }
    if ["later", "earlier", "antes"].contains(word.folded), !Self.articles.contains(before) {
      return nil
    }
    if let next, next.gap == .blank, !isPlaceEnd(next, at: index + 1) { return nil }
    let isNamed = next.map { Self.ones.contains($0) } ?? false
    let isKnown = isNamed || Self.articles.contains(before) || Self.joins.contains(before)
    if Self.alsoVerbs.contains(word), !isKnown { return nil }
    if offered.isTimes, ClockWords.alsoOrdinals.contains(word) || Self.isEnglishDay(word) {
      return nil  // read as a day first
    }
    let isOne = word.folded == "first" || word.folded == "primero"
    if isOne, let next, next.gap == .blank, Self.adverbs.contains(next) { return nil }
    // How many: "the first two".
    var length = 1
    var many = 1
    if let next, let count = Self.numerals[next.key] ?? Int(next.folded), (1...9).contains(count) {
      length = 2
      many = count
    } else if let count = Self.numerals[WordKey(before)], word.folded.hasSuffix("s") {
      many = count
    }
    var readings: UInt64 = 0
    for step in 0..<many {
      let shifted = place < 0 ? place - step : place + step
      guard let found = resolve(shifted) else { return nil }
      readings |= 1 << UInt64(found)
    }
    return Feature(kind: .order, readings: [readings], length: length, isGroup: many > 1)
  }

  /// Whether a word after an ordinal leaves it one: "the first works", and not "the first mail".
  func isPlaceEnd(_ next: Word, at index: Int) -> Bool {
    if Self.thingsCounted.contains(next) {
      return offered.isTimes && clock.sign(at: index) != nil
    }
    return Self.ones.contains(next) || Self.follows.contains(next) || Self.glue.contains(next)
      || Self.numerals.contains(next.key) || next.isNumber || clock.sign(at: index) != nil
      || AnswerSigns.sign(at: index, in: all) != nil || offered.named(next) != 0
  }

  /// "3rd" may be a day of the month.
  static func isEnglishDay(_ word: Word) -> Bool {
    word.folded.utf8.first.map { (0x30...0x39).contains($0) } ?? false
      && ["st", "nd", "rd", "th"].contains(word.folded.suffix(2))
  }

  /// A place from the front (1 …) or the end (-1 …) among the choices.
  func resolve(_ place: Int) -> Int? {
    if place == 0 { return offered.count % 2 == 1 ? offered.count / 2 : nil }
    let found = place > 0 ? place - 1 : offered.count + place
    return (0..<offered.count).contains(found) ? found : nil
  }

  func bits(_ mask: UInt64) -> [Int] {
    (0..<offered.count).filter { mask & (1 << UInt64($0)) != 0 }
  }

  func place(at index: Int, of choices: [Int]) -> Int? {
    guard let word = all[at: index], let place = Self.places[word.key] else { return nil }
    return choices[at: place > 0 ? place - 1 : choices.count + place]
  }

  /// "2", "#2", "number two", "option 2", and not "2 people" or "at 2".
  func number(at index: Int, _ word: Word, afterSign: Bool) -> Feature? {
    guard let number = Self.value(of: word), (1...max(1, offered.count)).contains(number),
      number <= offered.count
    else { return nil }
    let before = all[at: index - 1].flatMap { word.gap <= .line ? $0.folded : nil } ?? ""
    let isLabelled =
      Self.labels.contains(before)
      && (before != "no" || words.byte(at: word.range.lowerBound - 2) == UInt8(ascii: "."))
      || index > 0 && words.byte(at: word.range.lowerBound - 1) == UInt8(ascii: "#")
    let next = all[at: index + 1].flatMap { $0.gap == .blank ? $0 : nil }
    let startsAlone = index == 0 || word.gap >= .line
    let isSpelled = !word.isNumber
    if !isLabelled {
      guard
        startsAlone || afterSign || joinsNumber(index) || Self.choosers.contains(before)
          || Self.joins.contains(before)
      else {
        return nil
      }
      if let next, !Self.follows.contains(next), Self.value(of: next) == nil {
        if isSpelled || !AnswerSigns.all.mayBegin(with: next.key) || Self.counted.contains(next) {
          return nil
        }
      }
      if let next, Self.counted.contains(next) { return nil }
      if isSpelled, ["one", "una", "uno", "um", "uma"].contains(word.folded),
        !startsAlone || index > 0 && next != nil,
        !Self.joins.contains(before)
      {
        return nil
      }
      // "10.30", "508-555-0142": part of a bigger number.
      if isTouching(index) { return nil }
    }
    return Feature(kind: .number, readings: [1 << UInt64(number - 1)], length: 1)
  }

  /// "2 & 4", "2/4", "2 + 4".
  func joinsNumber(_ index: Int) -> Bool {
    guard let word = all[at: index], let before = all[at: index - 1], before.isNumber,
      word.isNumber,
      word.gap == .blank
    else { return false }
    return (before.range.upperBound..<word.range.lowerBound).contains {
      words.byte(at: $0).map {
        [UInt8(ascii: "&"), UInt8(ascii: "+"), UInt8(ascii: "/"), UInt8(ascii: ">")].contains($0)
      } ?? false
    }
  }

  func isTouching(_ index: Int) -> Bool {
    guard let word = all[at: index] else { return false }
    if let next = all[at: index + 1], next.range.lowerBound == word.range.upperBound + 1,
      next.isNumber, next.key.count > 1
    {
      return true
    }
    if let before = all[at: index - 1], word.range.lowerBound == before.range.upperBound + 1,
      before.isNumber, before.key.count > 1
    {
      return true
    }
    return false
  }
}
