import Foundation
import GRDB
import Mail
import Mailroom
import Testing

extension BlastTests {
  private func away(_ from: String, _ at: String, fields: [(name: String, value: String)] = [])
    -> Story.Incoming
  {
    mail(
      from, at, "I am out of the office until March 9 and will answer when I am back.",
      fields: [
        ("reply", "june@example.org blast-words"), ("subject", "Automatic reply: Your YES"),
        ("Auto-Submitted", "auto-replied"),
      ] + fields)
  }

  private func told(_ stage: Stage, _ address: String, _ words: String) -> Int {
    stage.unclaimed.count {
      $0.event.to == [address] && $0.event.template == "coordinator-note"
        && $0.message.text.contains(words)
    }
  }

  @Test func `whoever asked hears that the second is away, and the second when they are back`()
    throws
  {
    let stage = try stage()
    try propose(stage)
    try stage.hand(in: away(june, "2026-03-03 11:30"))
    try stage.hand(in: away(june, "2026-03-03 11:40"))
    try stage.run(until: stage.moment("2026-03-03 14:00"))
    #expect(told(stage, "lee@example.net", "June Whitman's mail answers by itself") == 1)
    #expect(told(stage, "june@example.org", "While you were away") == 0)
    try stage.hand(
      in: mail(june, "2026-03-03 16:00", "Thanks!", fields: [("subject", "Hello again")]))
    try stage.run(until: stage.moment("2026-03-03 18:00"))
    #expect(told(stage, "june@example.org", "While you were away") == 1)
    #expect(told(stage, "lee@example.net", "June Whitman's mail answers by itself") == 1)
  }

  @Test func `whoever comes back with a YES is told nothing`() throws {
    let stage = try stage()
    try propose(stage)
    try stage.hand(in: away(june, "2026-03-03 11:30"))
    try stage.hand(
      in: mail(june, "2026-03-03 16:00", "YES", fields: [("reply", "june@example.org blast-words")])
    )
    try stage.run(until: stage.moment("2026-03-03 18:00"))
    #expect(bulk(stage).count == 3)
    #expect(told(stage, "june@example.org", "While you were away") == 0)
  }

  @Test func `a forged automatic answer tells nobody anything`() throws {
    let stage = try stage()
    try propose(stage)
    try stage.hand(in: away(june, "2026-03-03 11:30", fields: [("proof", "fail")]))
    try stage.run(until: stage.moment("2026-03-03 14:00"))
    #expect(told(stage, "lee@example.net", "answers by itself") == 0)
  }
}
