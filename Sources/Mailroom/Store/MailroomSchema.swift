/// The mailroom's own tables. Moments are milliseconds since 1970-01-01 UTC, in INTEGER.
///
/// Suppression, bounces, limits and tokens belong to an address; name, language and bookings to
/// a person (DESIGN §4.7).
enum MailroomSchema {
  static let migrations = [
    people, books, outbox, handOver, plainChecks, owners, forgetting, journalIndexes, firstMails,
    CommandBook.migration, lettersByID, figures, loops, calendar, budget, withheld,
    CommandBook.undoing, rounds, domains, softBounces,
    JunkMail.migration,
    Holding.migration, ledgerBounds,
  ]

  static let people = Migration(
    "mailroom-1-people",
    sql: """
      -- Everything that can be named has a number from this one series: #412 is a person, a
      -- hub or a question, never two.
      CREATE TABLE number (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        kind TEXT NOT NULL
      ) STRICT;

      CREATE TABLE person (
        id INTEGER PRIMARY KEY REFERENCES number(id),
        name TEXT NOT NULL DEFAULT '',
        givenName TEXT NOT NULL DEFAULT '',
        language TEXT NOT NULL DEFAULT 'en',
        phone TEXT,
        isMinor INTEGER NOT NULL DEFAULT 0,
        -- Unasked mail rests until then, because a person has the thread or an answer was unclear.
        quietUntil INTEGER,
        createdAt INTEGER NOT NULL
      ) STRICT;
      CREATE INDEX personByPhone ON person(phone) WHERE phone IS NOT NULL;

      CREATE TABLE address (
        id INTEGER PRIMARY KEY,
        address TEXT NOT NULL UNIQUE,
        -- LESS: one round mail a month.
        isMonthly INTEGER NOT NULL DEFAULT 0,
        createdAt INTEGER NOT NULL
      ) STRICT;

      CREATE TABLE personAddress (
        personID INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
        addressID INTEGER NOT NULL REFERENCES address(id),
        isPrimary INTEGER NOT NULL DEFAULT 1,
        PRIMARY KEY (personID, addressID)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX personAddressByAddress ON personAddress(addressID);

      -- `all` ends everything that we begin, `bulk` only bulk (DESIGN §4.9).
      CREATE TABLE suppression (
        addressID INTEGER PRIMARY KEY REFERENCES address(id),
        degree TEXT NOT NULL CHECK (degree IN ('bulk', 'all')),
        reason TEXT NOT NULL CHECK (reason IN
          ('stop', 'unsubscribe', 'bounce', 'complaint', 'import', 'operator')),
        since INTEGER NOT NULL
      ) STRICT;

      -- A role is held by a person at an address. `scope` is a hub's number, a region, or 'state'.
      CREATE TABLE role (
        kind TEXT NOT NULL CHECK (kind IN ('contact', 'coordinator', 'operator')),
        scope TEXT NOT NULL,
        personID INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
        addressID INTEGER NOT NULL REFERENCES address(id),
        since INTEGER NOT NULL,
        PRIMARY KEY (kind, scope, personID)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX roleByAddress ON role(addressID);
      """)

