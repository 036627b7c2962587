import Mailroom

/// Forming hubs' checklists, the people who are given to a hub that begins, and how contacts want to
/// be listed.
enum HubFormingSchema {
  static let migrations = [
    Migration(
      "hub-forming-1",
      sql: """
        -- What a forming hub has told so far. What the books themselves say (a contact's role, a
        -- meeting's rule) is not kept twice.
        CREATE TABLE hubForming (
          hubID INTEGER PRIMARY KEY REFERENCES hub(id) ON DELETE CASCADE,
          -- Who answers for it, and where.
          personID INTEGER REFERENCES person(id) ON DELETE SET NULL,
          addressID INTEGER REFERENCES address(id) ON DELETE SET NULL,
          language TEXT NOT NULL,
          startedAt INTEGER NOT NULL,
          -- Silence is counted from here.
          lastWordAt INTEGER NOT NULL,
          -- The first event or action: a key of FirstEvent.Kind, in their words, a day or at least
          -- a month (2026-02), how many.
          eventKind TEXT,
          eventWords TEXT,
          eventDay TEXT,
          eventMonth TEXT,
          eventCount INTEGER,
          isCountRough INTEGER NOT NULL DEFAULT 0,
          isEventPast INTEGER NOT NULL DEFAULT 0,
          -- "Which day?" is asked once.
          isDayAsked INTEGER NOT NULL DEFAULT 0,
          -- How new people are welcomed, and words about it that still lack something.
          welcome TEXT,
          pending TEXT,
          -- The yes to the responsibilities and to work with the GO! Team.
          agreedAt INTEGER,
          -- Why a coordinator designated it with boxes open.
          reason TEXT
        ) STRICT;
        CREATE INDEX hubFormingOf ON hubForming(personID);

        -- Proposed for new people; a contact only by a coordinator's DESIGNATE or MAKE.
        CREATE TABLE hubFormingContact (
          id INTEGER PRIMARY KEY,
          hubID INTEGER NOT NULL REFERENCES hub(id) ON DELETE CASCADE,
          -- Whoever proposed themselves, or is in reach of who proposed.
          personID INTEGER REFERENCES person(id) ON DELETE CASCADE,
          name TEXT NOT NULL,
          address TEXT NOT NULL
        ) STRICT;
        CREATE INDEX hubFormingContactOf ON hubFormingContact(hubID);
        CREATE INDEX hubFormingContactWho ON hubFormingContact(personID);

        -- The first words of a plan for each legislator, by seat: who sits there may change.
        CREATE TABLE hubFormingPlan (
          hubID INTEGER NOT NULL REFERENCES hub(id) ON DELETE CASCADE,
          chamber TEXT NOT NULL,
          district TEXT NOT NULL,
          words TEXT NOT NULL,
          at INTEGER NOT NULL,
          PRIMARY KEY (hubID, chamber, district)
        ) STRICT, WITHOUT ROWID;

        -- People in waiting are given to a hub that begins, in pieces. By the step that made it
        -- one: where that was taken back, they go back too.
        CREATE TABLE hubGathering (
          stepID INTEGER PRIMARY KEY,
          hubID INTEGER NOT NULL REFERENCES hub(id) ON DELETE CASCADE,
          isDone INTEGER NOT NULL DEFAULT 0
        ) STRICT;
        CREATE TABLE hubGathered (
          stepID INTEGER NOT NULL REFERENCES hubGathering(stepID) ON DELETE CASCADE,
          personID INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
          PRIMARY KEY (stepID, personID)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX hubGatheredWho ON hubGathered(personID);

        -- What a contact lets everybody read beside the hub's own address, in their own words.
        CREATE TABLE hubListing (
          hubID INTEGER NOT NULL REFERENCES hub(id) ON DELETE CASCADE,
          personID INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
          name TEXT NOT NULL,
          address TEXT,
          phone TEXT,
          -- The consent, as written.
          words TEXT NOT NULL,
          at INTEGER NOT NULL,
          PRIMARY KEY (hubID, personID)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX hubListingOf ON hubListing(personID);
        """)
  ]
}
