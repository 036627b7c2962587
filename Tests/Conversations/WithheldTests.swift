import Foundation
import GRDB
import Mail
import Mailroom
import Testing

/// Effects are never held back, only answers, which then come as one (DESIGN §4.3).
@Suite("Answers over the hour's limit")
struct WithheldTests {
  private func stage() throws -> Stage { try Stage(["limits.answers_per_hour": "2"]) }

  private func ask(
    _ stage: Stage, at: String, _ subject: String, _ words: String = "", from: String = "ruth",
    fields: [(name: String, value: String)] = []
  ) throws {
    try stage.hand(
      in: Story.Incoming(
        from: "\(from)@example.com", at: "2026-03-02 \(at)",
        fields: (subject.isEmpty ? [] : [("subject", subject)]) + fields, words: words, line: 1))
  }

  private func templates(_ stage: Stage) -> [String] {
    defer { stage.clear() }
    return stage.unclaimed.map { $0.event.template ?? "" }
  }

  @Test func `come later as one mail, once`() throws {
    let stage = try stage()
    for (minute, command) in ["NEW", "SHOW", "MOVE", "NOTE"].enumerated() {
      try ask(stage, at: "10:0\(minute)", "HELP \(command)")
    }
    #expect(templates(stage) == ["command-answer", "command-answer", "operator-note"])
    try stage.run(until: stage.moment("2026-03-02 10:59"))
    #expect(templates(stage) == [])
    try stage.run(until: stage.moment("2026-03-02 11:30"))
    let message = try #require(stage.unclaimed.first?.message)
    #expect(stage.unclaimed.first?.event.to == ["ruth@example.com"])
    #expect(message.subject == "Answers to 2 of your mails")
    #expect(message.text.contains("1. HELP MOVE\n"), "\(message.text)")
    #expect(message.text.contains("2. HELP NOTE\n"))
    #expect(message.text.contains("NOTE: "))
    #expect(!message.inReplyTo.isEmpty)
    #expect(templates(stage) == ["answers-together"])
    try stage.run(until: stage.moment("2026-03-04 11:30"))
    #expect(templates(stage) == [])
  }

  @Test func `leave what was asked done, and their question open`() throws {
    let stage = try stage()
    try ask(
      stage, at: "09:00", "Volunteering", "I'm Maria Lopez in Worcester, I'd love to help.",
      from: "maria")
    try ask(stage, at: "10:00", "HELP NEW")
    try ask(stage, at: "10:01", "HELP SHOW")
    try ask(stage, at: "10:02", "STAGE Maria Lopez met")
    func isAt(_ wanted: String) throws -> Bool {
      try stage.store.pool.read {
        try String.fetchOne(
          $0,
          sql: """
            SELECT stage FROM volunteer JOIN person ON id = personID WHERE name = 'Maria Lopez'
            """)
      } == wanted
    }
    #expect(try isAt("met"))
    try ask(stage, at: "10:03", "STAGE Maria Lopez resting", fields: [("proof", "none")])
    try ask(stage, at: "10:04", "STAGE Maria Lopez active", fields: [("proof", "none")])
    // What was never asked cannot be answered.
    try ask(stage, at: "10:05", "", "YES", fields: [("reply", "ruth@example.com")])
    #expect(try isAt("met"))
    stage.clear()
    try stage.run(until: stage.moment("2026-03-02 11:00"))
    let text = try #require(stage.unclaimed.first?.message.text)
    #expect(text.contains("new → met"), "\(text)")
    #expect(text.contains("We could not tell that you sent this"))
    // Of two questions the newest is asked.
    let again = try #require(text.range(of: "for this one, write it again"))
    let newest = try #require(text.range(of: "3. STAGE Maria Lopez active"))
    #expect(again.upperBound < newest.lowerBound)
    stage.clear()
    try ask(
      stage, at: "11:10", "", "YES", fields: [("reply", "ruth@example.com"), ("proof", "none")])
    #expect(try isAt("active"))
    #expect(templates(stage).contains("command-answer"))
  }

  @Test func `one alone leaves as it was meant to`() throws {
    let stage = try stage()
    for (minute, command) in ["NEW", "SHOW", "MOVE"].enumerated() {
      try ask(stage, at: "10:0\(minute)", "HELP \(command)")
    }
    stage.clear()
    try stage.run(until: stage.moment("2026-03-02 12:00"))
    #expect(stage.unclaimed.first?.message.subject == "Re: HELP MOVE")
    #expect(templates(stage) == ["command-answer"])
  }

  @Test func `are none of a loop, which ends`() throws {
    let stage = try Stage(["limits.answers_per_hour": "4"])
    for minute in 0..<8 { try ask(stage, at: "10:0\(minute)", "HELP") }
    stage.clear()
    try stage.run(until: stage.moment("2026-03-03 12:00"))
    #expect(templates(stage) == [])
  }
}
