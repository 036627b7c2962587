import Testing

@testable import Language

@Suite("A reply without words")
struct ReplyTextAbsenceTests {
  @Test(
    "says why there are none",
    arguments: [
      ("", [], NewText.Absence.empty), (" \n\u{A0}\n", [], .empty), ("\u{200B}", [], .empty),
      ("", ["winmail.dat"], .onlyWinmail), ("\n", ["WINMAIL.DAT", "a.txt"], .onlyWinmail),
      ("", ["photo.jpg"], .onlyAttachments),
      ("[image: photo.jpg]", ["photo.jpg"], .onlyAttachments),
      ("-- \nRose Kelly", [], .onlySignature), ("Sent from my iPhone", [], .onlyFooter),
      ("On Tue, Mar 3, 2026 Ana <ana@example.org> wrote:\n> Can you?", [], .onlyQuote),
      ("-----Original Message-----\n", [], .onlyQuote),
      (
        "---------- Forwarded message ---------\nFrom: A <a@example.org>\nSubject: Help\n\nI quit.",
        [],
        .onlyForwarded
      ),
    ] as [(String, [String], NewText.Absence)])
  func absence(body: String, attachments: [String], expected: NewText.Absence) {
    let new = ReplyText.new(in: body, attachments: attachments)
    #expect(new.text.isEmpty)
    #expect(new.absence == expected)
  }

  @Test func `where there are words nothing is missing`() {
    #expect(ReplyText.new(in: "Yes", attachments: ["winmail.dat"]).absence == nil)
  }

  @Test func `what was forwarded is shown and is not the person's`() {
    let new = ReplyText.new(
      in:
        "Begin forwarded message:\n\nFrom: Ana <ana@example.org>\nSubject: Help\nTo: Hub\n\nSTOP\n")
    #expect(new.text.isEmpty)
    #expect(new.forwarded == "STOP")
    #expect(new.shown == "STOP")
  }
}

@Suite("Our own mail, quoted without marks")
struct OurMailTests {
  static let ours = OurMail(
    text: """
      Hello Maria,

      thank you for writing. It is good to have you with us. More than one of our hubs is at work in Cambridge. Which suits you?

      1  Cambridge
      2  Somerville

      Just answer with the number. If you don't know, tell us the street or the part of town you live in, and we'll find out. To end all mail from us, answer with STOP.

      --\u{20}
      Hubkeeper, Mass-Care's mail assistant, wrote this: it is a machine. Ana Lima stands behind it and reads what it cannot.
      Ref m3abcdefghijklmnop
      """, handles: ["m3abcdefghijklmnop", "hubs+r3abcdefghijklmnop@example.org"])

  /// As clients wrap it.
  static let quoted = """
    Hello Maria,

    thank you for writing. It is good to have you with us. More than one of our
    hubs is at work in Cambridge. Which suits you?

    1  Cambridge
    2  Somerville

    Just answer with the number. If you don't know, tell us the street or the
    part of town you live in, and we'll find out. To end all mail from us, answer
    with STOP.

    --\u{20}
    Hubkeeper, Mass-Care's mail assistant, wrote this: it is a machine. Ana Lima
    stands behind it and reads what it cannot.
    Ref m3abcdefghijklmnop

    """

  @Test(
    "is taken away",
    arguments: [
      ("The second.\n\n\(quoted)", "The second."), ("\(quoted)\nThe second.", "The second."),
      ("The second.\n\n\(quoted)\nThanks, Maria", "The second.\n\nThanks, Maria"),
      (
        "On Tue, Mar 3, 2026 at 9:00 AM Hub <hubs@example.org> wrote:\n\n\(quoted)\nThe second.",
        "The second."
      ),
      (
        "From: Hub <hubs@example.org>\nSent: Tuesday\nTo: Maria\nSubject: Which hub\n\n\(quoted)\nThe second.",
        "The second."
      ),
      (
        quoted.replacing("Which suits you?", with: "Which suits you?\n\nThe first one, please.\n"),
        "The first one, please."
      ),
      (quoted.replacing("1  Cambridge", with: "1  Cambridge\nThis one"), "This one"), (quoted, ""),
    ])
  func gone(body: String, expected: String) {
    let new = ReplyText.new(in: body, ours: Self.ours)
    #expect(new.text == expected)
    #expect(new.hadQuote)
    #expect(new.doubt == nil)
  }

  @Test(
    "leaves a person's words",
    arguments: [
      "Cambridge", "1", "Hello Maria, this is Ana.", "I live in Cambridge, which suits you?",
      "You wrote that more than one of our hubs is at work in Cambridge, so I say Somerville.",
      "STOP", "Thank you for writing.",
    ])
  func stays(body: String) {
    #expect(ReplyText.new(in: body, ours: Self.ours).text == body)
  }

  @Test func `by its handle alone leaves a doubt`() {
    let ours = OurMail(handles: ["m3abcdefghijklmnop"])
    let new = ReplyText.new(in: "The second.\n\n\(Self.quoted)", ours: ours)
    #expect(new.doubt == .ourWords)
    #expect(new.hadQuote)
    #expect(!new.text.contains("machine"))
    let marked = "The second.\n\nOn Tue, Mar 3, 2026 Hub <hubs@example.org> wrote:\n\(Self.quoted)"
    #expect(ReplyText.new(in: marked, ours: ours).text == "The second.")
    #expect(ReplyText.new(in: marked, ours: ours).doubt == nil)
  }
}
