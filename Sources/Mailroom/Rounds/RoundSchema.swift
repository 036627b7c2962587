/// What a round mail's many rows share, and how it stands.
extension MailroomSchema {
  static let rounds = Migration(
    "mailroom-rounds",
    sql: """
      -- A mail to many: its rows in the outbox read these words and values when they leave.
      CREATE TABLE round (
        id INTEGER PRIMARY KEY REFERENCES number(id),
        state TEXT NOT NULL DEFAULT 'open' CHECK (state = 'open' OR state = 'leaving'
          OR state = 'paused' OR state = 'stopped'),
        "values" TEXT NOT NULL,
        -- The sender's own words in Markdown, by language, and their subject.
        words TEXT NOT NULL DEFAULT '{}',
        subject TEXT,
        -- To whom what its answers need goes.
        ownerPersonID INTEGER REFERENCES person(id) ON DELETE SET NULL,
        ownerAddressID INTEGER REFERENCES address(id)
      ) STRICT;

      -- Of a preview too, whose lane is another. No foreign key: each row that is deleted here
      -- would be looked for.
      ALTER TABLE outbox ADD COLUMN roundID INTEGER;
      -- An address gets it once, whatever crashes between two chunks.
      CREATE UNIQUE INDEX outboxOfRound ON outbox(roundID, addressID)
        WHERE lane = 'bulk' AND roundID IS NOT NULL;

      -- Kept and not counted: `sent`, `failed`, `withdrawn`, `uncertain`, `deferred` by the
      -- triggers below, `answer reply` and its like by what came back.
      CREATE TABLE roundCount (
        roundID INTEGER NOT NULL,
        what TEXT NOT NULL,
        count INTEGER NOT NULL,
        PRIMARY KEY (roundID, what)
      ) STRICT, WITHOUT ROWID;

      CREATE TRIGGER roundEnters AFTER UPDATE OF state ON outbox
      WHEN NEW.roundID IS NOT NULL AND NEW.lane = 'bulk' AND NEW.state <> OLD.state
        AND NEW.state <> 'sending' AND NEW.state <> 'queued' AND NEW.state <> 'held'
      BEGIN
        INSERT INTO roundCount (roundID, what, count) VALUES (NEW.roundID, NEW.state, 1)
          ON CONFLICT (roundID, what) DO UPDATE SET count = count + 1;
      END;
      CREATE TRIGGER roundLeaves AFTER UPDATE OF state ON outbox
      WHEN NEW.roundID IS NOT NULL AND NEW.lane = 'bulk' AND NEW.state <> OLD.state
        AND OLD.state <> 'sending' AND OLD.state <> 'queued' AND OLD.state <> 'held'
      BEGIN
        UPDATE roundCount SET count = count - 1
          WHERE roundID = NEW.roundID AND what = OLD.state;
      END;

      -- What somebody answered, once each kind.
      CREATE TABLE roundAnswer (
        outboxID INTEGER NOT NULL,
        kind TEXT NOT NULL,
        PRIMARY KEY (outboxID, kind)
      ) STRICT, WITHOUT ROWID;

      -- Refusals by kind and domain: many of them stop it.
      CREATE TABLE roundRefusal (
        roundID INTEGER NOT NULL,
        kind TEXT NOT NULL,
        domain TEXT NOT NULL,
        count INTEGER NOT NULL,
        PRIMARY KEY (roundID, kind, domain)
      ) STRICT, WITHOUT ROWID;
      """)
}
