import GRDB
import Testing

@testable import Campaign
@testable import Mailroom

@Suite("An audience among a million volunteers", .enabled(if: Massachusetts.isHere))
struct AudiencePlanTests {
  private let store: AudienceStore

  init() throws { store = try AudienceStore.shared.get() }

  @Test(
    "is led by an index",
    arguments: [
      ("volunteers in Salem", "volunteerOfTown (town=?"),
      ("volunteers in Salem or Lynn", "volunteerOfTown (town=?"),
      ("new volunteers in Salem who speak Spanish", "volunteerOfTown (town=?"),
      ("everyone in 01609", "volunteerOfTown (town=?"),
      ("people in Hampshire County", "volunteerOfTown (town=?"),
      ("Cambridge hub", "volunteerOfHub (hubID=?"),
      ("leaders of Worcester hub", "volunteerOfHub (hubID=?"),
      ("people without a hub", "volunteerOfHub (hubID=?"),
      ("new volunteers", "volunteerAtStage (stage=?"),
      ("active volunteers in the west", "volunteerAtStage (stage=?"),
      ("people who like tabling", "volunteerTagNewest (tag=?"),
      ("everyone in the 24th Middlesex", "volunteerOfTown (town=?"),
      ("everyone in the 24th Middlesex", "personDistrictIn (chamber=? AND district=?"),
      ("everyone in the 24th Middlesex", "townDistrictByDistrict (chamber=? AND district=?"),
      ("people who got {B}", "outboxOfRound (roundID=?"),
      ("volunteers in Salem but not people going to {E}", "volunteerOfTown (town=?"),
    ])
  func state(words: String, index: String) throws {
    let plan = try plan(words, as: "coordinator-state")
    #expect(plan.contains { $0.contains("INDEX \(index)") }, "\(plan)")
    #expect(plan.contains { $0.hasPrefix("SEARCH v USING INTEGER PRIMARY KEY") }, "\(plan)")
    #expect(!plan.contains(where: walks), "\(plan)")
  }

  @Test(
    "is led by an index whoever asks",
    arguments: [
      ("volunteers in Salem", "coordinator-west", "volunteerOfTown (town=?"),
      ("new volunteers", "coordinator-west", "volunteerAtStage (stage=?"),
      ("everyone in the 11th Hampden", "coordinator-west", "volunteerOfTown (town=?"),
      ("my hub", "contact-of-cambridge", "volunteerOfHub (hubID=?"),
      ("everyone", "contact-of-cambridge", "volunteerOfHub (hubID=?"),
      ("new volunteers", "contact-of-cambridge", "volunteerOfHub (hubID=?"),
      ("everyone in the 24th Middlesex", "contact-of-cambridge", "volunteerOfTown (town=?"),
    ])
  func reach(words: String, sender: String, index: String) throws {
    let plan = try plan(words, as: sender)
    #expect(plan.contains { $0.contains("INDEX \(index)") }, "\(plan)")
    #expect(!plan.contains(where: walks), "\(plan)")
  }

  @Test func `of all volunteers reads them all, and this would be seen`() throws {
    #expect(try plan("everyone", as: "coordinator-state").contains(where: walks))
  }

  /// A scan of a table that grows with the people, or with the mails to them.
  private func walks(_ step: String) -> Bool {
    let words = step.split(separator: " ")
    guard words.first == "SCAN", words.count > 1 else { return false }
    return [
      "v", "volunteer", "volunteerTag", "theirs", "person", "personAddress", "personDistrict",
      "told", "rsvp", "outbox",
    ].contains(words[1])
  }

  private func plan(_ words: String, as sender: String) throws -> [String] {
    try store.ask(as: sender) { scene in
      let query = try Audience.read(store.text(words), in: scene).query()
      return try Row.fetchAll(
        scene.db, sql: "EXPLAIN QUERY PLAN " + query.sql, arguments: query.arguments
      ).map { $0["detail"] as String }
    }
  }
}
