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
}
