/// An hour as it was said, which may be one of two.
struct WhenClock: Hashable, Sendable {
  var hour: Int
  var minute = 0
  var second = 0
  /// "am" and "pm".
  var isPM: Bool?
  /// Of 24 hours: "18:30", "0930", "10h".
  var isExact = false
  /// "in the evening" beside it.
  var part: PartOfDay?
  /// "around", "ish".
  var isRough = false

  /// The times that may be meant, the likeliest first.
  ///
  /// Nobody asks volunteers to meet at 3 in the morning: 1 to 7 are taken to be in the afternoon,
  /// 8 to 11 in the morning, and both are reported.
  func times(in context: PartOfDay?) -> [ClockTime] {
    func at(_ hour: Int) -> ClockTime { ClockTime(hour % 24, minute, second) }
    if let isPM, hour <= 12 { return [at(hour % 12 + (isPM ? 12 : 0))] }
    if isExact || hour == 0 || hour > 12 { return [at(hour)] }
    if let part = part ?? context { return [at(part.hour(hour))] }
    if hour == 12 { return [at(12)] }
    let isAfternoon = hour < 8
    return [at(isAfternoon ? hour + 12 : hour), at(isAfternoon ? hour : hour + 12)]
  }

  /// Whether the words alone say which half of the day.
  var isSettled: Bool { isPM != nil || isExact || hour == 0 || hour >= 12 || part != nil }
}

extension WhenParser {
  /// An hour that begins at `start`.
  ///
  /// - Parameters:
  ///   - bare: whether a number alone is an hour here, as after "at".
  ///   - isEnded: whether an "and" after it ends it ("entre 10 y 12"), except before "half".
  func clock(at start: Int, bare: Bool, isEnded: Bool = false) -> (clock: WhenClock, end: Int)? {
    if joint(start).isDot || joint(start).isColon { return nil }
    if joint(start).isDash, sense(start - 1) == .zone { return nil }
    var index = start
    var bare =
      bare || joint(start) == .mark(64, isTight: true) || joint(start) == .mark(64, isTight: false)
    var isRough = false
    while let token = tokens[at: index], index == start || follows(index) {
      if token.has(.around) {
        isRough = true
        bare = bare || isNumber(index + 1) || token.has(.clock)
      } else if token.has([.at, .clock]) {
        bare = true
      } else if !(token.has(.the) && index > start) {
        break
      }
      index += 1
      if index > start + 3 { break }
    }
    guard index == start || follows(index) else { return nil }
    // "#12", "$5"
    switch joint(index) {
    case .mark(35, _), .mark(36, _): return nil
    default: break
    }
    guard var found = counted(at: index, bare: bare) ?? spoken(at: index, bare: bare, isEnded)
    else { return nil }
    if isRough { found.clock.isRough = true }
    finish(&found.clock, &found.end)
    guard found.clock.hour <= 24, found.clock.minute < 60, found.clock.second < 60 else {
      return nil
    }
    return found
  }

  private func isNumber(_ index: Int) -> Bool {
    tokens[at: index].map { $0.isNumber || $0.has(.clock) } ?? false
  }

  /// What may stand after any hour: "o'clock", "ish", "pm", a zone, "in the evening".
  private func finish(_ clock: inout WhenClock, _ end: inout Int) {
    var steps = 0
    while steps < 5, follows(end), let token = tokens[at: end] {
      steps += 1
      switch token.sense {
      case .oclock: break
      case .point(let hour) where clock.hour == 12 && clock.minute == 0:
        clock.hour = hour
        clock.isExact = true
      case .small(let roles)
      where roles.contains(.of) && sense(end + 1) == .point(12) && clock.part == nil:
        clock.part = .afternoon  // "la una del mediodía"
        end += 1
      case .ish: clock.isRough = true
      case .zone: break
      case .meridiem(let isPM):
        if clock.isPM != nil { return }
        clock.isPM = isPM
        if clock.hour > 12 { clock.isPM = nil }
      case .part(let part, let linked, let many):
        guard clock.part == nil, linked || clock.isSettled || clock.minute > 0, !many,
          part != .lunch, !part.isVague
        else { return }
        if clock.isPM != nil, !linked { return }
        clock.part = part
      case .edge(.early), .edge(.late):
        guard case .part = tokens[at: end + 1]?.sense ?? .word, follows(end + 1) else { return }
      default: return
      }
      end += 1
    }
  }

