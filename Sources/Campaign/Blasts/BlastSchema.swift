import Mailroom

/// Mails to many: what was asked for, confirmed, and how far it is. What their rows share lies in
/// the mailroom's `round` of the same number.
enum BlastSchema {
  static let migrations = [
    Migration(
      "blasts-1",
      sql: """
        CREATE TABLE blast (
          id INTEGER PRIMARY KEY REFERENCES number(id),
          kind TEXT NOT NULL,
          template TEXT NOT NULL,
          -- An Audience as JSON; NULL: exactly who got the blast `corrects`.
          audience TEXT,
          corrects INTEGER,
          sentence TEXT NOT NULL,
          -- Whose coordinators may see and stop it: their scopes, between blanks.
          scopes TEXT NOT NULL,
          -- Frozen at the YES: who comes on record later gets nothing.
          maxPersonID INTEGER,
          senderPersonID INTEGER REFERENCES person(id) ON DELETE SET NULL,
          senderAddressID INTEGER REFERENCES address(id),
          fromName TEXT,
          subject TEXT,
          words TEXT NOT NULL,
          "values" TEXT NOT NULL,
          about INTEGER,
          -- As it was wished; NULL: as soon as its wait is over.
          leavesAt INTEGER,
          usefulUntil INTEGER,
          -- Of the preview: a YES to an older one confirms nothing.
          version INTEGER NOT NULL DEFAULT 1,
          -- Mails, as the preview counted them.
          shown INTEGER NOT NULL,
          state TEXT NOT NULL CHECK (state = 'proposed' OR state = 'asked' OR state = 'confirmed'
            OR state = 'leaving' OR state = 'done' OR state = 'stopped'),
          confirmedAt INTEGER,
          beginsAt INTEGER,
          startedAt INTEGER,
          -- The last person whose row is made.
          cursor INTEGER NOT NULL DEFAULT 0,
          made INTEGER NOT NULL DEFAULT 0,
          leftOut INTEGER NOT NULL DEFAULT 0,
          madeAt INTEGER,
          endedAt INTEGER,
          reportedAt INTEGER,
          createdAt INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX blastToCome ON blast(state, beginsAt)
          WHERE state = 'asked' OR state = 'confirmed' OR state = 'leaving';
        CREATE INDEX blastToReport ON blast(endedAt)
          WHERE endedAt IS NOT NULL AND reportedAt IS NULL;
        CREATE INDEX blastOf ON blast(senderPersonID);
        """)
  ]
}
