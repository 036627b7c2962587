import Foundation
import GRDB
import Mail
import Mailroom
import Testing

@testable import Campaign

@Suite("The public directory of hubs")
struct HubDirectoryTests {
  private let store: RosterStore
  private let ours: OurAddress

  init() throws {
    store = try RosterStore()
    ours = OurAddress(base: try #require(EmailAddress("hub@example.org")), addressing: .plus)
  }

  private func directory(_ addressing: Settings.Addressing = .plus) throws -> HubDirectory {
    let ours = OurAddress(base: ours.base, addressing: addressing)
    return try store.pool.read { try HubDirectory(ours, in: $0) }
  }

  @Test func `shows designated hubs alone, with area, districts and their own address`() throws {
    try store.hub("Salem", "Salem")
    try store.hub("Starting", "Northampton", state: .forming)
    try store.hub("Resting", "Lawrence", state: .paused)
    try store.hub("Gone", "Mount Washington", state: .retired)
    let entry = try #require(try directory().entries.first)
    #expect(try directory().entries.map(\.name) == ["Salem"])
    #expect(entry.area == ["Salem"] && entry.house == ["7th Essex"])
    #expect(entry.senate == ["Second Essex"] && entry.congress == ["MA-6"])
    #expect(entry.address == "hub+hub-salem@example.org" && entry.contacts.isEmpty)
    #expect(try directory(.minus).entries.first?.address == "hub-hub-salem@example.org")
    let plain = try #require(try directory(.none).entries.first)
    #expect(plain.address == "hub@example.org" && plain.subject == "Salem hub")
  }

  @Test func `two names that are one in an address go by number`() throws {
    let one = try store.hub("St. Mary", "Salem")
    let two = try store.hub("St Mary", "Lawrence")
    let addresses = try directory().entries.map(\.address)
    #expect(Set(addresses) == ["hub+hub-\(one.id)@example.org", "hub+hub-\(two.id)@example.org"])
  }

  @Test func `shows a person only by their word, and only as long as they are a contact`() throws {
    let hub = try store.hub("Salem", "Salem")
    let person = try store.person("Joan Ames", town: "Salem", hub: hub.id, at: "joan@example.org")
    try store.pool.write { db in
      let address = try #require(try Person.primaryAddress(of: person, in: db))
      try hub.addContact(person, at: address.id, now: store.now, in: db)
    }
    #expect(try directory().entries.first?.contacts == [])
    try store.pool.write { db in
      try HubListing(
        hubID: hub.id, personID: person, name: "=Joan", address: "joan@example.org", phone: nil,
        words: "LIST me as =Joan"
      ).save(at: store.now, in: db)
    }
    #expect(
      try directory().entries.first?.contacts == [
        HubDirectory.Contact(name: "=Joan", address: "joan@example.org", phone: nil)
      ])
    #expect(try directory().json.contains("\"name\": \"=Joan\""))
    // No cell begins a formula.
    #expect(try !directory().csv.contains(",=Joan"))
    try store.pool.write { db in
      try db.execute(sql: "UPDATE person SET isMinor = 1 WHERE id = ?", arguments: [person])
    }
    #expect(try directory().entries.first?.contacts == [])
    try store.pool.write { db in
      try db.execute(sql: "UPDATE person SET isMinor = 0 WHERE id = ?", arguments: [person])
      try hub.removeContact(person, evenLast: true, in: db)
    }
    #expect(try directory().entries.first?.contacts == [])
  }

  @Test func `neighbours are hubs with a House district in common for certain`() throws {
    let one = try store.hub("One", "Boston ward 4")
    let two = try store.hub("Two", "Boston ward 5")
    try store.hub("Village", "Dorchester")
    try store.hub("Far", "Salem")
    try store.hub("Forming", "Boston", state: .forming)
    let beside = try store.pool.read { try HubNeighbour.of(one.id, in: $0) }
    #expect(beside.map(\.hub.id) == [two.id] && beside.first?.districts == ["2nd Suffolk"])
  }
}
