import Foundation
import GRDB
import Mail
import Mailroom
import Testing

@testable import Campaign

@Suite("Somebody who moves")
struct RosterMovesTests {
  @Test func `finds the hub of the new town, a choice, the team, or nothing in the state`() throws {
    let store = try RosterStore()
    let salem = try store.hub("Salem", "Salem")
    let north = try store.hub("Boston North", "Boston ward 1")
    let dot = try store.hub("Dot", "Dorchester")
    let pat = try store.person("Pat", town: "Salem", hub: salem.id)
    try store.pool.write { db in
      var move = try Volunteer.move(pat, toTown: "Boston", in: db)
      #expect(move.destination == .choice([north, dot]) && move.hubBefore == salem)
      #expect(try Volunteer.find(pat, in: db)?.hubID == nil)
      move = try Volunteer.move(pat, toTown: "Boston", place: "dorchester", in: db)
      #expect(move.destination == .hub(dot) && move.hubBefore == nil)
      // Whoever is in one of a town's hubs stays there.
      move = try Volunteer.move(pat, toTown: "Boston", in: db)
      #expect(move.destination == .hub(dot) && move.isSameHub)
      move = try Volunteer.move(pat, toTown: "Northampton", in: db)
      #expect(move.destination == .team(region: "west") && move.townBefore == "Boston")
      move = try Volunteer.moveAway(pat, to: "Providence, RI", in: db)
      let away = try #require(try Volunteer.find(pat, in: db))
      #expect(move.destination == .elsewhere && away.elsewhere == "Providence, RI")
      #expect(away.town == nil && away.hubID == nil)
      move = try Volunteer.move(pat, toHub: salem, in: db)
      #expect(move.destination == .hub(salem))
      #expect(try Volunteer.find(pat, in: db)?.elsewhere == nil)
    }
  }

  @Test func `goes to no retired hub, and nobody goes who is not there`() throws {
    let store = try RosterStore()
    let old = try store.hub("Old", "Salem", state: .retired)
    let pat = try store.person("Pat", town: "Salem")
    try store.pool.write { db in
      #expect(throws: MoveRefusal.retired(hub: "Old")) {
        try Volunteer.move(pat, toHub: old, in: db)
      }
      #expect(throws: MoveRefusal.notThere(999)) {
        try Volunteer.move(999, toTown: "Salem", in: db)
      }
    }
  }

  @Test func `notes stand with the newest first`() throws {
    let store = try RosterStore()
    let pat = try store.person("Pat", town: "Salem", daysAgo: 3)
    try store.pool.write { db in
      try Note.add("called, no answer", about: pat, by: nil, at: store.now - 60, in: db)
      try Note.add("will host", about: pat, by: pat, at: store.now, in: db)
      #expect(try Note.all(about: pat, in: db).map(\.words) == ["will host", "called, no answer"])
      let entry = try #require(try Roster.entry(pat, reach: .state, in: db))
      #expect(entry.note == "will host" && entry.newestAt == store.now)
    }
  }
}

@Suite("A stage")
struct StageTests {
  private static let now = Date(timeIntervalSince1970: 1_795_000_000)

  private static func facts(_ change: (inout StageFacts) -> Void) -> StageFacts {
    var facts = StageFacts()
    change(&facts)
    return facts
  }

  private static func days(_ days: Double) -> Date { now - days * 86_400 }

  @Test(arguments: [
    (Self.facts { _ in }, Stage.known), (Self.facts { $0.signedUpAt = Self.days(400) }, .new),
    (Self.facts { $0.offeredAt = Self.days(1) }, .offered),
    (
      Self.facts {
        $0.offeredAt = Self.days(2)
        $0.bookedAt = Self.days(1)
      }, .booked
    ),
    (Self.facts { $0.metAt = Self.days(200) }, .met),
    (Self.facts { $0.activeAt = Self.days(89) }, .active),
    (Self.facts { $0.activeAt = Self.days(91) }, .met),
    (Self.facts { $0.holdsRole = true }, .leader),
    (Self.facts { $0.ledAt = [Self.days(1), Self.days(179)] }, .leader),
    (
      Self.facts {
        $0.ledAt = [Self.days(1), Self.days(181)]
        $0.activeAt = Self.days(1)
      }, .active
    ),
    (
      Self.facts {
        $0.metAt = Self.days(9)
        $0.restedAt = Self.days(3)
      }, .resting
    ),
    (
      Self.facts {
        $0.activeAt = Self.days(2)
        $0.restedAt = Self.days(3)
      }, .active
    ),
    (
      Self.facts {
        $0.holdsRole = true
        $0.leftAt = Self.days(1)
      }, .gone
    ),
  ])
  func `follows from what happened`(facts: StageFacts, expected: Stage) {
    #expect(facts.stage(at: Self.now) == expected)
  }

