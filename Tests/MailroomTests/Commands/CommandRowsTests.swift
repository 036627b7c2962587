import Testing

@testable import Mailroom

@Suite("Rows of an answer to commands")
struct CommandRowsTests {
  @Test(
    "are a table of numbers where those are short, else a list that breaks on a phone",
    arguments: [
      (["#412", "#9"], "rows"), (["1", "2"], "rows"), (["Phone", "Town"], "rows"),
      (["HELP [COMMAND]", "UNDO"], "facts"), (["Barnstable, Dukes and Nantucket"], "facts"),
    ])
  func shape(heads: [String], key: String) {
    let entry = CommandPost.entry(of: heads.map { .init($0, "words") })
    #expect(Array(entry.keys) == [key])
  }

  @Test func `with long heads stand in no cell that never breaks`() throws {
    let templates = try Templates.load(from: ShippedTemplateTests.directory)
    let entry = CommandPost.entry(of: [.init("MOVE PERSON to HUB", "gives somebody away")])
    let mail = try templates.render(
      "command-answer", language: "en",
      values: [
        "first_line": "HELP", "entries": .list([entry]), "waiting": .list([]),
        "is_unproven": false,
      ], footer: Footer(campaign: "Mass-Care"))
    #expect(mail.html.contains("<strong>MOVE PERSON to HUB:</strong> gives somebody away"))
    #expect(!mail.html.contains("white-space:nowrap"))
    #expect(mail.text.contains("- MOVE PERSON to HUB: gives somebody away"))
  }
}
