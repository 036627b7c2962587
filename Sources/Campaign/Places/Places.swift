internal import GRDB
package import Mailroom

/// Where people live and who represents them: towns, ZIP codes, villages and districts.
///
/// Everything here is imported (`CivicFile`) and public. Three facts decide how it is used:
/// a ZIP only narrows towns, a town only narrows districts (92 of 351 are split in the House),
/// and a precinct's name alone can be ambiguous. So every question has a list for an answer.
package enum Places {
  package static let migrations = [
    Migration("places-1") { db in
      try db.execute(
        sql: """
          CREATE TABLE town (
            name TEXT PRIMARY KEY COLLATE NOCASE,
            kind TEXT NOT NULL,
            county TEXT NOT NULL,
            population INTEGER,
            precincts INTEGER
          ) STRICT, WITHOUT ROWID;

          -- The districts of a whole town; rank 0 has most of its precincts.
          CREATE TABLE townDistrict (
            town TEXT NOT NULL COLLATE NOCASE REFERENCES town (name),
            chamber TEXT NOT NULL CHECK (chamber IN ('house', 'senate', 'congress')),
            rank INTEGER NOT NULL,
            district TEXT NOT NULL,
            PRIMARY KEY (town, chamber, rank)
          ) STRICT, WITHOUT ROWID;
          CREATE INDEX townDistrictByDistrict ON townDistrict (chamber, district);

          -- One row with blank ward and precinct for a town that is in one district of each kind.
          CREATE TABLE locality (
            town TEXT NOT NULL COLLATE NOCASE REFERENCES town (name),
            ward TEXT NOT NULL,
            precinct TEXT NOT NULL,
            house TEXT NOT NULL,
            senate TEXT NOT NULL,
            congress TEXT NOT NULL,
            PRIMARY KEY (town, ward, precinct)
          ) STRICT, WITHOUT ROWID;
          CREATE INDEX localityByHouse ON locality (house);
          CREATE INDEX localityBySenate ON locality (senate);

          CREATE TABLE zip (
            zip TEXT PRIMARY KEY,
            town TEXT NOT NULL COLLATE NOCASE REFERENCES town (name),
            latitude REAL NOT NULL,
            longitude REAL NOT NULL
          ) STRICT, WITHOUT ROWID;

          -- Every town a ZIP reaches, with its share of the land: indicative only, and
          -- NULL for a ZIP of post-office boxes, which has no land.
          CREATE TABLE zipTown (
            zip TEXT NOT NULL,
            town TEXT NOT NULL COLLATE NOCASE REFERENCES town (name),
            landShare REAL,
            isPrimary INTEGER NOT NULL,
            PRIMARY KEY (zip, town)
          ) STRICT, WITHOUT ROWID;
          CREATE INDEX zipTownByTown ON zipTown (town);

          -- Villages and postal names that are no municipality; zips are separated by blanks.
          CREATE TABLE place (
            name TEXT NOT NULL COLLATE NOCASE,
            town TEXT NOT NULL COLLATE NOCASE REFERENCES town (name),
            zips TEXT NOT NULL,
            PRIMARY KEY (name, town)
          ) STRICT, WITHOUT ROWID;
          CREATE INDEX placeByTown ON place (town);
          """
      )
    }
  ]
}
