/// The words for days and hours, in three languages.
///
/// They are written as a code and the words that stand for it, one code a line, the words parted by
/// `|`. A `?` after a word: it is an ordinary word unless those around it speak of time ("may",
/// "sun", "segunda"). A `*`: in general ("mornings"). Words are folded: no marks, small letters.
struct WhenWords: Sendable {
  /// What one or more words in a row say.
  struct Entry: Sendable {
    /// The words after the first.
    var rest: [WordKey]
    var sense: WhenSense
    var isWeak: Bool
  }

  /// Those of one first word stand in a row.
  private var entries: [Entry] = []
  private var byFirst = WordTable<Range<Int>>([])

  static func of(_ language: MailLanguage) -> WhenWords {
    switch language {
    case .en: inEnglish
    case .es: inSpanish
    case .pt: inPortuguese
    }
  }

  private static let inEnglish = WhenWords(own: english, others: [spanish, portuguese])
  private static let inSpanish = WhenWords(own: spanish, others: [english, portuguese])
  private static let inPortuguese = WhenWords(own: portuguese, others: [english, spanish])

  /// The words of a language, and those of the others that mean nothing else in it.
  private init(own: String, others: [String]) {
    var all: [(WordKey, [Entry])] = []
    var firsts: [WordKey: Int] = [:]
    for (key, entry) in Self.read(own) {
      firsts[key, default: 0] += 1
      all.append((key, [entry]))
    }
    for (key, entry) in others.flatMap({ Self.read($0) }) {
      guard !entry.isWeak, Self.isShared(entry.sense), firsts[key] == nil else { continue }
      all.append((key, [entry]))
    }
    var entries: [Entry] = []
    byFirst = WordTable(all) { $0 += $1 }.map { those in
      entries += those
      return (entries.count - those.count)..<entries.count
    }
    self.entries = entries
  }

  private static func isShared(_ sense: WhenSense) -> Bool {
    switch sense {
    case .weekday, .weekdays, .month, .day, .tonight, .holiday, .part, .point: true
    default: false
    }
  }

  /// The longest run of words from `index` on that the table has.
  @inline(__always)
  func match(at index: Int, in words: [Word]) -> (entry: Entry, end: Int)? {
    guard words.indices.contains(index), byFirst.mayContain(words[index].key) else { return nil }
    return longest(at: index, in: words)
  }

  private func longest(at index: Int, in words: [Word]) -> (entry: Entry, end: Int)? {
    guard let range = byFirst[words[index].key] else { return nil }
    var longest: (place: Int, end: Int)?
    for place in range {
      let end = index + 1 + entries[place].rest.count
      guard end <= words.count, end > longest?.end ?? 0 else { continue }
      var isWhole = true
      for offset in entries[place].rest.indices {
        let next = index + 1 + offset
        guard words[next].key == entries[place].rest[offset], words[next].gap <= .line else {
          isWhole = false
          break
        }
      }
      if isWhole { longest = (place, end) }
    }
    return longest.map { (entries[$0.place], $0.end) }
  }

  private static func read(_ source: String) -> [(WordKey, Entry)] {
    var found: [(WordKey, Entry)] = []
    for line in source.split(separator: "\n") {
      let parts = line.split(separator: " ", maxSplits: 1)
      guard parts.count == 2, let sense = WhenSense(code: parts[0]) else { continue }
      for phrase in parts[1].split(separator: "|") {
        let isMany = phrase.hasSuffix("*")
        let isWeak = phrase.hasSuffix("?")
        let words = phrase.filter { $0 != "*" && $0 != "?" }.split(separator: " ")
        guard let first = words.first else { continue }
        found.append(
          (
            WordKey(first),
            Entry(
              rest: words.dropFirst().map { WordKey($0) },
              sense: isMany ? sense.inGeneral : sense, isWeak: isWeak)
          ))
      }
    }
    return found
  }

  // MARK: Which language

  /// The language that most words of time in the text belong to; `hint` where they leave it open.
  static func language(of words: [Word], hint: MailLanguage?) -> MailLanguage {
    var counts = [0, 0, 0]
    if let hint, let place = MailLanguage.allCases.firstIndex(of: hint) { counts[place] = 3 }
    let languages = languages
    for index in words.indices.prefix(400) {
      var known = languages[words[index].key] ?? 0
      if !words[index].isASCII { known = marked(words[index], known) }
      switch known {
      case 1: counts[0] += 1
      case 2: counts[1] += 1
      case 4: counts[2] += 1
      case 3:
        counts[0] += 1
        counts[1] += 1
      case 5:
        counts[0] += 1
        counts[2] += 1
      case 6:
        counts[1] += 1
        counts[2] += 1
      default: break
      }
    }
    guard let most = counts.max(), let place = counts.firstIndex(of: most) else { return .en }
    return MailLanguage.allCases[at: place] ?? .en
  }

  /// No English word has marks; some marks are of one language only.
  private static func marked(_ word: Word, _ known: Int) -> Int {
    var before: UInt8 = 0
    for byte in word.written.utf8 {
      if before == 0xC3 {
        switch byte {
        case 0xB1, 0x91: return 2  // ñ
        case 0xA0, 0x80, 0xA2, 0xA3, 0x83, 0xA7, 0x87, 0xAA, 0xB4, 0xB5: return 4  // à â ã ç ê ô õ
        default: break
        }
      }
      before = byte
    }
    return known & 6
  }

