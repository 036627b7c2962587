/// What is left of people who asked to be forgotten, and of those who are blocked, joined or dead.
extension MailroomSchema {
  static let forgetting = Migration(
    "mailroom-7-forgetting",
    sql: """
      -- A reason more: somebody has died.
      CREATE TABLE new_suppression (
        addressID INTEGER PRIMARY KEY REFERENCES address(id),
        degree TEXT NOT NULL CHECK (degree = 'bulk' OR degree = 'all'),
        reason TEXT NOT NULL CHECK (reason = 'stop' OR reason = 'unsubscribe' OR reason = 'bounce'
          OR reason = 'complaint' OR reason = 'import' OR reason = 'operator'
          OR reason = 'deceased'),
        since INTEGER NOT NULL
      ) STRICT;
      INSERT INTO new_suppression SELECT addressID, degree, reason, since FROM suppression;
      DROP TABLE suppression;
      ALTER TABLE new_suppression RENAME TO suppression;

      -- HMAC-SHA-256 of an address under a key that is not in here: says nothing of it.
      CREATE TABLE forgotten (
        proof TEXT PRIMARY KEY,
        personID INTEGER NOT NULL,
        at INTEGER NOT NULL,
        -- They came back by themselves.
        liftedAt INTEGER
      ) STRICT, WITHOUT ROWID;

      -- Addresses kept only until our last word to somebody forgotten has left.
      CREATE TABLE farewell (
        addressID INTEGER PRIMARY KEY REFERENCES address(id),
        at INTEGER NOT NULL
      ) STRICT;

      -- Mail that is to leave our folders. What finds it again is gone when it is done.
      CREATE TABLE removal (
        ledgerID INTEGER PRIMARY KEY REFERENCES ledger(id) ON DELETE CASCADE,
        messageID TEXT,
        notBefore INTEGER NOT NULL,
        tries INTEGER NOT NULL DEFAULT 0
      ) STRICT;
      CREATE INDEX removalDue ON removal(notBefore);

      -- Nothing from it is handled or answered but STOP.
      CREATE TABLE blocked (
        addressID INTEGER PRIMARY KEY REFERENCES address(id),
        byPersonID INTEGER REFERENCES person(id) ON DELETE SET NULL,
        at INTEGER NOT NULL
      ) STRICT;

      -- #34 is #12 now. `record` takes them apart again; none after either was forgotten.
      CREATE TABLE joined (
        otherID INTEGER PRIMARY KEY REFERENCES person(id),
        keptID INTEGER NOT NULL REFERENCES person(id),
        at INTEGER NOT NULL,
        record TEXT
      ) STRICT;
      CREATE INDEX joinedInto ON joined(keptID);

      CREATE TABLE deceased (
        personID INTEGER PRIMARY KEY REFERENCES person(id),
        byPersonID INTEGER REFERENCES person(id) ON DELETE SET NULL,
        at INTEGER NOT NULL,
        record TEXT
      ) STRICT;

      CREATE INDEX ledgerByPerson ON ledger(personID) WHERE personID IS NOT NULL;
      CREATE INDEX outboxByLedger ON outbox(ledgerID) WHERE ledgerID IS NOT NULL;
      -- Mail to one person because of somebody: where a name may stand that is to be forgotten.
      CREATE INDEX outboxPersonal ON outbox(createdAt) WHERE lane = 'answers' OR lane = 'notices';
      """)
}