  // MARK: "half past six", "noon"

  private func counted(at index: Int, bare: Bool) -> (clock: WhenClock, end: Int)? {
    guard let token = tokens[at: index] else { return nil }
    if case .point(let hour) = token.sense {
      var clock = WhenClock(hour: hour, isExact: true)
      if let next = tokens[at: index + 1], next.has(.past), follows(index + 2),
        case .half = tokens[at: index + 2]?.sense ?? .word
      {
        clock.minute = 30
        return (clock, index + 3)
      }
      return (clock, index + 1)
    }
    var next = index
    if token.has(.one) { next += 1 }
    var minutes: Int
    var isSure = false
    switch tokens[at: next]?.sense ?? .word {
    case .half:
      minutes = 30
      next += 1
    case .quarter, .unit(.quarter):
      minutes = 15
      isSure = true
      next += 1
    default:
      guard let number = cardinal(at: index), number.value < 60 else { return nil }
      minutes = number.value
      next = number.end
      if case .unit(.minute) = tokens[at: next]?.sense ?? .word, follows(next) {
        isSure = true
        next += 1
      }
      if [20, 25].contains(minutes) { isSure = true }
      if number.digits == 0, [5, 10].contains(minutes) { isSure = bare || !isRange(next) }
    }
    guard follows(next), let link = tokens[at: next], !link.has(.and) else { return nil }
    let isPast = link.has(.past)
    if isPast, link.has(.after), !isSure, minutes != 30 { return nil }
    // "quarter of six"
    let isOf = language == .en && minutes == 15 && isSure && link.has(.of)
    if !isPast, !isOf {
      guard link.has(.toHour), minutes != 30, isSure || !link.has(.to) else { return nil }
    }
    var hourIndex = next + 1
    while let token = tokens[at: hourIndex], token.has(.clock) || token.has(.the) { hourIndex += 1 }
    guard hourIndex <= next + 2, follows(hourIndex) else { return nil }
    if case .point(let hour) = tokens[at: hourIndex]?.sense ?? .word {
      let count = (hour * 60 + (isPast ? minutes : -minutes) + 1440) % 1440
      return (WhenClock(hour: count / 60, minute: count % 60, isExact: true), hourIndex + 1)
    }
    guard let hour = cardinalOrOne(at: hourIndex), (1...12).contains(hour.value) else {
      return nil
    }
    if isPast { return (WhenClock(hour: hour.value, minute: minutes), hour.end) }
    let before = hour.value == 1 ? 12 : hour.value - 1
    return (WhenClock(hour: before, minute: 60 - minutes), hour.end)
  }

  /// Whether "five to seven" is a range, since its day stands after it.
  private func isRange(_ index: Int) -> Bool {
    guard has(index, .to), let hour = cardinal(at: index + 1) else { return false }
    let next = skipping([.on, .the, .at], from: hour.end, limit: 2)
    guard follows(next) else { return false }
    switch sense(next) {
    case .part, .tonight, .meridiem: return true
    default: return day(at: next) != nil
    }
  }

  /// A number, or "una", "uma" where an hour is spoken of.
  private func cardinalOrOne(at index: Int) -> (value: Int, end: Int, digits: Int)? {
    if let number = cardinal(at: index) { return number }
    guard language != .en, tokens[at: index]?.has(.one) ?? false else { return nil }
    return (1, index + 1, 0)
  }

  // MARK: "6:30", "18h30", "seis y media"

