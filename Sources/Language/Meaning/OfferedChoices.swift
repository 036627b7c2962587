/// A place in a text that calls some of the choices by number, by order, by time or by name.
struct ChoiceMention: Hashable, Sendable {
  var range: Range<Int>
  /// The choices it may mean, a bit each; none where a time is named that was not offered.
  var choices: UInt64
  /// Whether it may as well mean something else, or is spelled as none of them.
  var isDoubtful = false
  /// Whether a single choice is called by it, or all that are so ("the weeknights", "Tuesdays").
  var isGroup = false
  var isTime = false
  /// A time of day without its day, and whether it is by the clock.
  var isDetail = false
  /// Whether a time within an hour of the one offered was named.
  var isNear = false
  var minutes: Int?
  var isExact = false
  /// Whether the words are the choice's own or a number, so that they may be told of by the way.
  var isName = false
}

/// What was offered, with everything that a choice can be called by.
struct OfferedChoices {
  /// A choice as its words, and as a time where it is one.
  struct Offer {
    var names: [WordKey] = []
    var weekday: Int?
    var month: Int?
    var day: Int?
    var minutes: Int?
  }

  /// More are read as if they had not been offered.
  static let limit = 60

  let offers: [Offer]
  let isTimes: Bool
  /// The choice that says "I don't know".
  let unknown: Int?
  private var owners: [WordKey: UInt64] = [:]
  private var spellings: [(spelling: Spelling, owners: UInt64)] = []

  init(_ texts: [String], isTimes: Bool) {
    var offers: [Offer] = []
    var unknown: Int?
    for (index, text) in texts.prefix(Self.limit).enumerated() {
      let words = Words(text)
      if Self.ignorance.first(in: words) != nil { unknown = index }
      offers.append(isTimes ? Self.time(words) : Self.named(words))
    }
    self.offers = offers
    self.isTimes = isTimes
    self.unknown = unknown
    for (index, offer) in offers.enumerated() {
      for name in offer.names { owners[name, default: 0] |= 1 << UInt64(index) }
    }
    for text in texts.prefix(Self.limit) where !isTimes {
      for word in Words(text).all where word.key.count > 4 {
        if let owner = owners[word.key] { spellings.append((Spelling(word.folded), owner)) }
      }
    }
    if isTimes {
      for (name, day) in Self.dayNames {
        let mask = self.mask { $0.weekday == day }
        if mask != 0 { spellings.append((name, mask)) }
      }
    }
  }

  var count: Int { offers.count }
  var all: UInt64 { mask { _ in true } }

  func mask(where holds: (Offer) -> Bool) -> UInt64 {
    var mask: UInt64 = 0
    for (index, offer) in offers.enumerated() where holds(offer) { mask |= 1 << UInt64(index) }
    return mask
  }

  private static func named(_ words: Words) -> Offer {
    var offer = Offer()
    for word in words.all where !small.contains(word) { offer.names.append(word.key) }
    return offer
  }

  private static func time(_ words: Words) -> Offer {
    let clock = ClockWords(words: words)
    var offer = Offer()
    var index = 0
    while index < words.all.count {
      guard let sign = clock.sign(at: index) else {
        index += 1
        continue
      }
      switch sign.kind {
      case .weekday(let day): offer.weekday = offer.weekday ?? day
      case .month(let month): offer.month = offer.month ?? month
      case .day(let day): offer.day = offer.day ?? day
      case .date(let month, let day):
        offer.month = offer.month ?? month
        offer.day = offer.day ?? day
      case .clock(let minutes, _): offer.minutes = offer.minutes ?? minutes
      case .part, .weekend: break
      }
      index += sign.length
    }
    return offer
  }

  // MARK: what a word calls

