import Foundation
import GRDB
import Mail
import Mailroom
import Testing

@Suite("Adding people by lists")
struct AddingTests {
  private func mail(
    _ at: String, _ words: String, fields: [(name: String, value: String)]
  ) -> Story.Incoming {
    Story.Incoming(
      from: "Ruth Okafor <ruth@example.com>", at: at, fields: fields, words: words, line: 1)
  }

  private func count(_ sql: String, _ stage: Stage) throws -> Int {
    try stage.store.pool.read { try Int.fetchOne($0, sql: sql) ?? -1 }
  }

  private func multipart(_ table: String, name: String = "people.csv") -> String {
    """
    --b
    Content-Type: text/plain; charset=utf-8

    ADD these from the fair

    --b
    Content-Type: text/csv; name="\(name)"
    Content-Disposition: attachment; filename="\(name)"

    \(table)
    --b--
    """
  }

  private let isMultipart = (name: "Content-Type", value: "multipart/mixed; boundary=b")

  @Test func `a thousand lines come in, and their first mails leave little by little`() throws {
    let stage = try Stage()
    let lines = (1...1_000).map { "Rose Kelly rose\($0)@example.net" }.joined(separator: "\n")
    try stage.hand(in: mail("2026-03-02 10:00", lines, fields: [("subject", "ADD these")]))
    #expect(try count("SELECT COUNT(*) FROM volunteer", stage) == 0)
    try stage.hand(
      in: mail("2026-03-02 10:10", "YES", fields: [("reply", "ruth@example.com")]))
    #expect(try count("SELECT COUNT(*) FROM volunteer", stage) == 1_000)
    let moments = try stage.store.pool.read { db in
      try Int64.fetchAll(
        db,
        sql: "SELECT notBefore FROM outbox WHERE template = 'added-by-somebody' ORDER BY notBefore")
    }
    #expect(moments.count == 1_000)
    for (index, moment) in moments.enumerated() {
      if index >= 60 { #expect(moment - moments[index - 60] >= 3_600_000) }
      if index >= 300 { #expect(moment - moments[index - 300] >= 86_400_000) }
    }
    // A newcomer is welcomed all the same.
    try stage.hand(
      in: Story.Incoming(
        from: "Maria Lopez <maria@example.com>", at: "2026-03-02 10:20",
        fields: [("subject", "Volunteering")],
        words: "I'm Maria Lopez in Worcester, I'd love to help.", line: 1))
    #expect(stage.unclaimed.contains { $0.event.template == "welcome" })
    // One UNDO takes the whole back.
    try stage.hand(in: mail("2026-03-02 10:30", "", fields: [("subject", "UNDO")]))
    #expect(try count("SELECT COUNT(*) FROM volunteer", stage) == 1)
    #expect(
      try count(
        """
        SELECT COUNT(*) FROM outbox WHERE template = 'added-by-somebody'
          AND (state = 'queued' OR state = 'deferred')
        """, stage) == 0)
  }

  @Test func `a table that is attached is read by its columns`() throws {
    let stage = try Stage()
    let table = """
      First Name,Last Name,Email,City,Phone,Email Subscription Status
      Rose,Kelly,rose@example.net,Worcester,508-555-0142,subscribed
      Al,Dunn,,Auburn,508-555-0120,
      Tim,Ode,tim@example.net,Salem,,unsubscribed
      "=HYPERLINK(""http://win.example"")",,win@example.net,,,
      """
    try stage.hand(
      in: mail("2026-03-02 10:00", multipart(table), fields: [("subject", "List"), isMultipart]))
    let asked = try #require(stage.unclaimed.last?.message.text)
    #expect(asked.contains("2 are new"), "\(asked)")
    #expect(asked.contains("is no name"), "\(asked)")
    try stage.hand(
      in: mail("2026-03-02 10:10", "YES", fields: [("reply", "ruth@example.com")]))
    #expect(try count("SELECT COUNT(*) FROM volunteer", stage) == 2)
    // Who has unsubscribed in the sheet is written to by nobody.
    #expect(!stage.unclaimed.contains { $0.event.to == ["tim@example.net"] })
  }

  @Test func `more than two thousand lines and spreadsheets are refused`() throws {
    let stage = try Stage()
    let rows = (1...2_001).map { "Rose Kelly,rose\($0)@example.net" }.joined(separator: "\n")
    try stage.hand(
      in: mail(
        "2026-03-02 10:00", multipart("name,email\n" + rows),
        fields: [("subject", "List"), isMultipart]))
    let answer = try #require(stage.unclaimed.last?.message.text)
    #expect(answer.contains("more than 2000"), "\(answer)")
    try stage.hand(
      in: mail(
        "2026-03-02 11:00", multipart("PK\u{03}\u{04}", name: "people.xlsx"),
        fields: [("subject", "List"), isMultipart]))
    let second = try #require(stage.unclaimed.last?.message.text)
    #expect(second.contains("Nothing was done"), "\(second)")
    #expect(try count("SELECT COUNT(*) FROM volunteer", stage) == 0)
  }

  @Test func `a long list shows fifty lines at most, and all in a safe file`() throws {
    let stage = try Stage()
    let lines = (1...60).map { "Rose Kelly, rose\($0)@example.net, =SUM(A1)" }
      .joined(separator: "\n")
    try stage.hand(in: mail("2026-03-02 10:00", lines, fields: [("subject", "ADD these")]))
    let answer = try #require(stage.unclaimed.last?.message)
    #expect(answer.text.contains("60 are new"))
    let file = try #require(answer.attachments.first?.contents)
    let text = String(decoding: file, as: UTF8.self)
    #expect(text.contains("'=SUM"), "\(text.prefix(400))")
    #expect(!text.contains(",=SUM"))
  }
}