  private func spoken(
    at index: Int, bare: Bool, _ isEnded: Bool
  ) -> (clock: WhenClock, end: Int)? {
    guard let number = bare ? cardinalOrOne(at: index) : cardinal(at: index) else { return nil }
    var clock = WhenClock(hour: number.value)
    var end = number.end
    if number.digits > 0 {
      if number.digits > 2 { return compact(number.value, number.digits, end, bare) }
      if number.value > 24 { return nil }
      clock.isExact = number.digits == 2 && number.value < 10
      if let found = written(clock, end, bare) { return found }
    }
    guard number.value <= 24 else { return nil }
    var isExplicit = false
    if let next = tokens[at: end], follows(end) {
      switch next.sense {
      case .hourMark:
        guard bare || language != .en || clock.hour > 12 else { return nil }
        isExplicit = true
        end += 1
        if clock.hour >= 8 { clock.isExact = true }
        if let minutes = tokens[at: end], minutes.digits == 2, joint(end) == .glued,
          case .number(let value) = minutes.sense
        {
          clock.minute = value
          clock.isExact = clock.isExact || clock.hour > 7
          end += 1
          if case .unit(.minute) = tokens[at: end]?.sense ?? .word { end += 1 }
        }
      case .unit(.hour):
        guard language != .en, bare || (clock.hour > 12 && !has(end + 1, .of)) else { return nil }
        isExplicit = true
        if clock.hour >= 8 { clock.isExact = true }
        end += 1
      case .oclock, .ish, .meridiem, .tonight: isExplicit = true
      case .relation(.this), .day:
        // "6 this evening", "10 tomorrow morning"
        if case .part = sense(end + 1), follows(end + 1) {
          // "building 4 this afternoon"
          let isOfThing = index > 0 && follows(index) && sense(index - 1) == .word
          isExplicit = number.digits > 0 && !isOfThing
        }
      default: break
      }
    }
    if let more = minutes(after: end, isEnded, isWord: number.digits == 0) {
      clock.minute = more.value
      if clock.minute < 0 {
        clock.minute += 60
        clock.hour = clock.hour == 1 ? 12 : clock.hour - 1
      }
      isExplicit = isExplicit || more.isSure || bare
      end = more.end
    }
    if case .part(let part, true, false) = tokens[at: end]?.sense ?? .word, follows(end),
      !part.isVague, part != .lunch, clock.hour <= 12, clock.hour > 0
    {
      isExplicit = true
    }
    guard isExplicit || bare, isExplicit || !isCounting(end) else { return nil }
    return (clock, end)
  }

  /// "6:30", "6:30:15", "6.30".
  private func written(
    _ clock: WhenClock, _ start: Int, _ bare: Bool
  ) -> (clock: WhenClock, end: Int)? {
    guard let minutes = tokens[at: start], minutes.digits == 2,
      case .number(let minute) = minutes.sense, minute < 60
    else { return nil }
    var clock = clock
    var end = start + 1
    if joint(start).isColon {
      clock.minute = minute
      if joint(end).isColon, let seconds = tokens[at: end], seconds.digits == 2,
        case .number(let second) = seconds.sense, second < 60
      {
        clock.second = second
        end += 1
      }
      return (clock, end)
    }
    guard joint(start).isDot, !joint(end).isDot else { return nil }
    // 37.1 and 5.12 are no hours unless something says so.
    if !bare {
      guard follows(end), case .meridiem = tokens[at: end]?.sense ?? .word else { return nil }
    }
    clock.minute = minute
    return (clock, end)
  }

  /// "0730", "730pm".
  private func compact(
    _ value: Int, _ digits: Int, _ end: Int, _ bare: Bool
  ) -> (clock: WhenClock, end: Int)? {
    guard digits <= 4 else { return nil }
    var isMarked = false
    if follows(end), let next = tokens[at: end] {
      switch next.sense {
      case .meridiem, .hourMark: isMarked = true
      default: break
      }
    }
    let looksLikeYear = (1900...2100).contains(value)
    guard isMarked || (bare && digits == 4 && !looksLikeYear && !isCounting(end)),
      value / 100 <= 24, value % 100 < 60
    else { return nil }
    var clock = WhenClock(hour: value / 100, minute: value % 100)
    clock.isExact = digits == 4 && (value < 1000 || value >= 1300)
    if case .hourMark = tokens[at: end]?.sense ?? .word { return (clock, end + 1) }
    return (clock, end)
  }

