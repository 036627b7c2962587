import Foundation
import GRDB
import Mail
import Testing

@testable import Campaign
@testable import Mailroom

/// Over the books that blasts and rounds themselves keep.
@Suite("People who got a mail to many", .enabled(if: Massachusetts.isHere))
struct AudienceBlastsTests {
  private let store: AudienceStore
  /// Of the west, grown up and not gone, without an address in the sample.
  private let west: [Int64]

  init() throws {
    store = try AudienceStore.shared.get()
    west = store.people.filter {
      $0.counts && $0.isVolunteer && $0.region == "west" && $0.blast.isEmpty && $0.roles.isEmpty
    }.map(\.id)
  }

  @Test func `are those to whom it left, or may have`() throws {
    let states = [
      "queued", "deferred", "held", "sending", "sent", "uncertain", "failed", "withdrawn",
    ]
    let people = Array(west.prefix(states.count))
    try #require(people.count == states.count)
    try inBooks { scene in
      let blast = try blast(in: scene)
      for (person, state) in zip(people, states) {
        try leave(blast, to: person, state, in: scene)
      }
      let got = Set([people[3], people[4], people[5]])
      #expect(try found("people who got #\(blast)", scene) == got)
      // The others of its audience, whether a row was made for them or not.
      let missed = try found("people who did not get #\(blast)", scene)
      #expect(missed == (try found("everyone in the west", scene)).subtracting(got))
      #expect(missed.contains(people[0]))
      // Those of another mail are others.
      #expect(try found("people who got \(store.text("{B}"))", scene).isDisjoint(with: got))
    }
  }

  @Test func `are both whose address got one mail`() throws {
    let people = Array(west.prefix(3))
    try inBooks { scene in
      let blast = try blast(in: scene)
      let address = try address("shared@example.net", of: people[0], in: scene)
      try AddressRecord.link(person: people[1], address: address, in: scene.db)
      try leave(blast, to: people[0], at: address, "sent", in: scene)
      #expect(try found("people who got #\(blast)", scene) == Set(people.prefix(2)))
    }
  }

  @Test func `are not those who saw a preview of it`() throws {
    try inBooks { scene in
      let blast = try blast(in: scene)
      try leave(blast, to: west[0], "sent", in: scene)
      try leave(blast, to: west[1], "sent", in: scene)
      try scene.db.execute(
        sql: "UPDATE outbox SET lane = 'answers' WHERE roundID = ? AND personID = ?",
        arguments: [blast, west[1]])
      #expect(try found("people who got #\(blast)", scene) == [west[0]])
    }
  }

  @Test func `of a correction are among those who got what it corrects`() throws {
    try inBooks { scene in
      let blast = try blast(in: scene)
      for person in west.prefix(3) { try leave(blast, to: person, "sent", in: scene) }
      let correction = try self.blast(
        to: Audience(
          sentence: "exactly those who got #\(blast)", tree: .trait(.got(blast)),
          reach: AudienceReach(.state)), in: scene)
      try leave(correction, to: west[0], "sent", in: scene)
      #expect(try found("people who got #\(correction)", scene) == [west[0]])
      #expect(try found("people who did not get #\(correction)", scene) == Set(west[1...2]))
      let audience = try Audience.read("people who did not get #\(correction)", in: scene)
      #expect(
        audience.sentence == "people who got #\(blast), but not people who got #\(correction)")
    }
  }

  @Test func `are asked for by whoever may see it alone`() throws {
    for sender in ["coordinator-west", "contact-of-springfield"] {
      #expect(throws: Refusal.self) {
        try inBooks(as: sender) { scene in
          // Of the east's.
          let blast = try self.blast(scopes: ["east"], in: scene)
          try scene.db.execute(
            sql: "UPDATE blast SET senderPersonID = NULL WHERE id = ?", arguments: [blast])
          _ = try Audience.read("people who got #\(blast)", in: scene)
        }
      }
    }
    try inBooks(as: "coordinator-west") { scene in
      let blast = try self.blast(scopes: ["west"], in: scene)
      try leave(blast, to: west[0], "sent", in: scene)
      #expect(try found("people who got #\(blast)", scene) == [west[0]])
    }
  }

  // MARK: Books

  /// What is written is taken back: the sample is for all.
  private func inBooks(
    as sender: String = "coordinator-state", _ body: (Scene) throws -> Void
  ) throws {
    try store.ask(as: sender) { scene in
      try scene.db.inSavepoint {
        try body(scene)
        return .rollback
      }
    }
  }

  private func blast(
    to audience: Audience? = nil, scopes: [String] = ["state"], in scene: Scene
  ) throws -> Int64 {
    let west = Audience(
      sentence: "everyone in the west", tree: .trait(.region("west")), reach: AudienceReach(.state))
    let draft = BlastDraft(
      Blasts.Kind.blast, template: "blast-words", to: audience ?? west)
    let blast = try Blast.propose(
      draft, by: scene.sender, scopes: scopes, shown: 1, in: scene.handling)
    let made = try #require(blast)
    try BlastDesk(scene.handling).keepRound(made, sender: scene.sender)
    return made.id
  }

  private func address(_ text: String, of person: Int64, in scene: Scene) throws -> Int64 {
    let address = try #require(EmailAddress(text))
    let id = try AddressRecord.keep(address, at: scene.now, in: scene.db)
    try AddressRecord.link(person: person, address: id, in: scene.db)
    return id
  }

  /// A row of it as the worker makes one, and what became of it.
  private func leave(
    _ blast: Int64, to person: Int64, at address: Int64? = nil, _ state: String, in scene: Scene
  ) throws {
    let address = try address ?? self.address("got\(person)@example.net", of: person, in: scene)
    let made = try Round.put(
      [.init(addressID: address, personID: person, language: "en", values: [:])], of: blast,
      .init("blast-words", because: "a test", notBefore: scene.now), in: scene.handling)
    #expect(made == 1)
    try scene.db.execute(
      sql: "UPDATE outbox SET state = ? WHERE roundID = ? AND personID = ?",
      arguments: [state, blast, person])
  }

  private func found(_ words: String, _ scene: Scene) throws -> Set<Int64> {
    let query = try Audience.read(words, in: scene).query()
    return try Set(Int64.fetchAll(scene.db, sql: query.sql, arguments: query.arguments))
  }
}