  @Test func `set by hand holds until something newer happened`() throws {
    let store = try RosterStore()
    let pat = try store.person("Pat", town: "Salem")
    try store.pool.write { db in
      var facts = Self.facts { $0.signedUpAt = store.now - 900 }
      #expect(try Volunteer.setStage(.resting, of: pat, by: 7, at: store.now, in: db) == .new)
      #expect(try Volunteer.restage(pat, by: facts, at: store.now, in: db) == .resting)
      facts.metAt = store.now + 60
      #expect(try Volunteer.restage(pat, by: facts, at: store.now + 90, in: db) == .met)
      let volunteer = try #require(try Volunteer.find(pat, in: db))
      #expect(volunteer.stage == "met" && volunteer.stageSetAt == nil)
      #expect(try Volunteer.setStage(.met, of: 999, by: 7, at: store.now, in: db) == nil)
    }
  }

  @Test(arguments: [
    ("Leaders", Stage.leader), ("MET", .met), ("actives", .active), ("retired", nil), ("s", nil),
  ])
  func `is named by a word`(word: String, expected: Stage?) {
    #expect(Stage(word: word) == expected)
  }
}

@Suite("Somebody whom another person adds")
struct RosterAddTests {
  private static func newcomer(
    _ name: String, _ address: String? = nil, phone: String? = nil, town: String? = nil
  ) -> Newcomer {
    Newcomer(
      name: name, address: address.flatMap { EmailAddress($0) }, phone: phone, town: town)
  }

  @Test func `is new once, and known the second time`() throws {
    let store = try RosterStore()
    let hub = try store.hub("Salem", "Salem")
    try store.pool.write { db in
      let joe = Self.newcomer("Joe  Silva", "joe@example.org", town: "Salem")
      guard case .new(let id) = try Volunteer.add(joe, by: 1, at: store.now, in: db) else {
        Issue.record("not new")
        return
      }
      let volunteer = try #require(try Volunteer.find(id, in: db))
      #expect(volunteer.hubID == hub.id && volunteer.stage == "new" && volunteer.addedBy == 1)
      #expect(try Person.find(id, in: db)?.givenName == "Joe")
      #expect(try Volunteer.add(joe, by: 1, at: store.now, in: db) == .known(id, filled: []))
      var more = Self.newcomer("Joe", "JOE@example.org", phone: "(508) 555-0142", town: "Boston")
      more.interests = ["tabling"]
      #expect(
        try Volunteer.add(more, by: 1, at: store.now, in: db) == .known(id, filled: ["phone"]))
      #expect(try Volunteer.find(id, in: db)?.town == "Salem")
      // The phone finds them too, under their name.
      let called = Self.newcomer("Joe Silva", phone: "508 555 0142")
      #expect(try Volunteer.add(called, by: 1, at: store.now, in: db) == .known(id, filled: []))
    }
  }

  @Test func `under another first name at the address, or a namesake, is asked about`() throws {
    let store = try RosterStore()
    let joe = try store.person("Joe Silva", town: "Salem", at: "joe@example.org")
    try store.pool.write { db in
      let ann = Self.newcomer("Ann Silva", "joe@example.org")
      #expect(
        try Volunteer.add(ann, by: 1, at: store.now, in: db)
          == .doubtful(joe, because: .otherNameAtAddress))
      let namesake = Self.newcomer("joe silva", "other@example.org", town: "Salem")
      #expect(
        try Volunteer.add(namesake, by: 1, at: store.now, in: db)
          == .doubtful(joe, because: .sameNameInTown))
      #expect(try Int.fetchOne(db, sql: "SELECT COUNT(*) FROM person") == 1)
      guard case .new(let id) = try Volunteer.add(ann, by: 1, at: store.now, taking: .asNew, in: db)
      else {
        Issue.record("not new")
        return
      }
      let known = try RosterStore.address("joe@example.org", in: db)
      let address = try #require(known)
      #expect(try Person.at(address.id, in: db).map(\.id) == [joe, id])
      #expect(
        try Volunteer.add(namesake, by: 1, at: store.now, taking: .as(joe), in: db)
          == .known(joe, filled: []))
    }
  }

  @Test func `is never brought back after STOP, and never without a way to reach them`() throws {
    let store = try RosterStore()
    let pat = try store.person("Pat", town: "Salem", at: "pat@example.org")
    let left = try store.person("Lee", town: "Salem", stage: .gone, at: "lee@example.org")
    try store.pool.write { db in
      func add(_ name: String, _ address: String?, phone: String? = nil) throws -> Added {
        try Volunteer.add(
          Self.newcomer(name, address, phone: phone), by: 1, at: store.now, in: db)
      }
      let address = try #require(try Person.primaryAddress(of: pat, in: db))
      try Suppression.set(.all, for: address.id, because: .stop, at: store.now, in: db)
      #expect(try add("Pat", "pat@example.org") == .barred(.saidStop))
      #expect(try add("Other", "pat@example.org") == .barred(.saidStop))
      #expect(try add("Lee", "lee@example.org") == .barred(.gone))
      #expect(try Volunteer.find(left, in: db)?.stage == "gone")
      #expect(try add("Nobody", nil) == .barred(.unreachable))
      #expect(try add("", nil, phone: "508-555-0100") == .barred(.unreachable))
      #expect(try add("Visit www.example.org", nil, phone: "508-555-0100") == .barred(.unreachable))
      guard case .new(let id) = try add("Al Dunn", nil, phone: "508-555-0120") else {
        Issue.record("not new")
        return
      }
      #expect(try Person.primaryAddress(of: id, in: db) == nil)
    }
  }
}
