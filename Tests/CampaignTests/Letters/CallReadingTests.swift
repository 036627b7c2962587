import Testing

@testable import Campaign

@Suite("What somebody tells of their calls")
struct CallReadingTests {
  private static let two = [
    (family: "Brook", isSenate: false), (family: "Chandler", isSenate: true),
  ]

  @Test(
    "lands with whom they name",
    arguments: [
      ("1 left a message, 2 talked to her aide", [0: .message, 1: .talked]),
      ("called Brook, left a message", [0: .message]),
      ("I called both and left voicemails.", [0: .message, 1: .message]),
      ("Spoke with Sen. Chandler's staff; Rep. Brook: no answer", [0: .nobody, 1: .talked]),
      ("The senator's office was busy", [1: .nobody]),
      ("Llamé a los dos, dejé un mensaje", [0: .message, 1: .message]),
      ("2) liguei, falei com o assessor", [1: .talked]),
      (
        "Called Brook and got through to an intern. Chandler - voicemail",
        [0: .talked, 1: .message]
      ),
    ] as [(String, [Int: CallReading.Outcome])])
  func named(text: String, outcomes: [Int: CallReading.Outcome]) {
    let reading = CallReading(text, among: Self.two)
    #expect(reading.outcomes == outcomes, "\(text): \(reading)")
    #expect(reading.unplaced == nil)
  }

  @Test(
    "is asked about where it names nobody of two",
    arguments: [
      ("called, left a message", CallReading.Outcome.message), ("Done!", .called),
      ("talked to an aide, nice person", .talked),
    ])
  func unplaced(text: String, outcome: CallReading.Outcome) {
    let reading = CallReading(text, among: Self.two)
    #expect(reading.outcomes.isEmpty && reading.unplaced == outcome, "\(reading)")
  }

  @Test func `needs no name where one was to be called`() {
    let reading = CallReading("called, left a message", among: [("Brook", false)])
    #expect(reading.outcomes == [0: .message])
  }

  @Test(
    "is nothing where they have not called",
    arguments: ["I haven't called yet", "I will call tomorrow", "Voy a llamar mañana"])
  func notYet(text: String) {
    let reading = CallReading(text, among: Self.two)
    #expect(reading.isNotYet && !reading.isReport, "\(reading)")
  }

  @Test func `is nothing in other words`() {
    #expect(!CallReading("Who are they?", among: Self.two).isReport)
    #expect(!CallReading("Thanks", among: Self.two).isReport)
  }
}
