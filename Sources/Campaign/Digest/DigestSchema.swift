import Mailroom

/// What people said about digests: advice that they do not want now, and that they may be thanked by
/// name.
enum DigestSchema {
  static let migrations = [
    Migration(
      "digest-1",
      sql: """
        -- "Not now": that advice to that hub rests until the day, which is not included.
        CREATE TABLE adviceRest (
          hubID INTEGER NOT NULL REFERENCES hub(id) ON DELETE CASCADE,
          -- As Advice names it.
          advice TEXT NOT NULL,
          -- Days since 1970-01-01.
          untilDay INTEGER NOT NULL,
          PRIMARY KEY (hubID, advice)
        ) STRICT, WITHOUT ROWID;

        -- Who agreed to be thanked by name in the year on one page.
        CREATE TABLE thanksConsent (
          personID INTEGER PRIMARY KEY REFERENCES person(id) ON DELETE CASCADE,
          at INTEGER NOT NULL
        ) STRICT;
        """)
  ]
}
