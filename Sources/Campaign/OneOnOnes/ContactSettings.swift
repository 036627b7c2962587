package import Foundation
package import GRDB
package import Language
import Mailroom

/// How a contact holds 1-on-1s, and when they want to hear of the day.
package struct ContactSettings: Hashable, Sendable {
  package enum Days: String, Sendable { case all, weekdays }

  package var personID: Int64
  /// How long a talk is, in minutes.
  package var minutes = 30
  /// How long before its beginning a talk can be booked.
  package var leadHours = 24
  /// Talks a day at most.
  package var perDay = 4
  package var how = MeetingHow.phone
  package var link: String?
  package var place: String?
  /// Whether the volunteer may see the contact's number, or address.
  package var sharesPhone = false
  package var sharesAddress = false
  /// The minute of the day at which the one mail of the day leaves.
  package var dailyAt = 7 * 60
  package var dailyDays = Days.all
  package var isAtOnce = false
  package var toldUntil: Date?
  /// Since when nobody new is booked with them, and why.
  package var quietSince: Date?
  package var quietBecause: String?

  package init(_ person: Int64) { personID = person }

  private init(_ row: Row) {
    personID = row["personID"]
    minutes = row["minutes"]
    leadHours = row["leadHours"]
    perDay = row["perDay"]
    how = MeetingHow(rawValue: row["how"]) ?? .phone
    link = row["link"]
    place = row["place"]
    sharesPhone = row["sharesPhone"]
    sharesAddress = row["sharesAddress"]
    dailyAt = row["dailyAt"]
    dailyDays = Days(rawValue: row["dailyDays"]) ?? .all
    isAtOnce = row["isAtOnce"]
    toldUntil = (row["toldUntil"] as Int64?).map(Date.init(milliseconds:))
    quietSince = (row["quietSince"] as Int64?).map(Date.init(milliseconds:))
    quietBecause = row["quietBecause"]
  }

  /// Of a contact; what they never said is as it is for everybody.
  package static func of(_ person: Int64, in db: Database) throws -> ContactSettings {
    try Row.fetchOne(
      db, cached: "SELECT * FROM contactSettings WHERE personID = :person",
      arguments: ["person": person]
    ).map(ContactSettings.init) ?? ContactSettings(person)
  }

  package func save(in db: Database) throws {
    try db.execute(
      cached: """
        INSERT INTO contactSettings (personID, minutes, leadHours, perDay, how, link, place,
          sharesPhone, sharesAddress, dailyAt, dailyDays, isAtOnce, toldUntil, quietSince,
          quietBecause)
        VALUES (:person, :minutes, :lead, :perDay, :how, :link, :place, :phone, :address, :dailyAt,
          :dailyDays, :atOnce, :told, :quiet, :because)
        ON CONFLICT (personID) DO UPDATE SET minutes = excluded.minutes,
          leadHours = excluded.leadHours, perDay = excluded.perDay, how = excluded.how,
          link = excluded.link, place = excluded.place, sharesPhone = excluded.sharesPhone,
          sharesAddress = excluded.sharesAddress, dailyAt = excluded.dailyAt,
          dailyDays = excluded.dailyDays, isAtOnce = excluded.isAtOnce,
          toldUntil = excluded.toldUntil, quietSince = excluded.quietSince,
          quietBecause = excluded.quietBecause
        """,
      arguments: [
        "person": personID, "minutes": minutes, "lead": leadHours, "perDay": perDay,
        "how": how.rawValue, "link": link, "place": place, "phone": sharesPhone,
        "address": sharesAddress, "dailyAt": dailyAt, "dailyDays": dailyDays.rawValue,
        "atOnce": isAtOnce, "told": toldUntil?.milliseconds, "quiet": quietSince?.milliseconds,
        "because": quietBecause,
      ])
  }
}
