package import Foundation
package import GRDB
import Language
import Mailroom

/// Where something was held in a year, by town: on record as an event with a place, or logged.
package struct LocalEvents: Sendable {
  private var byTown: [String: Set<Int64>] = [:]

  /// Reads a year of events and of logged work, some hundreds. Indexes: `eventToCome`, `deedOn`.
  package init(at now: Date, zone: TimeZone, in db: Database) throws {
    let towns = try String.fetchAll(db, cached: "SELECT name FROM town")
    let folded = Dictionary(
      towns.map { (Self.words($0).joined(separator: " "), $0) }, uniquingKeysWith: { $1 })
    let rows = try Row.fetchAll(
      db,
      cached: """
        SELECT id, place FROM event INDEXED BY eventToCome
        WHERE state = 'open' AND startsAt > :from AND startsAt <= :now AND place IS NOT NULL
        """,
      arguments: ["from": (now - 365 * 86_400).milliseconds, "now": now.milliseconds])
    for row in rows {
      guard let town = Self.town(in: row["place"], folded) else { continue }
      byTown[town, default: []].insert(row["id"])
    }
    let today = LocalTime(now, in: zone).date.dayNumber
    let deeds = try Row.fetchAll(
      db,
      cached: """
        SELECT id, town, eventID FROM deed INDEXED BY deedOn
        WHERE day > :from AND day <= :today AND joinedTo IS NULL AND town IS NOT NULL
        """, arguments: ["from": today - 365, "today": today])
    for row in deeds {
      // What tells of an event on record is that event.
      byTown[row["town"], default: []].insert((row["eventID"] as Int64?) ?? row["id"])
    }
  }

  /// The numbers of what was held there.
  package func of(_ town: String) -> Set<Int64> { byTown[town] ?? [] }

  /// The town that a place ends with, else the last one that it names: "Main Street, Boston".
  private static func town(in place: String, _ towns: [String: String]) -> String? {
    let words = words(place)
    for end in words.indices.reversed() {
      for length in [4, 3, 2, 1] where end + 1 >= length {
        if let town = towns[words[(end + 1 - length)...end].joined(separator: " ")] { return town }
      }
    }
    return nil
  }

  private static func words(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}
