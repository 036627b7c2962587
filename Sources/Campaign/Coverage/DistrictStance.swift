package import Foundation
package import GRDB
import Language
import Mailroom

/// Where a district's legislator stands, as far as coverage looks at it.
package struct DistrictStance: Hashable, Sendable {
  package var words: String
  /// What it adds to how near a hub is: 0 not on board, 2 cosponsor, 3 leading.
  package var weight: Int

  /// Of everybody who sits, by the legislator's id: in the session that counts, with the last one
  /// beside it. Reads the stances of all two hundred once.
  package static func all(
    of directory: LegislatorDirectory, _ chamber: Chamber, at now: Date, zone: TimeZone,
    in db: Database
  ) throws -> [String: DistrictStance] {
    let book = try StanceBook(on: LocalTime(now, in: zone).date, in: db)
    return Dictionary(
      directory.all([chamber]).map { holder in
        let rung = book.now(holder)?.rung ?? book.before(holder)?.rung
        let weight =
          switch rung {
          case .cosponsor, .endorses: 2
          case .leading, .caucus: 3
          case .notOnBoard, nil: 0
          }
        return (holder.id, DistrictStance(words: book.words(holder), weight: weight))
      }, uniquingKeysWith: { $1 })
  }
}
