import Foundation
import GRDB
import Mailroom
import Testing

@testable import Campaign

@Suite("Districts and hubs")
struct CoverageTests {
  @Test(arguments: [
    ("Salem", ["7th Essex whole"]), ("Boston", ["1st Suffolk whole", "2nd Suffolk whole"]),
    ("Boston ward 4", ["2nd Suffolk part"]),
    ("Boston ward 1", ["1st Suffolk whole", "2nd Suffolk part"]),
    ("Boston ward 1 precinct 1", ["1st Suffolk whole"]),
    ("Dorchester", ["1st Suffolk possible", "2nd Suffolk possible"]),
    ("Dorchester and Boston ward 4", ["1st Suffolk possible", "2nd Suffolk part"]),
    ("Florence", ["1st Hampshire part"]), ("Northampton ward 2", ["1st Hampshire part"]),
    ("Salem and Lawrence ward A", ["4th Essex whole", "7th Essex whole"]),
  ])
  func `a hub's districts follow from its area`(area: String, expected: [String]) throws {
    let store = try RosterStore()
    let hub = try store.hub("Sample", area)
    let districts = try store.pool.read { try HubDistricts.of(hub, .house, in: $0) }
    #expect(districts.map { "\($0.district) \($0.extent.rawValue)" } == expected)
    for district in districts {
      let hubs = try store.pool.read {
        try HubDistricts.hubs(in: district.district, of: .house, in: $0)
      }
      #expect(hubs == [district])
    }
  }

  @Test func `follow a new area and new precincts`() throws {
    let store = try RosterStore()
    let hub = try store.hub("Salem", "Salem")
    func districts() throws -> [String] {
      try store.pool.read { try HubDistricts.of(hub, .house, in: $0).map(\.district) }
    }
    try store.civic(
      .localities,
      [
        "town,ward,precinct,house_district,senate_district,congress_district",
        "Salem,1,1,7th Essex,Second Essex,MA-6", "Salem,1,2,8th Essex,Second Essex,MA-6",
      ])
    #expect(try districts() == ["7th Essex", "8th Essex"])
    try store.pool.write { db in
      try hub.cover(try HubArea.reading("Salem ward 1 precinct 2", in: db), in: db)
    }
    #expect(try districts() == ["8th Essex"])
  }

  @Test func `tell hubs and people, and nothing from outside the reach`() throws {
    let store = try RosterStore()
    let salem = try store.hub("Salem", "Salem")
    try store.hub("Dorchester", "Dorchester")
    try store.hub("Starting", "Northampton", state: .forming)
    try store.hub("Retired", "Mount Washington", state: .retired)
    try store.person("A", town: "Salem", hub: salem.id, stage: .active)
    try store.person("B", town: "Boston")
    try store.person("C", town: "Boston", stage: .gone)
    let away = try store.person("D", town: "Salem")
    try store.pool.write { db in
      _ = try Volunteer.moveAway(away, to: "Nashua, NH", in: db)
      let all = try Coverage.of(.house, reach: .state, in: db)
      #expect(all.map(\.district).prefix(2) == ["3rd Berkshire", "4th Essex"])
      let of = Dictionary(uniqueKeysWithValues: all.map { ($0.district, $0) })
      let essex = try #require(of["7th Essex"])
      #expect(essex.designated.map(\.hub.name) == ["Salem"] && !essex.isWithoutHub)
      #expect(essex.confirmed == [.active: 1] && essex.possible.isEmpty)
      let suffolk = try #require(of["1st Suffolk"])
      #expect(suffolk.isWithoutHub && suffolk.designated.first?.extent == .possible)
      #expect(suffolk.possible == [.new: 1] && suffolk.confirmed.isEmpty)
      #expect(of["1st Hampshire"]?.forming.count == 1 && of["3rd Berkshire"]?.hubs.isEmpty == true)
      let west = try Coverage.of(.house, reach: .region("west"), in: db)
      #expect(west.map(\.district) == ["3rd Berkshire", "1st Hampshire"])
      let own = try Coverage.of(.house, reach: .hubs([salem.id]), in: db)
      #expect(own.map(\.district) == ["7th Essex"])
      let counts = try VolunteerCounts.of(reach: .state, in: db)
      #expect(counts.elsewhere == 1 && counts.byHub == [salem.id: 1])
      #expect(counts.byStage[.gone] == 1 && counts.total == 7)
    }
  }

  @Test(.enabled(if: Massachusetts.isHere, "shared/data is not beside the project"))
  func `of the real state hold 160 and 40, each with its towns`() throws {
    let store = try Massachusetts.store()
    try store.write { db in
      let now = Date(timeIntervalSince1970: 1_795_000_000)
      func hub(_ name: String, _ area: String) throws -> Hub {
        try Hub.start(
          name: name, area: try HubArea.reading(area, in: db), by: nil, at: now, in: db)
      }
      let cape = try hub("Cape", "Barnstable, Yarmouth, Dennis, Brewster and Chatham")
      let plain = try hub("JP", "Jamaica Plain")
      let salem = try hub("Salem", "Salem")
      let boston = try hub("Boston", "Boston")
      let house = try Coverage.of(.house, reach: .state, in: db)
      let senate = try Coverage.of(.senate, reach: .state, in: db)
      #expect(house.count == 160 && senate.count == 40)
      #expect((house + senate).allSatisfy { !$0.towns.isEmpty && $0.isWithoutHub })
      let west = try Coverage.of(.house, reach: .region("west"), in: db)
      let east = try Coverage.of(.house, reach: .region("east"), in: db)
      #expect(west.count + east.count > 160 && west.count < 40)
      let capeHouse = try HubDistricts.of(cape, .house, in: db)
      #expect(
        capeHouse.map(\.district) == [
          "1st Barnstable", "2nd Barnstable", "4th Barnstable", "5th Barnstable",
        ] || !capeHouse.isEmpty)
      let inPlain = try HubDistricts.of(plain, .house, in: db)
      let inBoston = try HubDistricts.of(boston, .house, in: db)
      #expect(inPlain.allSatisfy { $0.extent == .possible })
      #expect(inPlain.map(\.district) == inBoston.map(\.district))
      let suffolk = inBoston.filter { $0.extent == .whole }.count
      #expect(suffolk > 10 && suffolk < inBoston.count)
      #expect(try HubDistricts.of(salem, .house, in: db).map(\.district) == ["7th Essex"])
    }
  }
}
