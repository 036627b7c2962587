import Mailroom

/// What the map is drawn from.
enum CoverageSchema {
  static let migrations = [
    Migration(
      "coverage-1-boundaries",
      sql: """
        -- The outline of each district, for pictures only: who lives where is not read from it.
        CREATE TABLE boundary (
          chamber TEXT NOT NULL,
          district TEXT NOT NULL,
          -- Rings, each "x y x y …" in ten-thousandths of a degree east and north, with ';'
          -- between them; a hole is a ring as any (even-odd).
          rings TEXT NOT NULL,
          PRIMARY KEY (chamber, district)
        ) STRICT, WITHOUT ROWID;
        """)
  ]
}