  /// "y media", "menos cuarto", "thirty" after an hour; how many minutes, or how many less.
  private func minutes(
    after index: Int, _ isEnded: Bool, isWord: Bool
  ) -> (value: Int, end: Int, isSure: Bool)? {
    guard follows(index), let link = tokens[at: index] else { return nil }
    if language == .en || !(link.has(.past) || link.has(.minus)) {
      guard isWord, language == .en, let number = cardinal(at: index), number.digits == 0,
        (10...59).contains(number.value)
      else { return nil }
      var end = number.end
      if case .unit(.minute) = tokens[at: end]?.sense ?? .word, follows(end) {
        // "two thirty-minute calls"
        guard !joint(end).isDash else { return nil }
        end += 1
      }
      return (number.value, end, true)
    }
    guard follows(index + 1) else { return nil }
    let sign = link.has(.minus) ? -1 : 1
    switch tokens[at: index + 1]?.sense ?? .word {
    case .half where sign > 0: return (30, index + 2, true)
    case .quarter: return (sign * 15, index + 2, true)
    case .small(let roles) where roles.contains(.one):
      if case .quarter = tokens[at: index + 2]?.sense ?? .word {
        return (sign * 15, index + 3, true)
      }
      if case .ordinal(4) = tokens[at: index + 2]?.sense ?? .word {
        return (sign * 15, index + 3, true)
      }
      return nil
    default:
      guard !isEnded || sign < 0, let number = cardinal(at: index + 1), number.value < 60,
        number.digits == 0 || sign < 0 || number.value > 12,
        number.value >= 5
      else { return nil }
      var end = number.end
      if case .hourMark = tokens[at: end]?.sense ?? .word { return nil }
      if joint(end).isColon { return nil }
      if case .unit(.minute) = tokens[at: end]?.sense ?? .word { end += 1 }
      return (sign * number.value, end, false)
    }
  }

  /// Whether a number that ends before `index` counts something: "at 2 people", "after 2 weeks",
  /// or stands in a street ("at 12 Elm Street").
  func isCounting(_ index: Int) -> Bool {
    guard follows(index), let token = tokens[at: index] else { return false }
    if joint(index) == .mark(37, isTight: true) || joint(index).isSlash { return true }
    guard token.gap <= .line else { return false }
    switch token.sense {
    case .unit, .couple: return true
    case .part(_, linked: false, many: _): return follows(index + 1) && sense(index + 1) == .word
    case .word: break
    default: return false
    }
    guard let word = words[at: token.words.lowerBound] else { return false }
    if joint(index) == .glued { return true }
    return Self.counted.contains(word) || isStreet(index)
  }

  /// "Elm Street", "Street"
  func isStreet(_ index: Int) -> Bool {
    guard follows(index), let token = tokens[at: index], token.gap <= .line else { return false }
    for offset in 0..<3 {
      guard let word = words[at: token.words.lowerBound + offset], offset == 0 || word.gap <= .line
      else { break }
      if Self.streets.contains(word) { return true }
    }
    return false
  }

  private static let counted = WordSet(
    in: """
      people person persons of volunteers volunteer friends friend kids children signatures years
      times houses calls letters seats adults guests others more other percent dollars miles mi km
      blocks meetings events reps copies flyers personas voluntarios voluntarias amigos amigas anos
      veces firmas cartas ninos pessoas voluntarios assinaturas vezes criancas filhos filhas
      options opciones opcoes hijos sessions cars floor choices
      """)

  private static let streets = WordSet(
    in: "st street ave avenue rd road lane ln drive dr blvd boulevard hwy court plaza sq square")
}
