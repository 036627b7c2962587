import GRDB
import Language
import Mailroom

/// Hubs in one House district: they are told of each other, and asked to coordinate.
struct HubNeighbour: Hashable, Sendable {
  var hub: Hub
  /// The House districts that both are in for certain.
  var districts: [String]

  /// "Lynn (10th Essex)".
  var words: String { "\(hub.name) (\(districts.joined(separator: ", ")))" }

  /// The designated hubs beside one. Index: `hubDistrictByDistrict`.
  static func of(_ hub: Int64, in db: Database) throws -> [HubNeighbour] {
    var found: [HubNeighbour] = []
    let rows = try Row.fetchAll(
      db,
      cached: """
        SELECT own.district, hub.* FROM hubDistrict AS own
        JOIN hubDistrict AS other ON other.chamber = own.chamber
          AND other.district = own.district AND other.hubID <> own.hubID
        JOIN hub ON hub.id = other.hubID
        WHERE own.hubID = :hub AND own.chamber = 'house' AND own.extent <> 'possible'
          AND other.extent <> 'possible' AND hub.status = 'designated'
        ORDER BY hub.name, own.district
        """, arguments: ["hub": hub])
    for row in rows {
      let other = Hub(row)
      if let place = found.firstIndex(where: { $0.hub.id == other.id }) {
        found[place].districts.append(row["district"])
      } else {
        found.append(HubNeighbour(hub: other, districts: [row["district"]]))
      }
    }
    return found
  }

  /// One short notice to the contacts of both sides.
  ///
  /// - Returns: how many mails wait to leave.
  static func tell(of hub: Hub, in handling: Handling) throws -> Int {
    let neighbours = try of(hub.id, in: handling.db)
    guard !neighbours.isEmpty else { return 0 }
    var told = try post(to: hub, about: neighbours, in: handling)
    for neighbour in neighbours {
      told += try post(
        to: neighbour.hub, about: [HubNeighbour(hub: hub, districts: neighbour.districts)],
        in: handling)
    }
    return told
  }

  private static func post(
    to hub: Hub, about neighbours: [HubNeighbour], in handling: Handling
  ) throws -> Int {
    let db = handling.db
    var told = 0
    let rows = try neighbours.map { neighbour -> [String: TemplateValue] in
      let names = try neighbour.hub.contacts(in: db).map(\.name)
      let address = try HubAddress.of(neighbour.hub, handling.house.address, in: db)
      return [
        "hub": .text(neighbour.hub.name),
        "districts": .text(neighbour.districts.joined(separator: ", ")),
        "contacts": .text(CountWords.list(names)), "address": .text(address.words),
      ]
    }
    let own = try Set(hub.contacts(in: db).map(\.personID))
    for role in try Role.holders(.contact, scope: "\(hub.id)", in: db) {
      // A contact of both knows.
      let theirs = try neighbours.contains { neighbour in
        try neighbour.hub.contacts(in: db).contains {
          $0.personID == role.personID && own.contains($0.personID)
        }
      }
      guard !(theirs && neighbours.count == 1),
        let person = try Person.find(role.personID, in: db)
      else { continue }
      let posting = Posting(
        "hub-neighbours",
        values: [
          "given_name": .text(person.givenName), "hub_name": .text(hub.name),
          "neighbours": .list(rows),
        ],
        to: role.addressID, person: role.personID, language: person.language, lane: .notices,
        because: "a hub in the same House district", isUrgent: true)
      if try Outbox.put(posting, in: handling) != nil { told += 1 }
    }
    return told
  }
}