  /// The languages that a word is of, as bits: English 1, Spanish 2, Portuguese 4.
  private static let languages: WordTable<Int> = {
    var pairs: [(WordKey, Int)] = []
    for (place, source) in [english, spanish, portuguese].enumerated() {
      for line in source.split(separator: "\n") {
        for phrase in line.split(separator: " ", maxSplits: 1).last?.split(separator: "|") ?? [] {
          for word in phrase.split(separator: " ") {
            pairs.append((WordKey(word.filter { $0 != "*" && $0 != "?" }), 1 << place))
          }
        }
      }
    }
    for (place, words) in [
      "i im you we my is can will would not have it thanks with this works good",
      "puedo el los las yo me gracias nos si muy bien con estoy para tengo llegare y",
      "posso eu nao obrigada obrigado voce consigo sim com estou tenho as aos em oi ola e na no",
    ].enumerated() {
      pairs += words.split(separator: " ").map { (WordKey($0), 1 << place) }
    }
    return WordTable(pairs) { $0 |= $1 }
  }()
}

extension WhenSense {
  /// The sense that a code of the tables stands for.
  init?(code: Substring) {
    let pieces = code.split(separator: ":", maxSplits: 1)
    let name = pieces.first ?? ""
    let value = pieces.count > 1 ? pieces[1] : ""
    if let plain = Self.plain[String(name)], value.isEmpty {
      self = plain
      return
    }
    switch name {
    case "wdset": self = .weekdays(value == "weekend" ? .weekend : .working)
    case "u":
      guard let unit = Self.units[String(value)] else { return nil }
      self = .unit(unit)
    case "part", "lpart":
      guard let part = PartOfDay(rawValue: String(value)) else { return nil }
      self = .part(part, linked: name == "lpart", many: false)
    case "rel":
      guard let relation = Self.relations[String(value)] else { return nil }
      self = .relation(relation)
    case "edge":
      guard let edge = Self.edges[String(value)] else { return nil }
      self = .edge(edge)
    case "hol":
      guard let holiday = Holiday(rawValue: String(value)) else { return nil }
      self = .holiday(holiday)
    case "r":
      self = .small(
        value.split(separator: "+").reduce(into: []) {
          $0.formUnion(Self.roles[String($1)] ?? [])
        })
    default: self.init(numbered: name)
    }
  }

  /// A code that ends in its number.
  private init?(numbered code: Substring) {
    let letters = code.prefix { !$0.isNumber && $0 != "-" }
    guard let number = Int(code.dropFirst(letters.count)) else { return nil }
    switch letters {
    case "wd": self = .weekday(number)
    case "wds": self = .weekdays(Weekdays(number))
    case "mo": self = .month(number)
    case "day": self = .day(number)
    case "point": self = .point(number)
    case "n": self = .number(number)
    case "o": self = .ordinal(number)
    case "decade": self = .nineties(number)
    default: return nil
    }
  }

  /// The same of many days.
  var inGeneral: WhenSense {
    if case .part(let part, let linked, _) = self {
      return .part(part, linked: linked, many: true)
    }
    return self
  }

  private static let plain: [String: WhenSense] = [
    "now": .now, "tonight": .tonight, "weeknights": .weeknights, "am": .meridiem(isPM: false),
    "pm": .meridiem(isPM: true), "oclock": .oclock, "half": .half, "quarter": .quarter,
    "ish": .ish, "ago": .ago, "fromNow": .fromNow, "later": .later, "couple": .couple,
    "zone": .zone, "filler": .filler, "thousand": .thousand, "hourmark": .hourMark,
    "word": .word, "eod": .endOf(.day), "eow": .endOf(.week), "eom": .endOf(.month),
    "eoy": .endOf(.year),
  ]

  private static let units: [String: WhenUnit] = [
    "second": .second, "minute": .minute, "hour": .hour, "day": .day, "week": .week,
    "month": .month, "quarter": .quarter, "year": .year, "fortnight": .fortnight,
    "weekend": .weekend, "workweek": .workweek, "business": .businessDay,
  ]

  private static let relations: [String: WhenRelation] = [
    "this": .this, "next": .next, "following": .following, "past": .past, "last": .last,
    "afterNext": .afterNext, "coming": .coming,
  ]

  private static let edges: [String: WhenEdge] = [
    "early": .early, "mid": .mid, "late": .late, "later": .later, "rest": .rest, "start": .start,
    "end": .end,
  ]

  private static let roles: [String: WhenRoles] = [
    "at": .at, "on": .on, "within": .within, "of": .of, "from": .from, "to": .to,
    "until": .until, "between": .between, "and": .and, "or": .or, "except": .except,
    "after": .after, "before": .before, "lasting": .lasting, "the": .the, "clock": .clock,
    "around": .around, "every": .every, "past": .past, "toHour": .toHour, "into": .into,
    "one": .one, "starting": .starting, "dayMark": .dayMark, "weekOf": .weekOf, "by": .by,
    "minus": .minus, "inside": .inside, "onward": .onward,
  ]
}
