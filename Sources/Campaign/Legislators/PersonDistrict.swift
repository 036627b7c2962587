package import GRDB
import Mailroom

/// A district that somebody has told us they live in, or that they are not sure.
///
/// It holds for the town that they lived in then: who moves to another is asked anew when it is
/// needed, and UNDO of the move brings it back.
package struct PersonDistrict: Sendable, Hashable {
  /// How it is known.
  package enum Known: String, Sendable {
    /// They named their legislator or the district.
    case said
    /// They named ward and precinct.
    case precinct
    /// They do not know: it is the town's likeliest.
    case unsure
    /// They were asked and have not answered; the district is empty.
    case asked
  }

  package var personID: Int64
  package var chamber: Chamber
  /// Empty for who had none on record.
  package var town: String
  package var district: String
  package var known: Known
  /// Milliseconds since 1970.
  package var at: Int64

  package var isConfirmed: Bool { known == .said || known == .precinct }

  package init(
    _ personID: Int64, _ chamber: Chamber, town: String?, district: String, known: Known, at: Int64
  ) {
    self.personID = personID
    self.chamber = chamber
    self.town = town ?? ""
    self.district = district
    self.known = known
    self.at = at
  }

  init?(_ row: Row) {
    guard let chamber = Chamber(rawValue: row["chamber"]), let known = Known(rawValue: row["known"])
    else { return nil }
    personID = row["personID"]
    self.chamber = chamber
    town = row["town"]
    district = row["district"]
    self.known = known
    at = row["at"]
  }

  /// What they told while they lived in the town that is on record now. Index: the primary key.
  package static func of(_ person: Int64, in db: Database) throws -> [PersonDistrict] {
    try Row.fetchAll(
      db,
      cached: """
        SELECT personDistrict.* FROM personDistrict
          LEFT JOIN volunteer ON volunteer.personID = personDistrict.personID
        WHERE personDistrict.personID = :person
          AND personDistrict.town = COALESCE(volunteer.town, '')
        """, arguments: ["person": person]
    ).compactMap(PersonDistrict.init)
  }

  /// Puts it on record, in the place of what they told before. A question that is open takes
  /// nothing away that they have told.
  package func save(in db: Database) throws {
    try db.execute(
      cached: """
        INSERT INTO personDistrict (personID, chamber, town, district, known, at)
        VALUES (:person, :chamber, :town, :district, :known, :at)
        ON CONFLICT (personID, chamber) DO UPDATE SET town = excluded.town,
          district = excluded.district, known = excluded.known, at = excluded.at
        WHERE excluded.known <> 'asked' OR personDistrict.town <> excluded.town
        """,
      arguments: [
        "person": personID, "chamber": chamber.rawValue, "town": town, "district": district,
        "known": known.rawValue, "at": at,
      ])
  }
}

extension Legislators {
  /// What people tell of their districts.
  static let constituents = [
    Migration(
      "legislators-2-constituents",
      sql: """
        CREATE TABLE personDistrict (
          personID INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
          chamber TEXT NOT NULL
            CHECK (chamber = 'house' OR chamber = 'senate' OR chamber = 'congress'),
          -- Where they lived when they told; '' is nowhere on record. Elsewhere it says nothing.
          town TEXT NOT NULL COLLATE NOCASE,
          district TEXT NOT NULL,
          known TEXT NOT NULL CHECK (known = 'said' OR known = 'precinct' OR known = 'unsure'
            OR known = 'asked'),
          at INTEGER NOT NULL,
          PRIMARY KEY (personID, chamber)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX personDistrictIn ON personDistrict(chamber, district);
        """)
  ]
}
