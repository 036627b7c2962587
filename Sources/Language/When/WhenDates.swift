extension WhenParser {
  /// The next such day of the year that is not past.
  func next(month: Int, day: Int) -> CivilDate? {
    for year in today.year...min(today.year + 8, 9999) {
      if let date = CivilDate(year: year, month: month, day: day), date >= today { return date }
    }
    return nil
  }

  /// The next day of a month with that number that is not past.
  func next(dayOfMonth day: Int) -> CivilDate? {
    for months in 0...12 {
      let start = today.monthStart.adding(months: months)
      if let date = CivilDate(year: start.year, month: start.month, day: day), date >= today {
        return date
      }
    }
    return nil
  }

  private func monthDay(_ month: Int, _ day: Int, year: Int?) -> WhenDay? {
    if let year {
      guard let date = CivilDate(year: year, month: month, day: day) else { return nil }
      return WhenDay(date, .monthDay(hasYear: true))
    }
    guard let date = next(month: month, day: day) else { return nil }
    return WhenDay(date, .monthDay(hasYear: false), again: .yearly)
  }

  // MARK: "12/5", "2026-12-05"

  /// A date in numbers.
  ///
  /// - Parameter isDate: whether "5.12" and "7-6" are dates here, since something says so.
  func numericDate(at index: Int, isDate: Bool = false) -> (day: WhenDay, end: Int)? {
    guard let first = tokens[at: index] else { return nil }
    if case .stamp(let date) = first.sense { return (WhenDay(date, .fixed), index + 1) }
    guard first.isDigits, case .number(let a) = first.sense, let second = tokens[at: index + 1],
      second.isDigits, case .number(let b) = second.sense, second.digits <= 4,
      case .mark(let mark, isTight: true) = joint(index + 1),
      mark == 45 || mark == 46 || mark == 47
    else { return nil }
    let third = tokens[at: index + 2]
    if joint(index + 2) == .mark(mark, isTight: true), let third, third.isDigits,
      case .number(let c) = third.sense
    {
      return threeNumbers((a, first.digits), (b, second.digits), (c, third.digits), index + 3)
    }
    let end = index + 2
    guard first.digits <= 2, second.digits <= 2, mark == 47 || isDate else { return nil }
    if joint(end) == .mark(mark, isTight: true), tokens[at: end]?.isDigits ?? false { return nil }
    // "24/7", "1/2 hour", "3/4 of us"
    if mark == 47, a == 24, b == 7 { return nil }
    if isCounting(end) || joint(end) == .mark(37, isTight: true) { return nil }
    if language == .en, follows(end), has(end, .of), !isDate { return nil }
    guard let day = ordered(a, b, year: nil) else { return nil }
    if let found = yearAfter(end, of: day, a, b) { return found }
    return (day, end)
  }

  /// "5/7, 2020", "5/7 of 2020".
  private func yearAfter(
    _ index: Int, of day: WhenDay, _ a: Int, _ b: Int
  ) -> (day: WhenDay, end: Int)? {
    guard follows(index) else { return nil }
    let next = has(index, .of) ? index + 1 : index
    guard let year = year(at: next), !isCounting(year.end), !joint(year.end).isColon,
      let dated = ordered(a, b, year: year.value)
    else { return nil }
    return (dated, year.end)
  }

  private func threeNumbers(
    _ a: (value: Int, digits: Int), _ b: (value: Int, digits: Int), _ c: (value: Int, digits: Int),
    _ end: Int
  ) -> (day: WhenDay, end: Int)? {
    if a.digits == 4, b.digits <= 2, c.digits <= 2 {
      let date =
        CivilDate(year: a.value, month: b.value, day: c.value)
        ?? CivilDate(year: a.value, month: c.value, day: b.value)
      return date.map { (WhenDay($0, .monthDay(hasYear: true)), end) }
    }
    guard a.digits <= 2, b.digits <= 2, c.digits == 4 || c.digits == 2,
      let day = ordered(a.value, b.value, year: c.digits == 2 ? 2000 + c.value : c.value)
    else { return nil }
    return (day, end)
  }

  /// Month and day in the order of the language; in Spanish and Portuguese mail from the United
  /// States it may be either.
  private func ordered(_ a: Int, _ b: Int, year: Int?) -> WhenDay? {
    let monthFirst = monthDay(a, b, year: year)
    let dayFirst = monthDay(b, a, year: year)
    guard language != .en else { return monthFirst ?? dayFirst }
    guard var day = dayFirst else { return monthFirst }
    guard let other = monthFirst, other.start != day.start else { return day }
    // Of a full date that would be past the other reading is meant.
    if day.start < today, other.start >= today { return other }
    if other.start >= today || day.start < today { day.others = [other.start] }
    return day
  }

  // MARK: "May 9", "5 de diciembre"

  /// A date or a month by name.
  func namedDate(at index: Int) -> (day: WhenDay, end: Int)? {
    if let found = monthFirst(at: index) { return found }
    if let found = dayFirst(at: index) { return found }
    return yearFirst(at: index)
  }

  private func month(_ index: Int) -> Int? {
    if case .month(let month) = sense(index) { return month }
    // "3 dez": ten, or December.
    guard language == .pt, case .number(10) = sense(index), tokens[at: index]?.digits == 0,
      follows(index),
      tokens[at: index - 1]?.isDigits ?? false
        || (has(index - 1, .of) && tokens[at: index - 2]?.isDigits ?? false)
    else { return nil }
    return 12
  }

  /// Whether a number that ends before `index` is an hour rather than a day: "May 9:30".
  private func isHour(_ index: Int) -> Bool {
    if joint(index).isColon, tokens[at: index]?.digits == 2 { return true }
    guard follows(index) else { return false }
    switch sense(index) {
    case .meridiem, .oclock, .hourMark, .ish: return true
    default: return false
    }
  }

  private func monthFirst(at index: Int) -> (day: WhenDay, end: Int)? {
    guard let month = month(index), !(has(index - 1, .of) && isOfStreet(index - 2)) else {
      return nil
    }
    var next = index + 1
    if follows(next) {
      if let year = year(at: next), joint(year.end).isDash, let day = dayNumber(at: year.end),
        let date = CivilDate(year: year.value, month: month, day: day.value)
      {
        return (WhenDay(date, .monthDay(hasYear: true)), day.end)  // September-2020-23
      }
      if has(next, [.the, .of]), follows(next + 1), year(at: next + 1) == nil { next += 1 }
      if let day = dayNumber(at: next), !isHour(day.end), !isCounting(day.end) || day.isOrdinal {
        let year = yearAfter(day.end)
        if let found = monthDay(month, day.value, year: year?.value) {
          return (found, year?.end ?? day.end)
        }
        return nil
      }
    }
    if let year = yearAfter(index + 1),
      let start = CivilDate(year: year.value, month: month, day: 1)
    {
      return (
        WhenDay(from: start, until: start.adding(months: 1), .month(hasYear: true)), year.end
      )
    }
    return (nextMonth(month), index + 1)
  }

  /// That month as it comes next, or is.
  func nextMonth(_ month: Int) -> WhenDay {
    let first = CivilDate(year: today.year, month: month, day: 1) ?? today
    let start = first.adding(months: 1) > today ? first : first.adding(months: 12)
    return WhenDay(
      from: start, until: start.adding(months: 1), .month(hasYear: false), again: .yearly)
  }

  /// ", 2027", "of 2027", "/2027", "in 2027".
  private func yearAfter(_ index: Int) -> (value: Int, end: Int)? {
    guard follows(index) else { return nil }
    let next = has(index, [.of, .within]) ? index + 1 : index
    // "del 27"
    if next > index, endsInArticle(index), let short = tokens[at: next], short.digits == 2,
      case .number(let value) = short.sense, (20...60).contains(value), follows(next)
    {
      return (2000 + value, next + 1)
    }
    guard let year = year(at: next), follows(next), !joint(year.end).isColon,
      !isCounting(year.end)
    else { return nil }
    if tokens[next].digits == 4 || next > index || tokens[next].digits == 0 { return year }
    return nil
  }

  private func dayFirst(at start: Int) -> (day: WhenDay, end: Int)? {
    let index = has(start, .dayMark) ? start + 1 : start
    guard index == start || follows(index), let day = dayNumber(at: index), !isHour(day.end),
      !isOfStreet(start)
    else { return nil }
    var next = day.end
    if joint(next) == .mark(45, isTight: true) || joint(next) == .mark(47, isTight: true),
      let year = year(at: next), let month = month(year.end),
      let date = CivilDate(year: year.value, month: month, day: day.value)
    {
      return (WhenDay(date, .monthDay(hasYear: true)), year.end + 1)  // 23-2020-September
    }
    guard follows(next) else { return nil }
    if case .unit(.day) = sense(next), day.isOrdinal, follows(next + 1) { next += 1 }
    if has(next, .of), follows(next + 1) { next += 1 }
    if has(next, .the), next > day.end, follows(next + 1) { next += 1 }
    // "12 March Street"
    if month(next) != nil, isStreet(next + 1) { return nil }
    if let month = month(next) {
      let year = yearAfter(next + 1)
      guard let found = monthDay(month, day.value, year: year?.value) else { return nil }
      return (found, year?.end ?? next + 1)
    }
    guard next > day.end, let period = period(at: next), period.day.isMonth,
      let date = CivilDate(
        year: period.day.start.year, month: period.day.start.month, day: day.value)
    else { return nil }
    return (WhenDay(date, .monthDay(hasYear: true)), period.end)
  }

  /// "calle 5 de mayo", "rua 15 de novembro".
  private func isOfStreet(_ index: Int) -> Bool {
    guard index > 0, follows(index), let token = tokens[at: index - 1], sense(index - 1) == .word,
      let word = words[at: token.words.lowerBound]
    else { return false }
    return Self.streets.contains(word)
  }

  private static let streets = WordSet(
    in: "calle avenida av rua praca plaza colonia escuela escola bairro ponte puente")

  /// "2020/23/Sep".
  private func yearFirst(at index: Int) -> (day: WhenDay, end: Int)? {
    guard let year = year(at: index),
      joint(year.end).isSlash || joint(year.end).isDash
        || (joint(year.end) == .blank && dayNumber(at: year.end + 1) != nil)
    else { return nil }
    if let month = month(year.end), let day = dayNumber(at: year.end + 1),
      let date = CivilDate(year: year.value, month: month, day: day.value)
    {
      return (WhenDay(date, .monthDay(hasYear: true)), day.end)
    }
    guard let day = dayNumber(at: year.end), let month = month(day.end),
      let date = CivilDate(year: year.value, month: month, day: day.value)
    else { return nil }
    return (WhenDay(date, .monthDay(hasYear: true)), day.end + 1)
  }

  // MARK: "the 14th", "el 14", "dia 14"

  func dayOfMonth(at start: Int) -> (day: WhenDay, end: Int)? {
    let isMarked = has(start, .dayMark)
    let index = isMarked ? start + 1 : start
    guard index == start || follows(index), let number = dayNumber(at: index), !isHour(number.end),
      isMarked || isSaidAsDay(number.isOrdinal, number.digits, index, number.end),
      let date = next(dayOfMonth: number.value)
    else { return nil }
    if joint(number.end).isSlash || joint(number.end) == .mark(37, isTight: true) { return nil }
    return (WhenDay(date, .dayOfMonth(number.value), again: .monthly), number.end)
  }

  private func isSaidAsDay(_ isOrdinal: Bool, _ digits: Int, _ index: Int, _ end: Int) -> Bool {
    let hasArticle = index > 0 && follows(index) && has(index - 1, .the)
    let hasLink =
      index > 0 && follows(index)
      && (has(index - 1, [.on, .by, .until, .before, .after])
        || (hasArticle && index > 1 && has(index - 2, [.on, .by, .until, .before, .after, .of])))
    let isFollowed = follows(end) && tokens[end].gap <= .line && sense(end) == .word
    if isOrdinal {
      guard digits > 0 || hasLink, !isFeminine(index) else { return false }
      // "the 4th floor", "the 2nd one", "3rd Middlesex"
      if follows(end), sense(end) == .number(1), tokens[end].digits == 0 { return false }
      // "the 1st and 3rd Mondays"
      let isListed = follows(end) && has(end, [.and, .or]) && ordinal(at: end + 1) != nil
      if case .weekdays = sense(isListed ? end + 2 : end) { return false }
      guard isFollowed, let word = words[at: tokens[end].words.lowerBound] else { return true }
      return !word.isCapitalised && Self.goesOn.contains(word)
    }
    guard digits > 0, language == .es, hasArticle || has(index - 1, .of) || hasLink else {
      return language == .en && digits > 0 && hasArticle && hasLink && !isFollowed
    }
    guard index > 0, follows(index), !has(index - 1, .clock), !isCounting(end) else { return false }
    guard isFollowed, let word = words[at: tokens[end].words.lowerBound] else {
      return !has(index - 1, .of) || endsInArticle(index - 1)
    }
    return Self.goesOn.contains(word)
  }

  /// "5a", "2ª" are no days of a month.
  private func isFeminine(_ index: Int) -> Bool {
    guard language != .en, let token = tokens[at: index], token.digits > 0 else { return false }
    let letters = words[at: token.words.lowerBound]?.folded.unicodeScalars.last
    return letters == "a" || letters == "ª"
  }

  /// Words that may follow a date; most others make a number count something.
  private static let goesOn = WordSet(
    in: """
      is works would will was if i we can could should might may does if so then because with that
      please thanks thank sounds looks seems it he she they you as when where here there also too
      funciona no si porque que me puedo podemos nos con pero estoy tengo esta es gracias seria
      queda bien nao eu posso com mas estou tenho funciona obrigada obrigado serve tambien tambem
      """)
}

extension WhenDay {
  var isMonth: Bool {
    if case .month = form { return true }
    return false
  }
}
