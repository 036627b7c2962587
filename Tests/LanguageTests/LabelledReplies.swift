import Foundation

@testable import Language

/// The labelled replies of this package, as `Collections/README.md` describes them.
struct LabelledReply: Decodable, Sendable {
  struct Expected: Decodable, Sendable {
    var meaning: String
    var choices: [Int]?
    var certain: Bool
    var also: [String]?
  }

  var text: String
  var language: String
  var question: String
  var choices: [String]?
  var expected: Expected

  /// What was asked. Ways to help take several; hubs and Representatives, written with a capital,
  /// one.
  var asked: Asked {
    let offers = choices ?? []
    switch question {
    case "yes_no": return .yesOrNo
    case "one_on_one": return .times(offers)
    case "choice":
      return offers.first?.first?.isLowercase == true ? .several(offers) : .choices(offers)
    default: return .nothing
    }
  }
}

/// A labelled mail of what no template answers, and of what only sounds alike.
struct LabelledConcern: Decodable, Sendable {
  var text: String
  var language: String
  var expected: Bool
  var because: String?
}

enum Labelled {
  /// The cases of a file in `Collections`, if it can be read.
  static func rows<Row: Decodable>(_ name: String, as type: Row.Type) throws -> [Row] {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Collections").appending(path: name)
    return try String(contentsOf: file, encoding: .utf8).split(whereSeparator: \.isNewline)
      .map { try JSONDecoder().decode(type, from: Data($0.utf8)) }
  }
}

extension ReplyMeaning.Meaning {
  /// Its name in the collections.
  var label: String {
    switch self {
    case .yes: "yes"
    case .no: "no"
    case .maybe: "maybe"
    case .choices: "choices"
    case .cancel: "cancel"
    case .otherTime: "other_time"
    case .callMe: "call_me"
    case .question: "question"
    case .thanks: "thanks"
    case .wrongPerson: "wrong_person"
    case .personPlease: "person_please"
    case .stop: "stop"
    case .unclear: "unclear"
    }
  }

  var numbers: [Int] {
    if case .choices(let numbers) = self { numbers } else { [] }
  }

  /// Whether something is booked, changed or ended on it.
  var isActedOn: Bool {
    switch self {
    case .yes, .no, .choices, .cancel, .stop: true
    default: false
    }
  }
}
