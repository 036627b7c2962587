package import GRDB
package import Mailroom

/// Who sits in the General Court and in Congress, their offices and committees.
///
/// Imported from Open States' published files, which are replaced after each election. A member
/// who is no longer in the file stays on record with `endedOn`, because visits, letters and
/// plans go on pointing to them; so does a seat that a member left for another.
package enum Legislators {
  package static let migrations = [
    Migration("legislators-1") { db in
      try db.execute(
        sql: """
          -- chamber and district are the seat held now, or the last one when endedOn is set.
          CREATE TABLE legislator (
            id TEXT PRIMARY KEY,
            name TEXT NOT NULL,
            given TEXT NOT NULL,
            family TEXT NOT NULL,
            party TEXT NOT NULL,
            chamber TEXT NOT NULL
              CHECK (chamber IN ('house', 'senate', 'congress', 'usSenate')),
            district TEXT NOT NULL,
            email TEXT NOT NULL,
            links TEXT NOT NULL,
            -- On malegislature.gov; NULL until the offices were imported.
            memberCode TEXT,
            leadership TEXT NOT NULL DEFAULT '',
            roleStart TEXT NOT NULL DEFAULT '',
            endedOn TEXT
          ) STRICT, WITHOUT ROWID;
          CREATE INDEX legislatorBySeat ON legislator (chamber, district) WHERE endedOn IS NULL;
          CREATE INDEX legislatorByEmail ON legislator (email);

          CREATE TABLE formerSeat (
            legislator TEXT NOT NULL REFERENCES legislator (id),
            chamber TEXT NOT NULL,
            district TEXT NOT NULL,
            endedOn TEXT NOT NULL,
            PRIMARY KEY (legislator, chamber, district, endedOn)
          ) STRICT, WITHOUT ROWID;

          CREATE TABLE office (
            legislator TEXT NOT NULL REFERENCES legislator (id),
            kind TEXT NOT NULL CHECK (kind IN ('capitol', 'district')),
            address TEXT NOT NULL,
            voice TEXT NOT NULL,
            fax TEXT NOT NULL,
            PRIMARY KEY (legislator, kind)
          ) STRICT, WITHOUT ROWID;

          CREATE TABLE committeeSeat (
            committee TEXT NOT NULL,
            chamber TEXT NOT NULL,
            legislator TEXT NOT NULL REFERENCES legislator (id),
            role TEXT NOT NULL,
            PRIMARY KEY (committee, chamber, legislator)
          ) STRICT, WITHOUT ROWID;
          CREATE INDEX committeeSeatByLegislator ON committeeSeat (legislator);
          """
      )
    }
  ]

  /// Who sits for this district now: one, none while the seat is vacant; two US Senators.
  ///
  /// Index: `legislatorBySeat`.
  package static func sitting(
    in district: String, of chamber: Chamber, in db: Database
  ) throws -> [Legislator] {
    try Row.fetchAll(
      db,
      cached: """
        SELECT id, name, given, family, party, chamber, district, email, links
        FROM legislator
        WHERE chamber = :chamber AND district = :district AND endedOn IS NULL
        ORDER BY family, given
        """,
      arguments: ["chamber": chamber.rawValue, "district": district]
    ).compactMap(Legislator.init)
  }

  /// Whether `address` is a sitting or former member's: such senders never get an automatic word.
  ///
  /// Index: `legislatorByEmail`.
  package static func holds(address: String, in db: Database) throws -> Bool {
    try Bool.fetchOne(
      db,
      cached: "SELECT EXISTS (SELECT 1 FROM legislator WHERE email = :address)",
      arguments: ["address": address.lowercased()]
    ) ?? false
  }
}

/// A member of the General Court or of Congress.
package struct Legislator: Equatable, Sendable {
  /// Open States' `ocd-person/…`, the same for life.
  package let id: String
  package let name: String
  package let given: String
  package let family: String
  package let party: String
  package let chamber: Chamber
  package let district: String
  /// In lower case; empty where none is published, as for Congress.
  package let email: String
  package let links: [String]

  init?(_ row: Row) {
    guard let chamber = Chamber(rawValue: row["chamber"]) else { return nil }
    let links: String = row["links"]
    id = row["id"]
    name = row["name"]
    given = row["given"]
    family = row["family"]
    party = row["party"]
    self.chamber = chamber
    district = row["district"]
    email = row["email"]
    self.links = links.split(separator: "\n").map(String.init)
  }
}
