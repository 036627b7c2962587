import Testing

@testable import Language

@Suite("The plain YES of a mail to many")
struct PlainYesTests {
  @Test(
    "is the word itself, with thanks and a name beside it",
    arguments: [
      "YES", "Yes.", "yes!", "Yes please", "Yes, thanks!", "Hi Hubkeeper, yes. Thank you!",
      "Yes! Deb", "Yes! Deb\n\nDeb Marsh\nMass-Care", "Yes\n\nDeb\nSent from my iPhone",
      "YES\n\nDeb Marsh\nCoordinator, Mass-Care\n(413) 555-0101\ndeb@example.org", "Sí",
      "Sí, gracias",
      "Sim, obrigada", "y",
    ])
  func plain(text: String) {
    #expect(PlainYes.reading(text, from: "Deb Marsh"))
  }

  @Test(
    "is nothing that sounds like one, and nothing with a condition",
    arguments: [
      "looks good!", "sounds good", "sure", "ok", "perfect, thanks", "go ahead", "send it",
      "Yes, send it", "yes but change Thursday to Friday", "Yes?", "YES\nbut make it ten o'clock",
      "Yes\n\nDeb\nPlease change Thursday to Friday", "no", "", "Yes Martin", "👍",
      "Yes\n\nDeb Marsh\nOnly to the west",
    ])
  func other(text: String) {
    #expect(!PlainYes.reading(text, from: "Deb Marsh"))
  }
}
