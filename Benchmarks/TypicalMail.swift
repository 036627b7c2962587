import Foundation
import Language
import Mail

/// A mail in the style of those that a hub's mailbox gets, written from a seed.
///
/// Of twenty: three replies from a phone, four from Gmail and three from Outlook, all with the mail
/// of ours that they answer quoted below (Gmail's and two of Outlook's in plain text and HTML, one
/// in HTML alone); three short answers without a quote; six sign-ups, three in English, two in
/// Spanish and one in Portuguese; and in turn an automatic reply or a report of a mail that could
/// not be delivered. A third of the answers is in Spanish or Portuguese. Each has the fields that
/// its way from a large provider gives it, and no two have the same words of their own.
struct TypicalMail {
  enum Kind { case answer, signUp, automatic, bounce, other }

  /// The mail of ours that it answers.
  struct Answered {
    var text: String
    var handles: [String]
    var asked: Asked
  }

  var kind: Kind
  var bytes: [UInt8]
  var answers: Answered?

  static let ours = [EmailAddress("hubs@example.org")].compactMap(\.self)
  static let zone = TimeZone(identifier: "America/New_York") ?? .gmt
  /// Tuesday, November 24, 2026, at ten in Boston.
  static let now = Date(timeIntervalSince1970: 1_795_532_400)

  static func all(seed: UInt64, count: Int = 480) -> [TypicalMail] {
    var writer = TypicalWriter(dice: Dice(state: seed))
    return (0..<count).map { number in
      writer.begin(number)
      return switch number % 20 {
      case 0..<3: writer.fromPhone()
      case 3: number % 40 < 20 ? writer.automaticReply() : writer.bounce()
      case 4..<8: writer.fromGmail()
      case 8..<11: writer.fromOutlook(isHTMLAlone: number % 20 == 10)
      case 11..<14: writer.short()
      default:
        writer.signUp(number % 20 < 17 ? .english : number % 20 < 19 ? .spanish : .portuguese)
      }
    }
  }
}

/// The same numbers for the same seed, on every machine (SplitMix64).
struct Dice: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[Int(next() % UInt64(elements.count))]
  }
}
