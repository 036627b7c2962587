/// The tables that a blast and a full mailbox write to, with plain comparisons.
///
/// SQLite builds a temporary table for every `IN` over more than two constants, each time that a
/// row is checked against it or against a partial index: half of the time of a blast.
extension MailroomSchema {
  static let plainChecks = Migration(
    "mailroom-5-plain-checks",
    sql: """
      CREATE TABLE new_ledger (
        id INTEGER PRIMARY KEY,
        mailbox TEXT NOT NULL,
        uidValidity INTEGER NOT NULL,
        uid INTEGER NOT NULL,
        key TEXT,
        sha256 TEXT,
        messageID TEXT,
        kind TEXT,
        outcome TEXT NOT NULL DEFAULT 'pending' CHECK (outcome = 'pending' OR outcome = 'handled'
          OR outcome = 'handed over' OR outcome = 'failed' OR outcome = 'duplicate'
          OR outcome = 'retried'),
        note TEXT,
        personID INTEGER REFERENCES person(id) ON DELETE SET NULL,
        -- Fetched in a batch whose end is not on record: after an unclean end handled alone.
        isMarked INTEGER NOT NULL DEFAULT 0,
        -- Times that it was begun alone or threw; committed before it is parsed.
        attempts INTEGER NOT NULL DEFAULT 0,
        size INTEGER NOT NULL DEFAULT 0,
        arrivedAt INTEGER NOT NULL,
        handledAt INTEGER,
        destination TEXT,
        acknowledgedAt INTEGER,
        refusal TEXT,
        UNIQUE (mailbox, uidValidity, uid)
      ) STRICT;
      INSERT INTO new_ledger SELECT * FROM ledger;
      DROP TABLE ledger;
      ALTER TABLE new_ledger RENAME TO ledger;
      -- The duplicate guard: one message of a key has an effect.
      CREATE UNIQUE INDEX ledgerKey ON ledger(key)
        WHERE key IS NOT NULL AND (outcome = 'handled' OR outcome = 'handed over');
      CREATE INDEX ledgerUnacknowledged ON ledger(destination)
        WHERE acknowledgedAt IS NULL AND destination IS NOT NULL;
      CREATE INDEX ledgerPending ON ledger(attempts) WHERE outcome = 'pending';
      CREATE INDEX ledgerBySHA256 ON ledger(sha256)
        WHERE outcome = 'handed over' OR outcome = 'failed';
      CREATE TABLE new_outbox (
        id INTEGER PRIMARY KEY,
        -- One random secret a row; every token of the row is an HMAC under it (DESIGN §4.4).
        secret BLOB NOT NULL,
        ledgerID INTEGER REFERENCES ledger(id) ON DELETE SET NULL,
        -- At most one mail a cause.
        causeKey TEXT UNIQUE,
        because TEXT NOT NULL,
        personID INTEGER REFERENCES person(id) ON DELETE SET NULL,
        addressID INTEGER NOT NULL REFERENCES address(id),
        template TEXT NOT NULL,
        "values" TEXT NOT NULL,
        language TEXT NOT NULL,
        lane TEXT NOT NULL CHECK (lane = 'answers' OR lane = 'notices' OR lane = 'bulk'),
        fromName TEXT,
        subject TEXT,
        inReplyTo TEXT,
        "references" TEXT,
        notBefore INTEGER NOT NULL,
        usefulUntil INTEGER,
        state TEXT NOT NULL CHECK (state = 'held' OR state = 'queued' OR state = 'sending'
          OR state = 'sent' OR state = 'deferred' OR state = 'failed' OR state = 'withdrawn'
          OR state = 'uncertain'),
        attempts INTEGER NOT NULL DEFAULT 0,
        -- Outcomes lost between the final dot and the reply; never a third try.
        uncertainTries INTEGER NOT NULL DEFAULT 0,
        -- The first mail ever to an address that a stranger's mail named.
        isFirst INTEGER NOT NULL DEFAULT 0,
        firstTriedAt INTEGER,
        sentAt INTEGER,
        reply TEXT,
        createdAt INTEGER NOT NULL,
        -- What it asks, in whose light an answer is read.
        asks TEXT,
        asked TEXT,
        askedUntil INTEGER,
        answeredAt INTEGER
      ) STRICT;
      INSERT INTO new_outbox SELECT * FROM outbox;
      DROP TABLE outbox;
      ALTER TABLE new_outbox RENAME TO outbox;
      CREATE INDEX outboxDue ON outbox(lane, notBefore)
        WHERE state = 'queued' OR state = 'deferred' OR state = 'uncertain';
      CREATE INDEX outboxInFlight ON outbox(state) WHERE state = 'sending';
      CREATE INDEX outboxToAddress ON outbox(addressID, createdAt);
      CREATE INDEX outboxOpenQuestion ON outbox(personID, createdAt)
        WHERE asks IS NOT NULL AND answeredAt IS NULL;
      CREATE INDEX outboxFirst ON outbox(createdAt) WHERE isFirst = 1;
      CREATE INDEX outboxOpen ON outbox(createdAt)
        WHERE state = 'held' OR state = 'queued' OR state = 'sending' OR state = 'deferred';
      """)
}
