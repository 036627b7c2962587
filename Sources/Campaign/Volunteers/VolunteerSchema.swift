import Mailroom

/// What the campaign knows of a person beyond name and addresses.
enum VolunteerSchema {
  static let migrations = [
    Migration(
      "volunteers-1",
      sql: """
        CREATE TABLE volunteer (
          personID INTEGER PRIMARY KEY REFERENCES person(id) ON DELETE CASCADE,
          town TEXT,
          zip TEXT,
          hubID INTEGER REFERENCES hub(id) ON DELETE SET NULL,
          stage TEXT NOT NULL CHECK (stage IN
            ('known', 'new', 'offered', 'booked', 'met', 'active', 'leader', 'resting', 'gone')),
          interests TEXT NOT NULL DEFAULT '[]',
          availability TEXT,
          -- The words of the sign-up, as written.
          words TEXT,
          note TEXT,
          source TEXT NOT NULL,
          signedUpAt INTEGER,
          createdAt INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX volunteerByHub ON volunteer(hubID, stage);
        CREATE INDEX volunteerByTown ON volunteer(town);
        """),
    Migration(
      "volunteers-3-kept-words",
      sql: """
        -- Whose words are to go one day (retention).
        CREATE INDEX volunteerWords ON volunteer(COALESCE(signedUpAt, createdAt))
          WHERE words IS NOT NULL;
        """),
  ]
}
