import Foundation
import Language
import Mailroom
import Testing

@testable import Campaign

@Suite("A coordinator's own words")
struct BlastWordsTests {
  @Test func `have parts for readers of other languages, and a subject`() {
    let words = BlastWords(
      """
      SUBJECT: The hearing

      Hello {{first_name}},
      come!

      ESPAÑOL:
      Hola, {{first_name}}: ven.

      **PORTUGUÊS:**
      Olá.
      """)
    #expect(words.subject == "The hearing")
    #expect(words.words["en"] == "Hello {{first_name}},\ncome!")
    #expect(words.words["es"] == "Hola, {{first_name}}: ven.")
    #expect(words.words["pt"] == "Olá.")
  }

  @Test func `an answer that changes them is told from one that only talks`() {
    #expect(BlastWords.changes(in: "SUBJECT: Tomorrow")?.subject == "Tomorrow")
    #expect(BlastWords.changes(in: "BODY: Come.\n\nAna")?.words == ["en": "Come.\n\nAna"])
    #expect(BlastWords.changes(in: "Subject: A\nBody:\nB")?.words == ["en": "B"])
    #expect(BlastWords.changes(in: "ESPAÑOL: Ven.")?.words == ["es": "Ven."])
    #expect(BlastWords.changes(in: "YES") == nil)
    #expect(BlastWords.changes(in: "Looks good: yes") == nil)
  }

  @Test func `only the listed values may stand there`() {
    #expect(BlastValues.unknown(in: "Hi {{first_name}} of the {{ hub.name }} hub").isEmpty)
    #expect(BlastValues.unknown(in: "{{salary}} and {{#town}}") == ["salary", "#town"])
  }

  @Test(
    "a line is cut into what, to whom and when",
    arguments: [
      (
        "lobby-day-reminder to everyone in the west at Tuesday 9am", "lobby-day-reminder",
        "everyone in the west at Tuesday 9am"
      ),
      ("to everyone", nil, "everyone"),
      ("lobby day reminder to all", "lobby-day-reminder", "all"),
    ] as [(String, String?, String)])
  func line(text: String, template: String?, audience: String) {
    let line = BlastLine(text)
    #expect(line.template == template)
    #expect(line.audience == audience)
  }

  @Test func `the last mail leaves by the relay's limits, within the hours of mail`() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("plan-\(UUID().uuidString).yaml")
    defer { try? FileManager.default.removeItem(at: folder) }
    try SettingKey.file(values: [
      "mailbox.address": "hub@example.org", "relay.per_minute": "30", "relay.per_day": "2000",
    ]).write(to: folder, atomically: true, encoding: .utf8)
    let plan = LeavingPlan(try Settings(file: folder.path))
    // A Tuesday at 10:00 in Boston.
    let start = Date(timeIntervalSince1970: 1_772_550_000)
    #expect(plan.last(of: 300, from: start) == start + 600)
    // 1,800 a day, since a tenth is kept for answers.
    #expect(plan.last(of: 2_100, from: start) == start + 86_400 + 600)
  }
}
