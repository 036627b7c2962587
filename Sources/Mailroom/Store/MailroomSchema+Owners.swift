/// What a hand-over needs to move from owner to owner and to stay one conversation (DESIGN §4.6).
extension MailroomSchema {
  static let owners = Migration(
    "mailroom-6-hand-over",
    sql: """
      -- HOLD: nothing that we begin goes to them until RELEASE.
      ALTER TABLE person ADD COLUMN isHeld INTEGER NOT NULL DEFAULT 0;
      -- Leaves though a person has the thread: a reminder of what is booked.
      ALTER TABLE outbox ADD COLUMN isBooked INTEGER NOT NULL DEFAULT 0;

      -- Who does not read their mail, and when: owners who are away are passed over.
      CREATE TABLE absence (
        personID INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
        "from" INTEGER NOT NULL,
        until INTEGER NOT NULL,
        PRIMARY KEY (personID, "from")
      ) STRICT, WITHOUT ROWID;

      -- As the mail itself names them; for a machine, that has no address to answer, all we know.
      ALTER TABLE handOver ADD COLUMN who TEXT NOT NULL DEFAULT '';
      ALTER TABLE handOver ADD COLUMN sender TEXT NOT NULL DEFAULT '';
      -- Our mail that the first letter answered. No foreign keys to the outbox: each row that is
      -- deleted there would be looked for here.
      ALTER TABLE handOver ADD COLUMN outboxID INTEGER;
      -- The mail that its owner has first got of it: what follows stands below.
      ALTER TABLE handOver ADD COLUMN ownerRow INTEGER;
      -- Since when the present owner has it.
      ALTER TABLE handOver ADD COLUMN askedAt INTEGER NOT NULL DEFAULT 0;
      ALTER TABLE handOver ADD COLUMN remindedAt INTEGER;
      ALTER TABLE handOver ADD COLUMN lastWordAt INTEGER NOT NULL DEFAULT 0;
      ALTER TABLE handOver ADD COLUMN answeredBy INTEGER REFERENCES person(id) ON DELETE SET NULL;
      -- Of a robot or of somebody suspicious: the operator's alone.
      ALTER TABLE handOver ADD COLUMN isOperators INTEGER NOT NULL DEFAULT 0;
      -- Nobody is left to ask.
      ALTER TABLE handOver ADD COLUMN isAtEnd INTEGER NOT NULL DEFAULT 0;
      -- Since when it waits to come in a list.
      ALTER TABLE handOver ADD COLUMN listSince INTEGER;
      ALTER TABLE handOver ADD COLUMN proposalKind TEXT
        CHECK (proposalKind = 'words' OR proposalKind = 'command');
      ALTER TABLE handOver ADD COLUMN proposal TEXT;
      -- What was proposed is done once, however often YES comes.
      ALTER TABLE handOver ADD COLUMN proposalDoneAt INTEGER;
      UPDATE handOver SET askedAt = openedAt, lastWordAt = openedAt;

      CREATE INDEX handOverUnanswered ON handOver(askedAt)
        WHERE closedAt IS NULL AND answeredAt IS NULL;
      CREATE INDEX handOverAnswered ON handOver(lastWordAt)
        WHERE closedAt IS NULL AND answeredAt IS NOT NULL;
      CREATE INDEX handOverFrom ON handOver(addressID) WHERE closedAt IS NULL;
      CREATE INDEX handOverByOwner ON handOver(ownerPersonID, askedAt) WHERE closedAt IS NULL;
      CREATE INDEX handOverListed ON handOver(listSince) WHERE listSince IS NOT NULL;

      -- The letters of a conversation, by Message-ID: what answers one of them belongs to it.
      CREATE TABLE handOverLetter (
        messageID TEXT NOT NULL,
        handOverID INTEGER NOT NULL REFERENCES handOver(id) ON DELETE CASCADE,
        PRIMARY KEY (messageID, handOverID)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX handOverLetterOf ON handOverLetter(handOverID);

      -- What came with them, for the owners still to come; gone when the question is closed.
      CREATE TABLE handOverFile (
        id INTEGER PRIMARY KEY,
        handOverID INTEGER NOT NULL REFERENCES handOver(id) ON DELETE CASCADE,
        filename TEXT NOT NULL,
        contentType TEXT NOT NULL,
        size INTEGER NOT NULL,
        -- NULL: too large to be kept; it lies in the mailbox.
        contents BLOB
      ) STRICT;
      CREATE INDEX handOverFileOf ON handOverFile(handOverID);

      -- A letter that somebody answered by hand is found by its Message-ID.
      CREATE INDEX ledgerOfPersonByMessageID ON ledger(messageID)
        WHERE messageID IS NOT NULL AND personID IS NOT NULL;
      """)

  /// A first letter is in the ledger without the person whom it has put on record, and is found
  /// all the same.
  static let lettersByID = Migration(
    "mailroom-9-letters-by-id",
    sql: """
      DROP INDEX ledgerOfPersonByMessageID;
      CREATE INDEX ledgerByMessageID ON ledger(messageID) WHERE messageID IS NOT NULL;
      """)
}
