import Foundation
import GRDB
import Mailroom
import Testing

@testable import Campaign

@Suite("A hub's way")
struct HubProgrammeTests {
  @Test func `goes only from one state to those that may follow`() throws {
    for state in HubState.allCases {
      for next in HubState.allCases {
        let store = try RosterStore()
        let hub = try store.hub("Salem", "Salem", state: state)
        try store.pool.write { db in
          if state == .forming {
            let known = try RosterStore.address("5@example.org", in: db)
            let contact = try #require(known)
            let person = try #require(try Person.at(contact.id, in: db).first)
            try hub.addContact(person.id, at: contact.id, now: store.now, in: db)
          }
          func go() throws {
            switch next {
            case .forming: throw HubRefusal.cannotBecome(.forming, from: state, hub: "Salem")
            case .designated: try hub.designate(by: 7, at: store.now, in: db)
            case .paused: try hub.pause(by: 7, at: store.now, in: db)
            case .retired: try hub.retire(by: 7, at: store.now, in: db)
            }
          }
          let may = state.next.contains(next)
          if may {
            try go()
          } else {
            #expect(throws: HubRefusal.cannotBecome(next, from: state, hub: "Salem")) { try go() }
          }
          let now = try #require(try Hub.find(hub.id, in: db))
          #expect(now.state == (may ? next : state))
          guard may else { return }
          let step = try #require(try now.steps(in: db).last)
          #expect(step.before == state && step.after == next && step.byPersonID == 7)
        }
      }
    }
  }

  @Test func `begins with a name, an area and the region of its town`() throws {
    let store = try RosterStore()
    try store.pool.write { db in
      let area = try HubArea.reading("Mount Washington and Northampton", in: db)
      let hub = try Hub.start(name: " Hilltowns  hub", area: area, by: 3, at: store.now, in: db)
      #expect(hub.name == "Hilltowns" && hub.region == "west" && hub.state == .forming)
      #expect(try HubArea.all(of: hub.id, in: db) == Set(area))
      #expect(throws: HubRefusal.nameTaken("Hilltowns", by: hub.id)) {
        try Hub.start(name: "hilltowns", area: area, by: 3, at: store.now, in: db)
      }
      #expect(throws: HubRefusal.noArea) {
        try Hub.start(name: "Other", area: [], by: 3, at: store.now, in: db)
      }
      for name in ["", "x", "7", "a@example.org", "<b>bold</b>"] {
        #expect(throws: HubRefusal.nameUnusable(name)) {
          try Hub.start(name: name, area: area, by: 3, at: store.now, in: db)
        }
      }
      #expect(throws: HubRefusal.noContact(hub: "Hilltowns")) {
        try hub.designate(by: 3, at: store.now, in: db)
      }
      // Only the region's coordinators see it.
      #expect(Reach.region("west").sees(hub) && Reach.state.sees(hub))
      #expect(!Reach.region("east").sees(hub) && !Reach.hubs([]).sees(hub))
      #expect(try Hub.possible(town: "Northampton", place: nil, in: db).isEmpty)
    }
  }

  @Test func `keeps a contact unless it is said that none is left`() throws {
    let store = try RosterStore()
    let hub = try store.hub("Salem", "Salem")
    let other = try store.person("Kim Lee", town: "Salem", at: "kim@example.org")
    try store.pool.write { db in
      let first = try #require(try hub.contacts(in: db).first)
      #expect(throws: HubRefusal.lastContact(hub: "Salem")) {
        try hub.removeContact(first.personID, in: db)
      }
      #expect(throws: HubRefusal.notAContact(hub: "Salem")) { try hub.removeContact(other, in: db) }
      let address = try #require(try Person.primaryAddress(of: other, in: db))
      #expect(try hub.addContact(other, at: address.id, now: store.now + 1, in: db))
      #expect(try !hub.addContact(other, at: address.id, now: store.now + 2, in: db))
      #expect(try hub.contacts(in: db).map(\.name) == ["Contact of Salem", "Kim Lee"])
      #expect(try hub.removeContact(first.personID, in: db).map(\.name) == ["Kim Lee"])
      #expect(try hub.removeContact(other, evenLast: true, in: db).isEmpty)
    }
  }

  @Test(arguments: [
    ("Salem", ["Salem"]), ("the salem hub", ["Salem"]),
    ("Boston", ["Boston North", "Boston South"]),
    ("boston south", ["Boston South"]), ("Slaem", ["Salem"]), ("Nowhere", []), ("", []),
    ("Old", ["Old"]),
  ])
  func `is found by what people call it`(phrase: String, expected: [String]) throws {
    let store = try RosterStore()
    try store.hub("Salem", "Salem")
    try store.hub("Boston North", "Boston ward 1")
    try store.hub("Boston South", "Boston ward 4")
    let old = try store.hub("Old", "Lawrence", state: .retired)
    try store.pool.read { db in
      let found = try Hub.find(phrase, reach: .region("east"), in: db)
      #expect(found.map(\.name) == expected)
      #expect(try Hub.find(phrase, reach: .region("west"), in: db).isEmpty)
      #expect(try Hub.find("#\(old.id)", reach: .state, in: db).map(\.name) == ["Old"])
      #expect(try !Hub.all(reach: .state, in: db).contains { $0.name == "Old" })
    }
  }
}
