import Foundation
import GRDB
import Mail
import Mailroom
import Testing

/// What needs settings of its own.
@Suite("Blasts that two must agree on")
struct BlastTests {
  func mail(
    _ from: String, _ at: String, _ words: String, fields: [(name: String, value: String)] = []
  ) -> Story.Incoming {
    Story.Incoming(from: from, at: at, fields: fields, words: words, line: 1)
  }

  /// Two coordinators of the west, three volunteers, and a second YES above two people.
  func stage(_ changed: [String: String] = ["blasts.second_yes_above": "2"]) throws -> Stage {
    let stage = try Stage(changed)
    for name in ["Rose", "Joe", "Max"] {
      try stage.hand(
        in: mail(
          "\(name) Kelly <\(name.lowercased())@example.com>", "2026-03-02 10:00",
          "I'm \(name) Kelly from Northampton, I want to help with tabling. 413-555-0142",
          fields: [("subject", "Volunteering")]))
    }
    let now = try stage.moment("2026-03-02 10:30")
    try stage.store.pool.write { db in
      let june = try #require(
        try Row.fetchOne(
          db,
          sql: """
            SELECT personID, addressID FROM personAddress
            JOIN address ON address.id = addressID WHERE address = 'june@example.org'
            """))
      try Role.give(
        .coordinator, scope: "west", to: june["personID"], at: june["addressID"], now: now, in: db)
    }
    stage.clear()
    return stage
  }

  let lee = "Lee Park <lee@example.net>"
  let june = "June Whitman <june@example.org>"

  func propose(_ stage: Stage) throws {
    try stage.hand(
      in: mail(
        lee, "2026-03-03 11:00", "Hello {{first_name}}, the hearing is on Thursday.",
        fields: [("subject", "BLAST to everyone in the west")]))
    try stage.hand(
      in: mail(lee, "2026-03-03 11:05", "YES", fields: [("reply", "lee@example.net")]))
  }

  func bulk(_ stage: Stage) -> [String] {
    stage.unclaimed.filter { $0.event.lane == "bulk" }.flatMap { $0.event.to ?? [] }.sorted()
  }

  @Test func `to very many it leaves after a second coordinator's YES`() throws {
    let stage = try stage()
    try propose(stage)
    try stage.run(until: stage.moment("2026-03-03 12:00"))
    #expect(bulk(stage).isEmpty)
    let shown = try #require(stage.unclaimed.last { $0.event.to == ["june@example.org"] })
    #expect(shown.message.subject.hasPrefix("Your YES for #"), "\(shown.message.subject)")
    #expect(shown.message.text.contains("Lee Park sends this to 3 people (three)"))
    // The sender's own second YES is none.
    try stage.hand(
      in: mail(lee, "2026-03-03 12:05", "YES", fields: [("reply", "lee@example.net")]))
    try stage.run(until: stage.moment("2026-03-03 13:00"))
    #expect(bulk(stage).isEmpty)
    try stage.hand(
      in: mail(june, "2026-03-03 13:05", "YES", fields: [("reply", "june@example.org blast-words")])
    )
    try stage.run(until: stage.moment("2026-03-03 14:00"))
    #expect(
      bulk(stage) == ["joe@example.com", "max@example.com", "rose@example.com"])
  }

  @Test func `the second coordinator's NO stops it, and its sender hears who did`() throws {
    let stage = try stage()
    try propose(stage)
    try stage.hand(
      in: mail(june, "2026-03-03 11:30", "NO", fields: [("reply", "june@example.org blast-words")]))
    try stage.run(until: stage.moment("2026-03-04 18:00"))
    #expect(bulk(stage).isEmpty)
    #expect(
      stage.unclaimed.contains {
        $0.event.to == ["lee@example.net"] && $0.message.text.contains("June Whitman stopped #")
      })
  }

  @Test func `the other coordinators see it before it leaves, and one CANCEL stops it`() throws {
    let stage = try stage()
    try stage.hand(
      in: mail(
        lee, "2026-03-03 11:00", "Hello {{first_name}}, the hearing is on Thursday.",
        fields: [("subject", "BLAST to everyone in the west at today 3pm")]))
    // Only two are left: no second YES is needed.
    try stage.store.pool.write { db in
      try db.execute(
        sql: """
          INSERT INTO suppression (addressID, degree, reason, since)
          SELECT id, 'bulk', 'unsubscribe', 0 FROM address WHERE address = 'max@example.com'
          """)
    }
    try stage.hand(
      in: mail(lee, "2026-03-03 11:05", "YES", fields: [("reply", "lee@example.net")]))
    let answer = try #require(stage.unclaimed.last { $0.event.to == ["lee@example.net"] })
    #expect(answer.message.text.contains("2 mails now, 3 at the preview"), "\(answer.message.text)")
    let shown = try #require(stage.unclaimed.last { $0.event.to == ["june@example.org"] })
    #expect(shown.message.subject.hasPrefix("About to leave: #"))
    try stage.hand(
      in: mail(
        june, "2026-03-03 11:30", "CANCEL", fields: [("reply", "june@example.org blast-words")]))
    try stage.run(until: stage.moment("2026-03-03 18:00"))
    #expect(bulk(stage).isEmpty)
  }

  // MARK: TELL

  private func tell(_ stage: Stage) throws {
    try stage.hand(
      in: mail(
        lee, "2026-03-03 11:00", "TELL everyone in the west: the hearing is on Thursday.",
        fields: [("subject", "The hearing")]))
    try stage.hand(
      in: mail(lee, "2026-03-03 11:05", "YES", fields: [("reply", "lee@example.net")]))
  }

  @Test func `a coordinator's TELL to very many needs the second YES as well`() throws {
    let stage = try stage()
    try tell(stage)
    try stage.run(until: stage.moment("2026-03-03 12:00"))
    #expect(bulk(stage).isEmpty)
    let shown = try #require(stage.unclaimed.last { $0.event.to == ["june@example.org"] })
    #expect(shown.message.subject.hasPrefix("Your YES for #"), "\(shown.message.subject)")
    try stage.hand(
      in: mail(june, "2026-03-03 12:05", "YES", fields: [("reply", "june@example.org tell-words")]))
    try stage.run(until: stage.moment("2026-03-03 13:00"))
    #expect(
      bulk(stage) == ["joe@example.com", "max@example.com", "rose@example.com"])
  }

  @Test func `a coordinator's TELL to few is shown to the others before it leaves`() throws {
    let stage = try stage(["blasts.second_yes_above": "3"])
    try tell(stage)
    let shown = try #require(stage.unclaimed.last { $0.event.to == ["june@example.org"] })
    #expect(shown.message.subject.hasPrefix("About to leave: #"), "\(shown.message.subject)")
    try stage.hand(
      in: mail(
        june, "2026-03-03 11:08", "CANCEL", fields: [("reply", "june@example.org tell-words")]))
    try stage.run(until: stage.moment("2026-03-03 18:00"))
    #expect(bulk(stage).isEmpty)
  }

  // MARK: How long it is waited for

  private func state(_ stage: Stage) throws -> String? {
    try stage.store.pool.read { try String.fetchOne($0, sql: "SELECT state FROM blast") }
  }

  /// The first YES comes three days after the preview.
  private func proposeSlowly(_ stage: Stage) throws {
    try stage.hand(
      in: mail(
        lee, "2026-03-03 11:00", "Hello {{first_name}}, the hearing is on Thursday.",
        fields: [("subject", "BLAST to everyone in the west")]))
    try stage.hand(
      in: mail(
        lee, "2026-03-06 11:05", "YES", fields: [("reply", "lee@example.net blast-words")]))
  }

  @Test func `the second YES has a day from the first, not from the preview`() throws {
    let stage = try stage()
    try proposeSlowly(stage)
    try stage.run(until: stage.moment("2026-03-07 10:30"))
    #expect(try state(stage) == "asked")
    try stage.hand(
      in: mail(june, "2026-03-07 10:35", "YES", fields: [("reply", "june@example.org blast-words")])
    )
    try stage.run(until: stage.moment("2026-03-07 12:00"))
    #expect(bulk(stage).count == 3)
  }

  @Test func `without the second YES within that day it is called off`() throws {
    let stage = try stage()
    try proposeSlowly(stage)
    try stage.run(until: stage.moment("2026-03-07 12:00"))
    #expect(try state(stage) == "stopped")
    #expect(bulk(stage).isEmpty)
    #expect(
      stage.unclaimed.contains {
        $0.event.to == ["lee@example.net"]
          && $0.message.text.contains("No second coordinator has said YES")
      })
  }

  @Test func `the second YES is none of somebody whose role is gone`() throws {
    let stage = try stage()
    try propose(stage)
    try stage.store.pool.write { db in
      try db.execute(
        sql: """
          DELETE FROM role WHERE kind = 'coordinator' AND addressID = (
            SELECT id FROM address WHERE address = 'june@example.org')
          """)
    }
    try stage.hand(
      in: mail(june, "2026-03-03 11:30", "YES", fields: [("reply", "june@example.org blast-words")])
    )
    try stage.run(until: stage.moment("2026-03-03 18:00"))
    #expect(bulk(stage).isEmpty)
    #expect(try state(stage) == "asked")
  }
}
