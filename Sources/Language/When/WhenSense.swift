/// What a word, or a few together, says about time.
enum WhenSense: Hashable, Sendable {
  /// Nothing.
  case word
  case number(Int)
  /// Also written out; -1 is the last.
  case ordinal(Int)
  case weekday(Int)
  /// Days of the week that come again: "Tuesdays", "weekdays", "weekends".
  case weekdays(Weekdays)
  case month(Int)
  case unit(WhenUnit)
  /// Today and its neighbours.
  case day(Int)
  case now
  /// `linked`: with its preposition ("in the morning"); `many`: in general ("mornings").
  case part(PartOfDay, linked: Bool, many: Bool)
  case tonight, weeknights
  case relation(WhenRelation)
  case edge(WhenEdge)
  case holiday(Holiday)
  case meridiem(isPM: Bool)
  /// "o'clock", the h of "18h30", half and quarter of an hour.
  case oclock, hourMark, half, quarter
  /// Noon and midnight.
  case point(Int)
  case small(WhenRoles)
  case ago, fromNow, later
  case thousand
  /// The s of "the 90s"; the T of ISO 8601; H2 and Q3 of a year.
  case decadeMark, isoMark, halfYear(Int), quarterYear(Int)
  case nineties(Int)
  /// The "ish" of "6ish"; a zone's name; a word that says nothing between others.
  case ish, zone, filler
  case couple
  /// The end of the day, week, month or year at hand: "eod", "fin de mes".
  case endOf(WhenUnit)
  /// A number of eight digits that is a date.
  case stamp(CivilDate)
}

enum WhenUnit: Hashable, Sendable {
  case second, minute, hour, day, week, month, quarter, year
  case fortnight, weekend, workweek, businessDay
}

enum WhenRelation: Hashable, Sendable {
  case this, next, following, past, last, afterNext
  /// The first to come: "próximo", "que viene", "coming".
  case coming
}

enum WhenEdge: Hashable, Sendable { case early, mid, late, later, rest, start, end }

/// What a small word can do; some can do several things.
struct WhenRoles: OptionSet, Hashable, Sendable {
  let rawValue: UInt32

  static let at = Self(rawValue: 1 << 0)
  static let on = Self(rawValue: 1 << 1)
  static let within = Self(rawValue: 1 << 2)
  static let of = Self(rawValue: 1 << 3)
  static let from = Self(rawValue: 1 << 4)
  /// Between the ends of a range.
  static let to = Self(rawValue: 1 << 5)
  static let until = Self(rawValue: 1 << 6)
  static let between = Self(rawValue: 1 << 7)
  static let and = Self(rawValue: 1 << 8)
  static let or = Self(rawValue: 1 << 9)
  static let except = Self(rawValue: 1 << 10)
  static let after = Self(rawValue: 1 << 11)
  static let before = Self(rawValue: 1 << 12)
  static let lasting = Self(rawValue: 1 << 13)
  static let the = Self(rawValue: 1 << 14)
  /// A number after it is an hour: "las 6".
  static let clock = Self(rawValue: 1 << 15)
  static let around = Self(rawValue: 1 << 16)
  static let every = Self(rawValue: 1 << 17)
  /// After and before the hour: "past", "y"; "to", "menos", "para".
  static let past = Self(rawValue: 1 << 18)
  static let toHour = Self(rawValue: 1 << 19)
  static let into = Self(rawValue: 1 << 20)
  /// "a", "un": one.
  static let one = Self(rawValue: 1 << 21)
  static let starting = Self(rawValue: 1 << 22)
  /// "dia" before its number; "w/c".
  static let dayMark = Self(rawValue: 1 << 23)
  static let weekOf = Self(rawValue: 1 << 24)
  /// "by", "before" with the day itself still in.
  static let by = Self(rawValue: 1 << 25)
  static let minus = Self(rawValue: 1 << 26)
  static let onward = Self(rawValue: 1 << 27)
  /// Not later than so long from now: "within".
  static let inside = Self(rawValue: 1 << 28)
}

/// A feast that is named in place of its date.
enum Holiday: String, Hashable, Sendable {
  case christmas, christmasEve, newYear, newYearsEve, easter, goodFriday, holyWeek, thanksgiving
  case independence, laborDay, memorialDay, valentine, halloween, patrick, mlk, presidents
  case blackFriday, cyberMonday, earthDay, patriots, juneteenth, veterans, columbus, mothers,
    fathers, mayDay, threeKings, carnival

  /// Its day in that year.
  func date(of year: Int) -> CivilDate? {
    switch self {
    case .christmas: CivilDate(year: year, month: 12, day: 25)
    case .christmasEve: CivilDate(year: year, month: 12, day: 24)
    case .newYear: CivilDate(year: year, month: 1, day: 1)
    case .newYearsEve: CivilDate(year: year, month: 12, day: 31)
    case .easter: CivilDate.easter(of: year)
    case .goodFriday: CivilDate.easter(of: year)?.adding(days: -2)
    case .holyWeek: CivilDate.easter(of: year)?.adding(days: -7)
    case .carnival: CivilDate.easter(of: year)?.adding(days: -47)
    case .thanksgiving: Self.nth(4, 3, month: 11, year)
    case .blackFriday: Self.nth(4, 3, month: 11, year)?.adding(days: 1)
    case .cyberMonday: Self.nth(4, 3, month: 11, year)?.adding(days: 4)
    case .earthDay: CivilDate(year: year, month: 4, day: 22)
    case .independence: CivilDate(year: year, month: 7, day: 4)
    case .laborDay: Self.nth(1, 0, month: 9, year)
    case .memorialDay: CivilDate(year: year, month: 5, day: 25)?.next(0)
    case .valentine: CivilDate(year: year, month: 2, day: 14)
    case .halloween: CivilDate(year: year, month: 10, day: 31)
    case .patrick: CivilDate(year: year, month: 3, day: 17)
    case .mlk: Self.nth(3, 0, month: 1, year)
    case .presidents: Self.nth(3, 0, month: 2, year)
    case .patriots: Self.nth(3, 0, month: 4, year)
    case .juneteenth: CivilDate(year: year, month: 6, day: 19)
    case .veterans: CivilDate(year: year, month: 11, day: 11)
    case .columbus: Self.nth(2, 0, month: 10, year)
    case .mothers: Self.nth(2, 6, month: 5, year)
    case .fathers: Self.nth(3, 6, month: 6, year)
    case .mayDay: CivilDate(year: year, month: 5, day: 1)
    case .threeKings: CivilDate(year: year, month: 1, day: 6)
    }
  }

  private static func nth(_ count: Int, _ weekday: Int, month: Int, _ year: Int) -> CivilDate? {
    CivilDate(year: year, month: month, day: count * 7 - 6)?.next(weekday)
  }
}
