package import Foundation
package import GRDB
import Language
import Mailroom

extension ContactHours {
  /// Tuesday and Thursday evenings, Saturday mornings: for each contact of a sample campaign who has
  /// given none, so that who signs up there is offered times.
  package static func giveSample(at now: Date, zone: TimeZone, in db: Database) throws {
    let today = LocalTime(now, in: zone).date
    for hub in try Hub.all(reach: .state, in: db) {
      for role in try Role.holders(.contact, scope: "\(hub.id)", in: db) {
        var hours = try of(role.personID, from: today, in: db)
        guard hours.isEmpty else { continue }
        hours.weekly = [
          1: [Stretch(18 * 60, 20 * 60)], 3: [Stretch(18 * 60, 20 * 60)],
          5: [Stretch(10 * 60, 12 * 60)],
        ]
        try hours.save(for: role.personID, in: db)
      }
    }
  }
}