  static let books = Migration(
    "mailroom-2-books",
    sql: """
      CREATE TABLE ledger (
        id INTEGER PRIMARY KEY,
        mailbox TEXT NOT NULL,
        uidValidity INTEGER NOT NULL,
        uid INTEGER NOT NULL,
        key TEXT,
        sha256 TEXT,
        messageID TEXT,
        kind TEXT,
        outcome TEXT NOT NULL DEFAULT 'pending' CHECK (outcome IN
          ('pending', 'handled', 'handed over', 'failed', 'duplicate', 'retried')),
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
      -- The duplicate guard: one message of a key has an effect.
      CREATE UNIQUE INDEX ledgerKey ON ledger(key)
        WHERE key IS NOT NULL AND outcome IN ('handled', 'handed over');
      CREATE INDEX ledgerUnacknowledged ON ledger(destination)
        WHERE acknowledgedAt IS NULL AND destination IS NOT NULL;
      CREATE INDEX ledgerPending ON ledger(attempts) WHERE outcome = 'pending';
      CREATE INDEX ledgerBySHA256 ON ledger(sha256) WHERE outcome IN ('handed over', 'failed');

      CREATE TABLE journal (
        id INTEGER PRIMARY KEY,
        at INTEGER NOT NULL,
        action TEXT NOT NULL,
        actorPersonID INTEGER REFERENCES person(id) ON DELETE SET NULL,
        authentication TEXT NOT NULL DEFAULT 'none',
        subjectPersonID INTEGER REFERENCES person(id) ON DELETE SET NULL,
        ledgerID INTEGER REFERENCES ledger(id) ON DELETE SET NULL,
        detail TEXT NOT NULL DEFAULT ''
      ) STRICT;
      CREATE INDEX journalBySubject ON journal(subjectPersonID, at);

      CREATE TABLE journalChange (
        journalID INTEGER NOT NULL REFERENCES journal(id) ON DELETE CASCADE,
        field TEXT NOT NULL,
        before TEXT,
        after TEXT,
        PRIMARY KEY (journalID, field)
      ) STRICT, WITHOUT ROWID;

      -- Due work that is done, by its unique key (what, whom, which start).
      CREATE TABLE dueDone (
        key TEXT PRIMARY KEY,
        at INTEGER NOT NULL
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE fact (
        name TEXT PRIMARY KEY,
        value TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;
      """)

  static let outbox = Migration(
    "mailroom-3-outbox",
    sql: """
      CREATE TABLE outbox (
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
        lane TEXT NOT NULL CHECK (lane IN ('answers', 'notices', 'bulk')),
        fromName TEXT,
        subject TEXT,
        inReplyTo TEXT,
        "references" TEXT,
        notBefore INTEGER NOT NULL,
        usefulUntil INTEGER,
        state TEXT NOT NULL CHECK (state IN
          ('held', 'queued', 'sending', 'sent', 'deferred', 'failed', 'withdrawn', 'uncertain')),
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
      CREATE INDEX outboxDue ON outbox(lane, notBefore)
        WHERE state IN ('queued', 'deferred', 'uncertain');
      CREATE INDEX outboxInFlight ON outbox(id) WHERE state = 'sending';
      CREATE INDEX outboxToAddress ON outbox(addressID, createdAt);
      CREATE INDEX outboxOpenQuestion ON outbox(personID, createdAt)
        WHERE asks IS NOT NULL AND answeredAt IS NULL;
      CREATE INDEX outboxFirst ON outbox(createdAt) WHERE isFirst = 1;
      CREATE INDEX outboxOpen ON outbox(createdAt)
        WHERE state IN ('held', 'queued', 'sending', 'deferred');

      -- Mails that the relay took, by minute: the limits are sums over a few rows.
      CREATE TABLE sendCount (
        minute INTEGER PRIMARY KEY,
        count INTEGER NOT NULL
      ) STRICT;

      CREATE TABLE outboxAttachment (
        outboxID INTEGER NOT NULL REFERENCES outbox(id) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        filename TEXT NOT NULL,
        contentType TEXT NOT NULL,
        contents BLOB NOT NULL,
        PRIMARY KEY (outboxID, position)
      ) STRICT, WITHOUT ROWID;
      """)

  static let handOver = Migration(
    "mailroom-4-hand-over",
    sql: """
      CREATE TABLE handOver (
        id INTEGER PRIMARY KEY REFERENCES number(id),
        ledgerID INTEGER REFERENCES ledger(id) ON DELETE SET NULL,
        personID INTEGER REFERENCES person(id) ON DELETE SET NULL,
        addressID INTEGER REFERENCES address(id),
        ownerPersonID INTEGER REFERENCES person(id) ON DELETE SET NULL,
        ownerAddressID INTEGER REFERENCES address(id),
        because TEXT NOT NULL,
        subject TEXT NOT NULL,
        words TEXT NOT NULL,
        messageID TEXT,
        "references" TEXT,
        openedAt INTEGER NOT NULL,
        answeredAt INTEGER,
        closedAt INTEGER
      ) STRICT;
      CREATE INDEX handOverOpen ON handOver(openedAt) WHERE closedAt IS NULL;
      CREATE INDEX handOverOfPerson ON handOver(personID, openedAt);
      """)
}
