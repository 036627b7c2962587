import Foundation
import GRDB
import Language
import Mailroom
import Testing

@testable import Campaign

@Suite("Lists of volunteers")
struct RosterListTests {
  @Test func `NEW is who signed up and nobody met, the newest first`() throws {
    let store = try RosterStore()
    let hub = try store.hub("Salem", "Salem")
    try store.person("Old", town: "Salem", hub: hub.id, daysAgo: 9)
    try store.person("Newest", town: "Salem", hub: hub.id, daysAgo: 1)
    try store.person("Met", town: "Salem", hub: hub.id, stage: .met)
    try store.person("Young", town: "Salem", hub: hub.id, isMinor: true)
    try store.person("Other", town: "Northampton", daysAgo: 2)
    #expect(try store.listed(.new, reach: .hubs([hub.id])) == ["Newest", "Old"])
    #expect(try store.listed(.new, reach: .region("west")) == ["Other"])
    #expect(try store.listed(.new) == ["Newest", "Other", "Old"])
    var since = RosterFilter.new
    since.since = store.now - 3 * 86_400
    let page = try store.pool.read { try Roster.list(since, reach: .state, in: $0) }
    #expect(page.entries.map(\.name) == ["Newest", "Other"] && page.total == .exactly(2))
  }

  @Test func `a place is a town, a village or a ZIP`() throws {
    let store = try RosterStore()
    try store.person("A", town: "Boston")
    try store.person("B", town: "Worcester")
    try store.pool.write {
      try $0.execute(sql: "UPDATE volunteer SET zip = '01609' WHERE town = 'Worcester'")
    }
    try store.person("C", town: "Worcester")
    for (place, expected) in [
      ("boston", ["A"]), ("Dorchester", ["A"]), ("01609", ["B"]), ("worcester ", ["C", "B"]),
    ] {
      var filter = RosterFilter()
      #expect(try store.pool.read { try filter.narrow(toPlace: place, in: $0) })
      #expect(try store.listed(filter) == expected, "\(place)")
    }
    var filter = RosterFilter()
    #expect(try !store.pool.read { try filter.narrow(toPlace: "Nowhere", in: $0) })
  }

  /// Every way that a list can be read gives what a walk over the whole table would.
  @Test(arguments: [0, 1, 64, 10_000])
  func `random people come in their order, each once, with the right total`(pairLimit: Int) throws {
    let seed = UInt64.random(in: 0...UInt64.max)
    var random = SeededRandomness(seed)
    let store = try RosterStore()
    let hubs = try [("Salem", "Salem"), ("Boston", "Boston"), ("Hilltowns", "Northampton")]
      .map { try store.hub($0, $1).id }
    let towns = ["Salem", "Boston", "Northampton", "Mount Washington", "Elsewhere", nil]
    for number in 0..<120 {
      let id = try store.person(
        "P\(number)", town: towns.randomElement(using: &random) ?? nil,
        hub: ([nil] + hubs).randomElement(using: &random) ?? nil,
        stage: Stage.allCases.randomElement(using: &random) ?? .new,
        isMinor: number % 17 == 0, daysAgo: Int.random(in: 0...20, using: &random),
        interests: number % 3 == 0 ? ["tabling"] : number % 7 == 0 ? ["phone", "tabling"] : [],
        language: number % 5 == 0 ? "pt" : "en")
      if number % 29 == 0 {
        _ = try store.pool.write { try Volunteer.moveAway(id, to: "Nashua, NH", in: $0) }
      }
    }
    try store.pool.read { db in
      for reach in [
        Reach.state, .region("east"), .region("west"), .hubs([hubs[0]]), .hubs(hubs),
        .union([.hubs([hubs[2]]), .region("east")]), .hubs([]),
      ] {
        for _ in 0..<6 {
          var filter = RosterFilter()
          if Bool.random(using: &random) { filter.stages = [.new, .met] }
          if Int.random(in: 0..<3, using: &random) == 0 {
            filter.hubID = hubs.randomElement(using: &random)
          }
          if Int.random(in: 0..<4, using: &random) == 0 { filter.isWithoutHub = true }
          if Int.random(in: 0..<3, using: &random) == 0 { filter.towns = ["Salem", "Boston"] }
          if Int.random(in: 0..<3, using: &random) == 0 { filter.interest = .tabling }
          if Int.random(in: 0..<3, using: &random) == 0 {
            filter.language = ["portuguese", "English"].randomElement(using: &random)
          }
          if Int.random(in: 0..<3, using: &random) == 0 { filter.since = store.now - 8 * 86_400 }
          let expected = try Self.walked(filter, reach, in: db)
          var found: [Int64] = []
          var cursor: RosterCursor?
          repeat {
            let page = try Roster.list(
              filter, reach: reach, after: cursor, limit: 30, pairLimit: pairLimit, in: db)
            #expect(page.total == .exactly(expected.count), "seed \(seed): \(filter) \(reach)")
            found += page.entries.map(\.number)
            cursor = page.next
          } while cursor != nil && found.count <= 200
          #expect(found == expected, "seed \(seed): \(filter) \(reach)")
        }
      }
    }
  }

  /// The same list, by looking at everybody.
  private static func walked(
    _ filter: RosterFilter, _ reach: Reach, in db: Database
  ) throws -> [Int64] {
    let all = try Int64.fetchAll(db, sql: "SELECT personID FROM volunteer")
    let entries = try all.compactMap { try Roster.entry($0, reach: reach, in: db) }.filter {
      entry in
      if entry.isMinor { return false }
      if !filter.stages.isEmpty, !filter.stages.contains(entry.stage ?? .gone) { return false }
      if filter.isWithoutHub {
        if entry.hubID != nil { return false }
      } else if let hub = filter.hubID, entry.hubID != hub {
        return false
      }
      if let towns = filter.towns, !towns.contains(entry.town ?? "") { return false }
      if filter.interest == .tabling, !entry.interests.contains("tabling") { return false }
      if filter.language == "portuguese", entry.language != "pt" { return false }
      if filter.language == "English", entry.language != "en" { return false }
      if let since = filter.since, entry.since ?? .distantPast < since { return false }
      return true
    }
    return entries.sorted {
      ($0.since ?? .distantPast, $0.number) > ($1.since ?? .distantPast, $1.number)
    }.map(\.number)
  }
}

/// SplitMix64: the same numbers for the same seed.
struct SeededRandomness: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
