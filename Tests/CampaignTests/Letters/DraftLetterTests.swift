import Testing

@testable import Campaign

@Suite("A draft of a letter to the editor")
struct DraftLetterTests {
  static let body = """
    My mother rationed her insulin for two winters, and nobody at the clinic knew it until \
    she fell on the stairs.

    No family in this city should have to choose between heat and medicine. I ask our \
    Representative to sign the bill, and I will ask every week until it is law.
    """

  @Test func `is the words between "To the editor" and the signature`() {
    let draft = DraftLetter(
      "Hi! Here's my draft for the Telegram.\n\nTo the editor:\n\n\(Self.body)\n\nSincerely,\nRose Kelly\n12 Main St.\nWorcester\n508-555-0142"
    )
    #expect(draft.body == Self.body)
    #expect(draft.signature == ["Rose Kelly", "12 Main St.", "Worcester", "508-555-0142"])
    #expect(draft.aside == "Hi! Here's my draft for the Telegram.")
    #expect(draft.words == DraftLetter.count(Self.body))
    #expect(draft.isAddressed && draft.isLetter)
  }

  @Test func `needs no salutation, and what mail programs cut off is its signature`() {
    let draft = DraftLetter(
      "Here is my letter:\n\n\(Self.body)", signature: "Rose Kelly\nWorcester")
    #expect(draft.body == Self.body)
    #expect(draft.signature == ["Rose Kelly", "Worcester"])
    #expect(draft.isLetter && !draft.isAddressed)
  }

  @Test(
    "counts words as editors do",
    arguments: [
      ("one two three", 3), ("well-known, it's 3.50", 3), ("a – b -- c", 3), ("", 0),
      ("two\n\nlines here", 3), ("¿Cuánto cuesta?", 2),
    ])
  func count(text: String, words: Int) {
    #expect(DraftLetter.count(text) == words)
  }

  @Test(
    "is none where somebody only says something",
    arguments: ["I'll do it tonight!", "Who prints it?", "To the editor: call me", "Sent!"])
  func none(text: String) {
    #expect(!DraftLetter(text).isLetter)
  }

  @Test func `keeps a last sentence that is short`() {
    let draft = DraftLetter("To the editor:\n\n\(Self.body)\n\nEnough is enough.\nRose Kelly")
    #expect(
      draft.body.hasSuffix("Enough is enough.") || draft.signature.contains("Enough is enough."))
    #expect(draft.signature.last == "Rose Kelly")
  }
}

@Suite("Letters that are nearly the same")
struct NearIdenticalTests {
  private let one = DraftLetterTests.body

  @Test func `are those that were copied, with a word changed here and there`() {
    let copied = one.replacing("two winters", with: "three winters")
      .replacing("every week", with: "every day")
    #expect(NearIdentical(one).isNear(NearIdentical(copied)))
    #expect(NearIdentical(copied).isNear(NearIdentical("As a nurse I say: " + one)))
  }

  @Test func `are not those that make the same point in their own words`() {
    let other = """
      I am a nurse in Worcester. Last month I sent home a man who stretched one vial over six \
      weeks, since his plan would not pay for a second. A medicine that is a century old should \
      not cost a week's wages, and our legislators can end that this spring.
      """
    #expect(!NearIdentical(one).isNear(NearIdentical(other)))
    #expect(!NearIdentical("too short").isNear(NearIdentical("too short")))
  }
}

@Suite("What becomes of a letter")
struct LetterNewsTests {
  @Test(
    "is read from a line",
    arguments: [
      ("Sent!", .sent), ("I sent it this morning", .sent), ("ENVIADA", .sent),
      (
        "It's in! https://example.com/letters/12",
        .published(link: "https://example.com/letters/12")
      ),
      ("https://example.com/l/12.", .published(link: "https://example.com/l/12")),
      ("They printed it on Sunday", .published(link: nil)),
      ("DECLINED", .declined), ("They didn't print it", .declined), ("no la publicaron", .declined),
      ("Not this time, sorry", .notThisTime),
      ("Not sent yet", nil), ("Was it printed?", nil), ("I will send it tomorrow", nil),
      ("Hello", nil),
      ("They haven’t printed it", nil), ("They haven't printed it yet", nil),
      ("It isn't published yet", nil), ("It was never printed", nil), ("Aún no salió", nil),
      ("It wasn't printed", .declined), ("It wasn’t published", .declined),
      ("They won’t run it", .declined), ("No fue publicada", .declined),
      ("It’s in the mail", .sent), ("It's in my drafts", nil),
      ("It's in the Telegram today!", .published(link: nil)),
      ("It’s in", .published(link: nil)),
      (
        "Here it is: https://example.com/l/12", .published(link: "https://example.com/l/12")
      ),
      ("An interesting article: https://example.com/l/12", nil),
    ] as [(String, LetterNews?)])
  func reading(text: String, news: LetterNews?) {
    #expect(LetterNews.reading(text, hasLeft: true) == news)
  }

  @Test func `is no link beside a draft`() {
    #expect(LetterNews.reading("https://example.com/l/12", hasLeft: false) == nil)
    #expect(LetterNews.reading("Sent it: https://example.com/form", hasLeft: false) == .sent)
    #expect(
      LetterNews.reading("They printed it: https://example.com/l/12", hasLeft: false)
        == .published(link: "https://example.com/l/12"))
  }
}
