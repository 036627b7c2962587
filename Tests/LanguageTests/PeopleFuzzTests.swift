import Testing

@testable import Language

@Suite("Whatever is written of people", .enabled(if: TownTests.isThere, TownTests.why))
struct PeopleFuzzTests {
  /// A small generator, so that a seed gives the same texts everywhere.
  private struct Seeded: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

  private static let parts = [
    "I", "moved", "to", "Lynn", "Salem", "my", "new", "number", "is", "617-555-0101", "not", "it's",
    "Marta", ",", ".", "?", "!", "\n", "\n\n", "\r\n", "> ", "*", "--- ", " ---", "|", "\t", ":",
    "Name", "Email", "a@example.org", "@", "a@", "@b.c", "Town:", "Message", "two", "of", "us",
    "husband", "and", "with", "plus", "+2", "&", "call me", "Bob", "P.O. Box", "12", "Oak", "St",
    "Apt", "#", "01060", "MA", "NH", "New", "Hampshire", "can't", "but", "daughter", "will", "mi",
    "nuevo", "número", "é", "É", "ñ", "¿", "me mudé a", "agora moro em", "falo", "I speak",
    "Portuguese", "here", "-", "—", "from", "in Spanish", "ext.", "x", "9", "👍", "e\u{301}", "李娜",
    "\u{200B}", "\u{FEFF}", "\u{0}", "’", "'s", "☐", "[x]", "https://", "De:", "<", ">", "(", ")",
  ]

  @Test("is read without a trap", arguments: 1...40 as ClosedRange<UInt64>)
  func reading(seed: UInt64) throws {
    let gazetteer = try #require(TownTests.gazetteer)
    var random = Seeded(state: seed)
    let rule = FormRule(name: "Form", sender: "f@example.org", fields: ["Bob": .town, "": .name])
    for _ in 0..<40 {
      let count = Int.random(in: 0...60, using: &random)
      var text = ""
      for _ in 0..<count {
        text += Self.parts.randomElement(using: &random) ?? ""
        if Bool.random(using: &random) { text += " " }
      }
      _ = SignUpReading.reading(
        subject: text, fromName: text, newText: text, signature: text, gazetteer: gazetteer)
      _ = HeadCount.reading(text)
      _ = RecordChange.reading(text, gazetteer: gazetteer)
      _ = SpokenLanguage.reading(text)
      _ = PhoneNumber.all(in: text)
      _ = AddressMention.all(in: text)
      _ = rule.fits(sender: text, subject: text)
      do {
        _ = try FormNotice.reading(text, rule: rule, gazetteer: gazetteer)
      } catch {
        #expect(!"\(error)".isEmpty, "seed \(seed)")
      }
    }
  }
}
