import Foundation
import GRDB
import Language
import Mailroom

/// Somebody whom a forming hub proposes for new people.
struct ProposedContact: Hashable, Sendable {
  var id: Int64 = 0
  var personID: Int64?
  var name: String
  /// Empty where only a name is known.
  var address: String

  /// "Joe Silva (joe@example.org)".
  var words: String {
    if name.isEmpty { return address }
    return address.isEmpty || personID != nil ? name : "\(name) (\(address))"
  }
}

/// What a forming hub has told so far, and who answers for it.
struct HubChecklist: Hashable, Sendable {
  let hubID: Int64
  var personID: Int64?
  var addressID: Int64?
  /// In which they wrote last.
  var language: String
  let startedAt: Date
  var lastWordAt: Date
  var event: FirstEvent?
  var isDayAsked = false
  var welcome: String?
  var pending: String?
  var agreedAt: Date?
  private(set) var contacts: [ProposedContact] = []
  private(set) var plans: [BegunPlan] = []

  /// By the primary keys.
  static func of(_ hub: Int64, in db: Database) throws -> HubChecklist? {
    guard
      let row = try Row.fetchOne(
        db, cached: "SELECT * FROM hubForming WHERE hubID = :hub", arguments: ["hub": hub])
    else { return nil }
    var list = HubChecklist(row)
    list.contacts = try Row.fetchAll(
      db,
      cached: """
        SELECT id, personID, name, address FROM hubFormingContact WHERE hubID = :hub ORDER BY id
        """, arguments: ["hub": hub]
    ).map {
      ProposedContact(
        id: $0["id"], personID: $0["personID"], name: $0["name"], address: $0["address"])
    }
    list.plans = try BegunPlan.all(of: hub, in: db)
    return list
  }

  /// The forming hubs that somebody answers for. Index: `hubFormingOf`.
  static func forming(by person: Int64, in db: Database) throws -> [Hub] {
    try Row.fetchAll(
      db,
      cached: """
        SELECT hub.* FROM hubForming JOIN hub ON hub.id = hubID
        WHERE personID = :person AND status = 'forming' ORDER BY hub.id
        """, arguments: ["person": person]
    ).map(Hub.init)
  }

  /// Opens the checklist of a hub that has just been started.
  static func open(
    _ hub: Hub, for person: Int64, at address: Int64, language: String, now: Date, in db: Database
  ) throws -> HubChecklist {
    try db.execute(
      cached: """
        INSERT INTO hubForming (hubID, personID, addressID, language, startedAt, lastWordAt)
        VALUES (:hub, :person, :address, :language, :now, :now)
        """,
      arguments: [
        "hub": hub.id, "person": person, "address": address, "language": language,
        "now": now.milliseconds,
      ])
    return HubChecklist(
      hubID: hub.id, personID: person, addressID: address, language: language, startedAt: now,
      lastWordAt: now)
  }

  private init(
    hubID: Int64, personID: Int64?, addressID: Int64?, language: String, startedAt: Date,
    lastWordAt: Date
  ) {
    self.hubID = hubID
    self.personID = personID
    self.addressID = addressID
    self.language = language
    self.startedAt = startedAt
    self.lastWordAt = lastWordAt
  }

  private init(_ row: Row) {
    self.init(
      hubID: row["hubID"], personID: row["personID"], addressID: row["addressID"],
      language: row["language"], startedAt: Date(milliseconds: row["startedAt"]),
      lastWordAt: Date(milliseconds: row["lastWordAt"]))
    if let kind = (row["eventKind"] as String?).flatMap(FirstEvent.Kind.init(rawValue:)) {
      event = FirstEvent(
        kind: kind, words: row["eventWords"] as String? ?? "",
        day: (row["eventDay"] as String?).flatMap { CivilDate(iso8601: $0) },
        month: row["eventMonth"],
        count: (row["eventCount"] as Int?).map {
          SaidCount(number: $0, isRough: row["isCountRough"])
        }, isPast: row["isEventPast"])
    }
    isDayAsked = row["isDayAsked"]
    welcome = row["welcome"]
    pending = row["pending"]
    agreedAt = (row["agreedAt"] as Int64?).map(Date.init(milliseconds:))
  }

  /// Writes the row, which UNDO puts back.
  func save(_ footprint: Footprint, in db: Database) throws {
    try footprint.watch("hubForming", ["hubID": hubID])
    try db.execute(
      cached: """
        UPDATE hubForming SET lastWordAt = :lastWord, eventKind = :kind, eventWords = :words,
          eventDay = :day, eventMonth = :month, eventCount = :count, isCountRough = :rough,
          isEventPast = :past, isDayAsked = :asked, welcome = :welcome, pending = :pending,
          agreedAt = :agreed, language = :language
        WHERE hubID = :hub
        """,
      arguments: [
        "lastWord": lastWordAt.milliseconds, "kind": event?.kind.rawValue,
        "words": event?.words, "day": event?.day?.description, "month": event?.month,
        "count": event?.count?.number, "rough": event?.count?.isRough ?? false,
        "past": event?.isPast ?? false, "asked": isDayAsked, "welcome": welcome,
        "pending": pending, "agreed": agreedAt?.milliseconds, "language": language, "hub": hubID,
      ])
  }

  /// - Returns: `false` if they were proposed before.
  mutating func propose(
    _ contact: ProposedContact, _ footprint: Footprint, in db: Database
  ) throws -> Bool {
    let isKnown = contacts.contains {
      $0.personID != nil && $0.personID == contact.personID
        || !contact.address.isEmpty && $0.address == contact.address
        || contact.address.isEmpty && contact.personID == nil
          && $0.name.lowercased() == contact.name.lowercased()
    }
    guard !isKnown else { return false }
    // "Luz", and later her address: it is one.
    if let place = contacts.firstIndex(where: {
      $0.address.isEmpty && $0.personID == nil && !$0.name.isEmpty
        && $0.name.lowercased() == contact.name.lowercased()
    }) {
      try footprint.watch("hubFormingContact", ["id": contacts[place].id])
      try db.execute(
        cached:
          "UPDATE hubFormingContact SET address = :address, personID = :person WHERE id = :id",
        arguments: [
          "address": contact.address, "person": contact.personID, "id": contacts[place].id,
        ])
      contacts[place].address = contact.address
      contacts[place].personID = contact.personID
      return true
    }
    try db.execute(
      cached: """
        INSERT INTO hubFormingContact (hubID, personID, name, address)
        VALUES (:hub, :person, :name, :address)
        """,
      arguments: [
        "hub": hubID, "person": contact.personID, "name": contact.name,
        "address": contact.address,
      ])
    var kept = contact
    kept.id = db.lastInsertedRowID
    footprint.added("hubFormingContact", ["id": kept.id])
    contacts.append(kept)
    return true
  }

  mutating func begin(_ plan: BegunPlan, _ footprint: Footprint, in handling: Handling) throws {
    try plan.keep(footprint, in: handling)
    plans.removeAll { $0.seat == plan.seat }
    plans.append(plan)
  }
}
