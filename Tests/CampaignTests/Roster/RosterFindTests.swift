import GRDB
import Mail
import Mailroom
import Testing

@testable import Campaign

@Suite("Finding a person")
struct RosterFindTests {
  private static func store() throws -> RosterStore {
    let store = try RosterStore()
    try store.person("María José da Silva", town: "Worcester", at: "mj@example.org")
    try store.person("Joe Silva", town: "Salem", at: "joe@example.org")
    try store.person("Joe O'Brien", town: "Salem", at: "home@example.org")
    try store.person("Ann O'Brien", town: "Salem", at: "home@example.org")
    try store.person("Bjørn Łukasz", town: "Boston")
    try store.person("Joe Silva Costa", town: "Boston")
    try store.person("Fernanda Rodrigues", town: "Northampton")
    try store.person("Gone Girl", town: "Salem", stage: .gone, at: "gone@example.org")
    return store
  }

  @Test(arguments: [
    ("joe silva", ["Joe Silva"]), ("Joe Silva.", ["Joe Silva"]),
    ("Silva", ["Joe Silva", "Joe Silva Costa", "María José da Silva"]),
    ("Joe", ["Joe O'Brien", "Joe Silva", "Joe Silva Costa"]), ("Joe C.", ["Joe Silva Costa"]),
    ("maria silva", ["María José da Silva"]), ("MARIA JOSE", ["María José da Silva"]),
    ("obrien", ["Ann O'Brien", "Joe O'Brien"]), ("Bjorn Lukasz", ["Bjørn Łukasz"]),
    ("home@example.org", ["Ann O'Brien", "Joe O'Brien"].reversed()),
    ("<JOE@example.org>", ["Joe Silva"]), ("nobody@example.org", []), ("Zebedee", []),
    // A letter or two: only where nothing fits, and never certain.
    ("Fernand Rodriguez", ["Fernanda Rodrigues?"]), ("Fenranda", ["Fernanda Rodrigues?"]),
    ("Jeo Silva", ["Joe Silva?"]), ("Xernanda", ["Fernanda Rodrigues?"]), ("Jo", []),
    // Gone is not there.
    ("Gone Girl", []), ("gone@example.org", []), ("", []), ("#", []), ("%", []), ("joe\" OR 1", []),
  ])
  func `by name or address`(phrase: String, expected: [String]) throws {
    #expect(try Self.store().found(phrase) == expected)
  }

  @Test func `by number, with or without its sign`() throws {
    let store = try RosterStore()
    let pat = try store.person("Pat Sample", town: "Salem")
    for phrase in ["#\(pat)", "\(pat)", "# \(pat)"] {
      #expect(try store.found(phrase) == ["Pat Sample"])
    }
    #expect(try store.found("#99999999999999999999").isEmpty)
    #expect(try store.found("#\(pat + 1)").isEmpty)
  }

  @Test func `finds nobody outside the reach, and nobody under 18 for a contact`() throws {
    let store = try RosterStore()
    let east = try store.hub("Salem", "Salem")
    let west = try store.hub("Hilltowns", "Northampton")
    try store.person("Pat East", town: "Salem", hub: east.id, at: "pat@example.org")
    try store.person("Pat West", town: "Northampton", hub: west.id)
    try store.person("Pat Nohub", town: "Mount Washington")
    let young = try store.person("Pat Young", town: "Salem", hub: east.id, isMinor: true)
    let away = try store.person("Pat Away", town: "Salem", hub: east.id)
    _ = try store.pool.write { try Volunteer.moveAway(away, to: "Providence, RI", in: $0) }
    let expected: [(Reach, [String])] = [
      (.hubs([east.id]), ["Pat East"]), (.hubs([west.id]), ["Pat West"]), (.hubs([]), []),
      (.region("west"), ["Pat Nohub", "Pat West"]), (.region("east"), ["Pat East", "Pat Young"]),
      (.union([.hubs([east.id]), .region("west")]), ["Pat East", "Pat Nohub", "Pat West"]),
      (.state, ["Pat Away", "Pat East", "Pat Nohub", "Pat West", "Pat Young"]),
    ]
    for (reach, names) in expected {
      #expect(try store.found("pat", reach: reach) == names, "\(reach)")
      let young = try store.found("#\(young)", reach: reach)
      #expect(young.isEmpty != names.contains("Pat Young"))
      let address = try store.found("pat@example.org", reach: reach)
      #expect(address.isEmpty != names.contains("Pat East"))
    }
  }

  @Test func `finds a contact who is no volunteer, by whoever answers for the hub`() throws {
    let store = try RosterStore()
    let hub = try store.hub("Salem", "Salem")
    try store.pool.write { db in
      let id = try Person.create(
        name: "Ana Lima", givenName: "Ana", language: "en", phone: nil, at: store.now, in: db)
      let ana = try #require(EmailAddress("ana@example.org"))
      let address = try AddressRecord.keep(ana, at: store.now, in: db)
      try AddressRecord.link(person: id, address: address, in: db)
      try hub.addContact(id, at: address, now: store.now, in: db)
    }
    #expect(try store.found("Ana Lima", reach: .region("east")) == ["Ana Lima"])
    #expect(try store.found("Lima", reach: .hubs([hub.id])) == ["Ana Lima"])
    #expect(try store.found("Lima", reach: .region("west")).isEmpty)
  }

  @Test func `follows a name, a hub and a row that change`() throws {
    let store = try RosterStore()
    let (one, two) = (try store.hub("Salem", "Salem"), try store.hub("Boston", "Boston"))
    let pat = try store.person("Pat Sample", town: "Salem", hub: one.id)
    _ = try store.pool.write { try Volunteer.move(pat, toHub: two, in: $0) }
    #expect(try store.found("Sample", reach: .hubs([one.id])).isEmpty)
    #expect(try store.found("Sample", reach: .hubs([two.id])) == ["Pat Sample"])
    try store.pool.write {
      try $0.execute(sql: "UPDATE person SET name = 'Kim Other' WHERE id = ?", arguments: [pat])
    }
    #expect(try store.found("Sample").isEmpty)
    #expect(try store.found("Kim", reach: .hubs([two.id])) == ["Kim Other"])
    try store.pool.write {
      try $0.execute(sql: "DELETE FROM person WHERE id = ?", arguments: [pat])
    }
    let words = try store.pool.read {
      try Int.fetchOne($0, sql: "SELECT COUNT(*) FROM nameWord WHERE word IN ('kim', 'other')")
    }
    #expect(words == 0)
  }

  @Test func `roles give their reach together`() throws {
    let store = try RosterStore()
    let hub = try store.hub("Salem", "Salem")
    try store.pool.read { db in
      let contact = try #require(try Role.holders(.contact, scope: "\(hub.id)", in: db).first)
      var west = contact
      (west.kind, west.scope) = (.coordinator, "west")
      var state = west
      state.scope = "state"
      var lost = contact
      lost.scope = "999"
      #expect(try Reach.of(roles: [], in: db) == .hubs([]))
      #expect(try Reach.of(roles: [lost], in: db) == .hubs([]))
      #expect(try Reach.of(roles: [contact], in: db) == .hubs([hub.id]))
      #expect(
        try Reach.of(roles: [contact, west], in: db) == .union([.hubs([hub.id]), .region("west")]))
      #expect(try Reach.of(roles: [contact, state], in: db) == .state)
      #expect(!Reach.hubs([hub.id]).isCoordinators && Reach.region("west").isCoordinators)
    }
  }
}
