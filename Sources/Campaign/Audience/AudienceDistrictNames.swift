import GRDB
import Language
import Mailroom

/// The districts on record by the words of their names: "3 middlesex", "hampden hampshire".
///
/// House and Senate have seats that sound alike ("3rd Middlesex", "Third Middlesex"): digits are how
/// the House's are written. Whatever could be either is asked about.
struct AudienceDistrictNames {
  struct Name {
    var chamber: Chamber
    var name: String
    var words: [String]
  }

  private let names: [Name]

  init(in db: Database) throws {
    names = try Chamber.allCases.flatMap { chamber in
      try Places.districtNames(of: chamber, in: db).map {
        Name(chamber: chamber, name: $0, words: Self.words(of: $0))
      }
    }
  }

  /// The longest names that these words begin with, and how many words they are.
  func longest(_ words: [String], in chamber: Chamber?) -> (names: [Name], count: Int) {
    let fitting = names.filter {
      (chamber == nil || $0.chamber == chamber) && !$0.words.isEmpty && words.starts(with: $0.words)
    }
    let count = fitting.map(\.words.count).max() ?? 0
    return (fitting.filter { $0.words.count == count }, count)
  }

  static func words(of name: String) -> [String] {
    name.split(whereSeparator: { !$0.isLetter && !$0.isNumber }).flatMap {
      word(WrittenWord.fold($0))
    }
  }

  /// A word as names have it: numbers in digits, without "and" and "the".
  static func word(_ folded: String) -> [String] {
    if ["and", "the", ",", "district"].contains(folded) { return [] }
    let digits = folded.prefix { $0.isNumber }
    if !digits.isEmpty, ["", "st", "nd", "rd", "th"].contains(folded.dropFirst(digits.count)) {
      return [String(digits)]
    }
    return [ordinals[folded].map(String.init) ?? folded]
  }

  static let ordinals: [String: Int] = {
    let ones = [
      "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
      "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth",
      "eighteenth", "nineteenth", "twentieth",
    ]
    var all: [String: Int] = [:]
    for (index, word) in ones.enumerated() {
      all[word] = index + 1
      if index < 9 {
        all["twenty-" + word] = 21 + index
        all["thirty-" + word] = 31 + index
      }
    }
    all["thirtieth"] = 30
    return all
  }()
}

extension AudienceDistrict {
  /// "the 3rd Middlesex House district".
  var words: String {
    switch chamber {
    case .house: "the \(name) House district"
    case .senate: "the \(name) Senate district"
    case .congress, .usSenate:
      "the \(Self.ordinal(name)) Congressional district"
    }
  }

  /// As it can be said without any doubt.
  var sure: String { String(words.dropFirst(4)) }

  /// "4th" of "MA-4".
  private static func ordinal(_ name: String) -> String {
    guard let number = name.split(separator: "-").last.flatMap({ Int($0) }) else { return name }
    let ending =
      (11...13).contains(number % 100) ? "th" : [1: "st", 2: "nd", 3: "rd"][number % 10] ?? "th"
    return "\(number)\(ending)"
  }
}
