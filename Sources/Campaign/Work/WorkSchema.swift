import Mailroom

/// What hubs did, the campaigns that they run for resolutions, their allies, and people's stories.
enum WorkSchema {
  static let migrations = [
    Migration(
      "work-1-deeds",
      sql: """
        -- Something that a hub did, as somebody logged it.
        CREATE TABLE deed (
          id INTEGER PRIMARY KEY REFERENCES number(id),
          hubID INTEGER NOT NULL REFERENCES hub(id),
          -- As DeedKind names it; NULL where the words fit none.
          kind TEXT,
          -- NULL: not placed.
          area TEXT CHECK (area = 'outreach' OR area = 'education' OR area = 'lobbying'),
          -- In short: "bake sale".
          title TEXT NOT NULL,
          -- Days since 1970-01-01.
          day INTEGER NOT NULL,
          town TEXT,
          place TEXT,
          -- As it was written; emptied with other words of people.
          words TEXT,
          -- Who logged it.
          personID INTEGER REFERENCES person(id) ON DELETE SET NULL,
          -- The event on record that it tells of: the two count once.
          eventID INTEGER REFERENCES event(id) ON DELETE SET NULL,
          -- It was the same as that one, which counts for both.
          joinedTo INTEGER REFERENCES deed(id),
          createdAt INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX deedOfHub ON deed(hubID, day);
        CREATE INDEX deedOn ON deed(day);
        CREATE INDEX deedBy ON deed(personID, day);
        CREATE INDEX deedForEvent ON deed(eventID) WHERE eventID IS NOT NULL;
        CREATE INDEX deedJoined ON deed(joinedTo) WHERE joinedTo IS NOT NULL;
        CREATE INDEX deedWords ON deed(createdAt) WHERE words IS NOT NULL;

        CREATE TABLE deedCount (
          deedID INTEGER NOT NULL REFERENCES deed(id) ON DELETE CASCADE,
          -- As WorkUnit names it.
          unit TEXT NOT NULL,
          number INTEGER NOT NULL,
          isRough INTEGER NOT NULL DEFAULT 0,
          PRIMARY KEY (deedID, unit)
        ) STRICT, WITHOUT ROWID;

        -- What counts as work besides, in the order of its days.
        CREATE INDEX bookingMetIn ON booking(hubID, startsAt) WHERE state = 'met';
        CREATE INDEX editorLetterPrinted ON editorLetter(changedAt) WHERE state = 'published';
        """),
    Migration(
      "work-2-campaigns",
      sql: """
        -- What a hub asks of an institution or a key individual.
        CREATE TABLE resolution (
          id INTEGER PRIMARY KEY REFERENCES number(id),
          hubID INTEGER NOT NULL REFERENCES hub(id),
          ask TEXT NOT NULL CHECK (ask = 'resolution' OR ask = 'endorsement'),
          body TEXT NOT NULL,
          -- The name without case and marks: one row for one body.
          bodyKey TEXT NOT NULL,
          -- As CivicBody names it.
          kind TEXT NOT NULL,
          personID INTEGER REFERENCES person(id) ON DELETE SET NULL,
          createdAt INTEGER NOT NULL,
          changedAt INTEGER NOT NULL,
          UNIQUE (hubID, ask, bodyKey)
        ) STRICT;

        CREATE TABLE resolutionStep (
          resolutionID INTEGER NOT NULL REFERENCES resolution(id) ON DELETE CASCADE,
          -- asked, introduced, hearing, vote, passed, failed
          step TEXT NOT NULL,
          -- Days since 1970-01-01; NULL while nobody has said.
          day INTEGER,
          -- "9-2"
          votes TEXT,
          -- Who told of it.
          personID INTEGER REFERENCES person(id) ON DELETE SET NULL,
          PRIMARY KEY (resolutionID, step)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX resolutionStepOn ON resolutionStep(day)
          WHERE step = 'hearing' OR step = 'vote';

        -- The legislators whom it moves.
        CREATE TABLE resolutionMoves (
          resolutionID INTEGER NOT NULL REFERENCES resolution(id) ON DELETE CASCADE,
          legislator TEXT NOT NULL REFERENCES legislator(id),
          PRIMARY KEY (resolutionID, legislator)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX resolutionMoving ON resolutionMoves(legislator);

        -- Organizations that work with a hub.
        CREATE TABLE partner (
          id INTEGER PRIMARY KEY REFERENCES number(id),
          hubID INTEGER NOT NULL REFERENCES hub(id),
          name TEXT NOT NULL,
          nameKey TEXT NOT NULL,
          town TEXT,
          -- Whom to talk to there, and how.
          contact TEXT,
          words TEXT,
          endedAt INTEGER,
          personID INTEGER REFERENCES person(id) ON DELETE SET NULL,
          createdAt INTEGER NOT NULL,
          changedAt INTEGER NOT NULL,
          UNIQUE (hubID, nameKey)
        ) STRICT;
        """),
    Migration(
      "work-3-stories",
      sql: """
        -- That people were asked to tell what happened to them.
        CREATE TABLE storyPrompt (
          id INTEGER PRIMARY KEY REFERENCES number(id),
          audience TEXT NOT NULL,
          -- What about, in the words of who asks; empty for anything.
          about TEXT NOT NULL DEFAULT '',
          -- Days since 1970-01-01, included.
          lastDay INTEGER NOT NULL,
          senderID INTEGER REFERENCES person(id) ON DELETE SET NULL,
          createdAt INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE story (
          id INTEGER PRIMARY KEY REFERENCES number(id),
          personID INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
          promptID INTEGER REFERENCES storyPrompt(id) ON DELETE SET NULL,
          language TEXT NOT NULL,
          -- As they told it, and as it would stand; both emptied when it is withdrawn.
          told TEXT,
          shown TEXT,
          -- Raised with each change of `shown`: what they agreed to is one of them.
          version INTEGER NOT NULL DEFAULT 1,
          -- To that version: named, unnamed, private; NULL while they have not said.
          consent TEXT CHECK (consent = 'named' OR consent = 'unnamed' OR consent = 'private'),
          consentAt INTEGER,
          -- Who changed the words last, if not its teller.
          editorID INTEGER REFERENCES person(id) ON DELETE SET NULL,
          withdrawnAt INTEGER,
          createdAt INTEGER NOT NULL,
          changedAt INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX storyOf ON story(personID, changedAt);
        CREATE INDEX storyLately ON story(changedAt);
        CREATE INDEX storyPublic ON story(id) WHERE consent = 'named' OR consent = 'unnamed';
        -- Words that nobody has agreed to share, which are not kept for ever.
        CREATE INDEX storyWords ON story(changedAt) WHERE told IS NOT NULL;
        """),
  ]
}
