/// A word of a text, or a few, or a part of one ("6pm" is two), as far as it speaks of time.
struct WhenToken: Sendable {
  var sense: WhenSense
  /// An ordinary word unless its neighbours speak of time.
  var isWeak = false
  /// How many digits it was written with; none if in words.
  var digits = 0
  /// The words of the text it is made of.
  var words: Range<Int>
  var bytes: Range<Int>
  /// What stands before it.
  var gap: Word.Gap
  var isCapitalised = false

  var isNumber: Bool {
    if case .number = sense { return true }
    return false
  }

  var isDigits: Bool { digits > 0 && isNumber }

  func has(_ role: WhenRoles) -> Bool {
    if case .small(let roles) = sense { return !roles.isDisjoint(with: role) }
    return false
  }
}

/// What stands between a token and the one before it.
enum WhenJoint: Equatable {
  /// Nothing at all: "6pm".
  case glued
  case blank
  /// A mark, with or without blanks around it.
  case mark(UInt8, isTight: Bool)

  var isDash: Bool { self == .mark(45, isTight: true) || self == .mark(45, isTight: false) }
  var isSlash: Bool { self == .mark(47, isTight: true) }
  var isDot: Bool { self == .mark(46, isTight: true) }
  var isColon: Bool { self == .mark(58, isTight: true) }
}
