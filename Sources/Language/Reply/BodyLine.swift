/// A line of a body, with what is asked of every line found out once, from its bytes.
///
/// Small, because a body of five megabytes may be two million of them.
struct BodyLine: Sendable {
  struct Facts: OptionSet, Sendable {
    let rawValue: UInt32

    /// Begins with `>`.
    static let quoted = Facts(rawValue: 1 << 0)
    /// Begins with `|`, and has no other.
    static let barred = Facts(rawValue: 1 << 1)
    static let hasAt = Facts(rawValue: 1 << 2)
    static let hasAngle = Facts(rawValue: 1 << 3)
    /// More `<` than `>`.
    static let isOpen = Facts(rawValue: 1 << 4)
    /// Ends in a colon, blanks and asterisks aside.
    static let endsInColon = Facts(rawValue: 1 << 5)
    static let endsInAngle = Facts(rawValue: 1 << 6)
    /// A word that says that somebody wrote.
    static let verb = Facts(rawValue: 1 << 7)
    /// Such a word, and hardly a word after it.
    static let verbLast = Facts(rawValue: 1 << 8)
    /// Such a word of a language that puts the name or the day behind it.
    static let verbInner = Facts(rawValue: 1 << 9)
    /// "I", "my" and the like.
    static let own = Facts(rawValue: 1 << 10)
    /// Begins with a word that introductions begin with, or with a number or a day.
    static let opening = Facts(rawValue: 1 << 11)
    static let numberFirst = Facts(rawValue: 1 << 12)
    static let dateFirst = Facts(rawValue: 1 << 13)
    /// A day, a month, a year or a time of day.
    static let date = Facts(rawValue: 1 << 14)
    static let capitalFirst = Facts(rawValue: 1 << 15)
    /// All words but those that say that somebody wrote are capitalised.
    static let allCapitalised = Facts(rawValue: 1 << 16)
    static let sent = Facts(rawValue: 1 << 17)
    static let device = Facts(rawValue: 1 << 18)
    /// A word that lawyers use.
    static let legal = Facts(rawValue: 1 << 19)
    /// Two different ones.
    static let veryLegal = Facts(rawValue: 1 << 20)
    /// Begins as notices and footers do.
    static let noticeFirst = Facts(rawValue: 1 << 21)
    /// Nothing but marks, two or more, that rules are drawn with.
    static let rule = Facts(rawValue: 1 << 22)
    /// Words between dashes or the like.
    static let dashed = Facts(rawValue: 1 << 23)
    static let asks = Facts(rawValue: 1 << 24)
    static let endsSentence = Facts(rawValue: 1 << 25)
    static let foreign = Facts(rawValue: 1 << 26)
    /// Too long for anything but text.
    static let long = Facts(rawValue: 1 << 27)
    static let hasTime = Facts(rawValue: 1 << 28)
    /// Begins with letters and `>`.
    static let initialed = Facts(rawValue: 1 << 29)
    /// Begins with a letter of a script without capitals.
    static let caseless = Facts(rawValue: 1 << 30)
  }

  /// Where it begins in the bytes, and where it does without blanks at its ends.
  var from: UInt32
  var start: UInt32
  var end: UInt32
  var facts: Facts = []
  var label = HeaderLabel.none
  /// Its words and its numbers, 255 at most.
  var words: UInt8 = 0
  var numbers: UInt8 = 0

  var range: Range<Int> { Int(start)..<Int(end) }
  var isBlank: Bool { start == end }
  var count: Int { Int(end - start) }
  func has(_ facts: Facts) -> Bool { self.facts.isSuperset(of: facts) }
}

/// What a line of a header block names.
enum HeaderLabel: UInt8, Sendable {
  case none, from, sent, to, subject, other
  /// "Begin forwarded message", which is no header.
  case forward
}