  /// The choices that a sign of a time fits; nothing where the offers say nothing of its kind.
  func fitting(_ kind: TimeSign.Kind) -> UInt64? {
    switch kind {
    case .weekday(let day):
      return mask { $0.weekday == day }
    case .month(let month): return mask { $0.month == month }
    case .day(let day): return mask { $0.day == day }
    case .date(let month, let day):
      return mask {
        $0.month == month && $0.day == day || $0.month == day && $0.day == month
          || $0.month == nil && $0.day == day
      }
    case .clock(let minutes, let isSure):
      let exact = mask { $0.minutes == minutes }
      if exact != 0 || isSure { return exact }
      return mask { offer in offer.minutes.map { $0 % 720 == minutes % 720 } ?? false }
    case .part(let part): return mask { $0.minutes.map { part.contains($0) } ?? false }
    case .weekend(let isWeekend):
      return mask { $0.weekday.map { [0, 6].contains($0) == isWeekend } ?? false }
    }
  }

  /// The choices within an hour of a time.
  func near(_ minutes: Int) -> UInt64 {
    mask { $0.minutes.map { abs($0 - minutes) <= 60 } ?? false }
  }

  func from(_ minutes: Int) -> UInt64 { mask { ($0.minutes ?? -1) >= minutes } }
  func until(_ minutes: Int) -> UInt64 { mask { ($0.minutes ?? .max) <= minutes } }
  func fromDay(_ day: Int) -> UInt64 { mask { ($0.day ?? -1) >= day } }
  func untilDay(_ day: Int) -> UInt64 { mask { ($0.day ?? .max) <= day } }

  /// The choices whose name has this word, or one that begins like it: "letter" for "letters".
  func named(_ word: Word) -> UInt64 {
    if let exact = owners[word.key] { return exact }
    let folded = word.folded
    let length = folded.utf8.count
    guard !isTimes, length > 4, !AnswerSigns.small.contains(word) else { return 0 }
    var found: UInt64 = 0
    for (spelling, owners) in spellings {
      let name = spelling.name
      guard abs(name.utf8.count - length) <= 4 else { continue }
      if name.hasPrefix(folded) && name.utf8.count - length <= 3
        || folded.hasPrefix(name) && length - name.utf8.count <= 3
      {
        found |= owners
      }
    }
    return found
  }

  /// The choices that a word is nearly the name of, by a letter or, in long names, two.
  func misspelled(_ word: Word) -> UInt64 {
    let length = word.folded.utf8.count
    guard length > 4, length < 24, !word.isNumber else { return 0 }
    let own = Spelling(word.folded)
    var best = 3
    var found: UInt64 = 0
    for (spelling, owners) in spellings {
      let limit = min(length, spelling.count) < 7 ? 1 : 2
      guard spelling.mayBeNear(own, limit: limit) else { continue }
      let distance = spelling.distance(to: own, limit: limit)
      guard distance <= limit, distance <= best else { continue }
      found = distance < best ? owners : found | owners
      best = distance
    }
    return found
  }

  /// The one choice among `choices` whose whole name these words are: "Adams", beside "North Adams".
  func whole(_ names: Set<WordKey>, among choices: UInt64) -> UInt64? {
    let exact = mask { Set($0.names) == names } & choices
    return exact.nonzeroBitCount == 1 ? exact : nil
  }

  private static let ignorance = Phrases(
    "dont know, do not know, not sure, no se, nao sei, no lo se")

  private static let dayNames: [(Spelling, Int)] = [
    ("sunday", 0), ("monday", 1), ("tuesday", 2), ("wednesday", 3), ("thursday", 4), ("friday", 5),
    ("saturday", 6), ("domingo", 0), ("lunes", 1), ("martes", 2), ("miercoles", 3), ("jueves", 4),
    ("viernes", 5), ("sabado", 6), ("terca", 2), ("quarta", 3), ("quinta", 4), ("sexta", 5),
  ].map { (Spelling($0), $1) }

  private static let small = WordSet(
    in: """
      the a an of in at on and or hub i pm am el la los de en y o do da em e um uma to for is dont know
      yes no si sim nao rep sen with that my me not
      """)
}
