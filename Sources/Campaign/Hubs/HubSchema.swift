import GRDB
import Mailroom

/// Hubs and what they cover. Many hubs to a district, many districts to a hub.
enum HubSchema {
  static let migrations = [
    Migration(
      "hubs-1",
      sql: """
        CREATE TABLE hub (
          id INTEGER PRIMARY KEY REFERENCES number(id),
          name TEXT NOT NULL COLLATE NOCASE UNIQUE,
          region TEXT NOT NULL,
          status TEXT NOT NULL CHECK (status IN ('forming', 'designated', 'paused', 'retired')),
          createdAt INTEGER NOT NULL
        ) STRICT;

        -- A hub's area: a town whole, a ward or a precinct of it, or a place (village) in it.
        CREATE TABLE hubArea (
          hubID INTEGER NOT NULL REFERENCES hub(id) ON DELETE CASCADE,
          town TEXT NOT NULL,
          ward TEXT NOT NULL DEFAULT '',
          precinct TEXT NOT NULL DEFAULT '',
          place TEXT NOT NULL DEFAULT '',
          PRIMARY KEY (hubID, town, ward, precinct, place)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX hubAreaByTown ON hubArea(town);
        """)
  ]
  /// How hubs come about, which districts they cover, and which counties a region has.
  static let programme = [
    Migration("hubs-2-programme") { db in
      try db.execute(
        sql: """
          ALTER TABLE hub ADD COLUMN startedBy INTEGER;

          -- Each state that a hub came to, by whom and when.
          CREATE TABLE hubStep (
            id INTEGER PRIMARY KEY,
            hubID INTEGER NOT NULL REFERENCES hub(id) ON DELETE CASCADE,
            before TEXT,
            after TEXT NOT NULL,
            byPersonID INTEGER,
            at INTEGER NOT NULL
          ) STRICT;
          CREATE INDEX hubStepOf ON hubStep(hubID, at);

          -- Kept from hubArea and the districts on record; never written by hand.
          CREATE TABLE hubDistrict (
            hubID INTEGER NOT NULL REFERENCES hub(id) ON DELETE CASCADE,
            chamber TEXT NOT NULL,
            district TEXT NOT NULL,
            extent TEXT NOT NULL
              CHECK (extent = 'whole' OR extent = 'part' OR extent = 'possible'),
            PRIMARY KEY (hubID, chamber, district)
          ) STRICT, WITHOUT ROWID;
          CREATE INDEX hubDistrictByDistrict ON hubDistrict(chamber, district);

          -- As the setting says; every county that is not here is in the east.
          CREATE TABLE countyRegion (
            county TEXT PRIMARY KEY COLLATE NOCASE,
            region TEXT NOT NULL
          ) STRICT, WITHOUT ROWID;
          INSERT INTO countyRegion (county, region) VALUES
            ('Berkshire', 'west'), ('Franklin', 'west'), ('Hampden', 'west'),
            ('Hampshire', 'west');
          CREATE VIEW townRegion AS
            SELECT town.name AS town, COALESCE(countyRegion.region, 'east') AS region
            FROM town LEFT JOIN countyRegion ON countyRegion.county = town.county;

          -- The smallest parts with one district each: precincts, or towns as a whole.
          CREATE VIEW districtPiece AS
            SELECT 'house' AS chamber, house AS district, town, ward, precinct FROM locality
            UNION ALL SELECT 'senate', senate, town, ward, precinct FROM locality
            UNION ALL SELECT 'congress', congress, town, ward, precinct FROM locality
            UNION ALL SELECT chamber, district, town, '', '' FROM townDistrict
              WHERE NOT EXISTS (SELECT 1 FROM locality WHERE locality.town = townDistrict.town);
          """)
      try HubDistricts.refreshAll(in: db)
    }
  ]
  /// A hub that somebody is with does not go: UNDO of its start then finds that something rests on
  /// it.
  static let kept = [
    Migration(
      "hubs-3-kept",
      sql: """
        CREATE TRIGGER hubIsNeeded BEFORE DELETE ON hub
          WHEN EXISTS (SELECT 1 FROM volunteer WHERE hubID = OLD.id)
            OR EXISTS (SELECT 1 FROM role WHERE kind = 'contact' AND scope = CAST(OLD.id AS TEXT))
        BEGIN SELECT RAISE(ABORT, 'somebody is with this hub'); END;
        """)
  ]
}
