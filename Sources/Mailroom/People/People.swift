package import Foundation
package import GRDB
package import Mail

/// A number from the one series (`#412`).
package enum Number {
  package static func next(_ kind: String, in db: Database) throws -> Int64 {
    try db.execute(cached: "INSERT INTO number (kind) VALUES (:kind)", arguments: ["kind": kind])
    return db.lastInsertedRowID
  }
}

/// Somebody on record, with what every mail to them needs.
package struct Person: Sendable, Hashable {
  package var id: Int64
  package var name: String
  package var givenName: String
  package var language: String
  package var phone: String?
  package var isMinor: Bool
  /// Until when a person has their thread; `distantFuture` while they are on hold.
  package var quietUntil: Date?

  init(_ row: Row) {
    id = row["id"]
    name = row["name"]
    givenName = row["givenName"]
    language = row["language"]
    phone = row["phone"]
    isMinor = row["isMinor"]
    let isHeld: Bool = row["isHeld"]
    quietUntil =
      isHeld ? .distantFuture : (row["quietUntil"] as Int64?).map(Date.init(milliseconds:))
  }

  /// Under 18 by their own words: no offers, lists or exports (DESIGN §4.7), and what was booked
  /// with them ends, and no mail to many that waits leaves; a coordinator takes it from there.
  package static func markMinor(_ id: Int64, in handling: Handling) throws {
    try handling.db.execute(
      cached: "UPDATE person SET isMinor = 1 WHERE id = :id AND isMinor = 0",
      arguments: ["id": id])
    guard handling.db.changesCount == 1 else { return }
    let addresses = try Int64.fetchAll(
      handling.db, cached: "SELECT addressID FROM personAddress WHERE personID = :id",
      arguments: ["id": id])
    for address in addresses {
      try Outbox.withdrawBulk(to: address, person: id, because: "under 18", in: handling.db)
    }
    for capability in handling.house.capabilities {
      _ = try capability.end(for: id, in: handling)
    }
  }

  /// By number; one that was joined to another (`SAME`) finds that one.
  package static func find(_ id: Int64, in db: Database) throws -> Person? {
    try Row.fetchOne(
      db,
      cached: """
        SELECT * FROM person
        WHERE id = COALESCE((SELECT keptID FROM joined WHERE otherID = :id), :id)
        """, arguments: ["id": id]
    ).map(Person.init)
  }

  /// Many at once, as their numbers stand; by the primary key.
  package static func find(_ ids: [Int64], in db: Database) throws -> [Int64: Person] {
    let found = try Row.fetchAll(
      db,
      cached: """
        SELECT person.* FROM json_each(:ids) AS chosen
        CROSS JOIN person ON person.id = chosen.value
        """, arguments: ["ids": "[\(ids.map(String.init).joined(separator: ","))]"]
    ).map(Person.init)
    return Dictionary(found.map { ($0.id, $0) }) { first, _ in first }
  }

  /// The people whom this address serves, the lowest number first. By `personAddressByAddress`.
  package static func at(_ addressID: Int64, in db: Database) throws -> [Person] {
    try Row.fetchAll(
      db,
      cached: """
        SELECT person.* FROM personAddress JOIN person ON person.id = personAddress.personID
        WHERE personAddress.addressID = :address ORDER BY person.id
        """, arguments: ["address": addressID]
    ).map(Person.init)
  }

  package static func create(
    name: String, givenName: String, language: String, phone: String?, at now: Date,
    in db: Database
  ) throws -> Int64 {
    let id = try Number.next("person", in: db)
    try db.execute(
      cached: """
        INSERT INTO person (id, name, givenName, language, phone, createdAt)
        VALUES (:id, :name, :givenName, :language, :phone, :now)
        """,
      arguments: [
        "id": id, "name": name, "givenName": givenName, "language": language, "phone": phone,
        "now": now.milliseconds,
      ])
    return id
  }

  /// The address that personal mail to them goes to.
  package static func primaryAddress(of id: Int64, in db: Database) throws -> AddressRecord? {
    try Row.fetchOne(
      db,
      cached: """
        SELECT address.* FROM personAddress JOIN address ON address.id = personAddress.addressID
        WHERE personAddress.personID = :person ORDER BY isPrimary DESC, address.id LIMIT 1
        """, arguments: ["person": id]
    ).flatMap(AddressRecord.init)
  }
}

/// An address on record.
package struct AddressRecord: Sendable, Hashable {
  package var id: Int64
  package var address: EmailAddress

  init?(_ row: Row) {
    guard let address = EmailAddress(row["address"] as String) else { return nil }
    id = row["id"]
    self.address = address
  }

  package static func find(_ address: EmailAddress, in db: Database) throws -> AddressRecord? {
    try Row.fetchOne(
      db, cached: "SELECT * FROM address WHERE address = :address",
      arguments: ["address": address.rawValue]
    ).flatMap(AddressRecord.init)
  }

  package static func find(_ id: Int64, in db: Database) throws -> AddressRecord? {
    try Row.fetchOne(db, cached: "SELECT * FROM address WHERE id = :id", arguments: ["id": id])
      .flatMap(AddressRecord.init)
  }

  /// The row of this address, made if there was none. Being kept says nothing about a person.
  package static func keep(_ address: EmailAddress, at now: Date, in db: Database) throws -> Int64 {
    if let known = try Int64.fetchOne(
      db, cached: "SELECT id FROM address WHERE address = :address",
      arguments: ["address": address.rawValue])
    {
      return known
    }
    try db.execute(
      cached: "INSERT INTO address (address, createdAt) VALUES (:address, :now)",
      arguments: ["address": address.rawValue, "now": now.milliseconds])
    return db.lastInsertedRowID
  }

  /// Says that this address reaches this person. Once; a repeat changes nothing.
  package static func link(
    person: Int64, address: Int64, isPrimary: Bool = true, in db: Database
  ) throws {
    try db.execute(
      cached: """
        INSERT INTO personAddress (personID, addressID, isPrimary)
        VALUES (:person, :address, :primary) ON CONFLICT DO NOTHING
        """, arguments: ["person": person, "address": address, "primary": isPrimary])
  }
}
