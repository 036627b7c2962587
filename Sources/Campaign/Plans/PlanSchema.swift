import Mailroom

/// Sessions of the General Court, where legislators stand in each, a hub's plan for each of them,
/// and what was heard of candidates and ballot questions.
enum PlanSchema {
  static let migrations = [
    Migration(
      "plans-1",
      sql: """
        CREATE TABLE courtSession (
          -- 195 is the 195th General Court.
          number INTEGER PRIMARY KEY,
          houseDocket TEXT NOT NULL DEFAULT '',
          senateDocket TEXT NOT NULL DEFAULT '',
          houseBill TEXT NOT NULL DEFAULT '',
          senateBill TEXT NOT NULL DEFAULT '',
          -- The day by which to sign, as 2027-02-01.
          signBy TEXT,
          -- When plans were carried over into it; NULL while it is only known from a file.
          openedAt INTEGER,
          -- Its list of cosponsors is whole: who is not on it has not signed.
          isListWhole INTEGER NOT NULL DEFAULT 0
        ) STRICT;

        -- Where a legislator was said to stand: one row each time, the newest counts.
        CREATE TABLE stance (
          id INTEGER PRIMARY KEY,
          legislator TEXT NOT NULL REFERENCES legislator(id),
          session INTEGER NOT NULL,
          rung TEXT NOT NULL CHECK (rung = 'not on board' OR rung = 'cosponsor'
            OR rung = 'leading' OR rung = 'endorses' OR rung = 'caucus'),
          -- The evidence, and where it is from: a visit, a list.
          words TEXT NOT NULL DEFAULT '',
          source TEXT NOT NULL DEFAULT '',
          day TEXT NOT NULL,
          -- Who recorded it; NULL for a file.
          personID INTEGER REFERENCES person(id) ON DELETE SET NULL,
          at INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX stanceOf ON stance(legislator, session, day, id);
        CREATE INDEX stanceIn ON stance(session, day, id);

        CREATE TABLE plan (
          id INTEGER PRIMARY KEY REFERENCES number(id),
          hubID INTEGER NOT NULL REFERENCES hub(id) ON DELETE CASCADE,
          legislator TEXT NOT NULL REFERENCES legislator(id),
          goal TEXT,
          goalBy TEXT,
          step TEXT,
          stepDue TEXT,
          stepOwnerID INTEGER REFERENCES person(id) ON DELETE SET NULL,
          -- What the owner was told last: 0 on the day, 1 when it is overdue, 2 a week later.
          stepTold INTEGER,
          state TEXT NOT NULL CHECK (state = 'open' OR state = 'closed'),
          -- Why, where it is closed: "sits no longer".
          closedWhy TEXT,
          -- The session that it was closed at the opening of.
          closedIn INTEGER,
          createdAt INTEGER NOT NULL,
          UNIQUE (hubID, legislator)
        ) STRICT;
        CREATE INDEX planFor ON plan(legislator);
        CREATE INDEX planStepOf ON plan(stepOwnerID) WHERE stepOwnerID IS NOT NULL;
        CREATE INDEX planStepDue ON plan(stepDue) WHERE state = 'open' AND stepDue IS NOT NULL;

        -- Who moves that legislator: a union, a city council.
        CREATE TABLE planAlly (
          planID INTEGER NOT NULL REFERENCES plan(id) ON DELETE CASCADE,
          name TEXT NOT NULL COLLATE NOCASE,
          PRIMARY KEY (planID, name)
        ) STRICT, WITHOUT ROWID;

        -- What was done about a legislator, whichever hub did it.
        CREATE TABLE planNote (
          id INTEGER PRIMARY KEY,
          legislator TEXT NOT NULL REFERENCES legislator(id),
          -- Whose work it was; NULL where nobody's hub is known.
          hubID INTEGER REFERENCES hub(id) ON DELETE SET NULL,
          kind TEXT NOT NULL,
          -- What it was made from, `visit:412`: said again, it is the same row.
          source TEXT,
          day TEXT NOT NULL,
          words TEXT NOT NULL DEFAULT '',
          personID INTEGER REFERENCES person(id) ON DELETE SET NULL,
          at INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX planNoteOf ON planNote(legislator, day, id);
        CREATE INDEX planNoteLately ON planNote(at);
        CREATE INDEX planNoteBy ON planNote(personID) WHERE personID IS NOT NULL;
        CREATE UNIQUE INDEX planNoteFrom ON planNote(source, legislator) WHERE source IS NOT NULL;
        INSERT INTO planNote (legislator, kind, source, day, words, personID, at)
          SELECT legislator, 'visit', 'visit:' || id, day, COALESCE(words, ''), personID, createdAt
          FROM lobbyVisit;

        -- Until when a seat without a member stays so, as the state has it.
        CREATE TABLE seatVacancy (
          chamber TEXT NOT NULL,
          district TEXT NOT NULL,
          until TEXT NOT NULL,
          PRIMARY KEY (chamber, district)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE candidate (
          id INTEGER PRIMARY KEY REFERENCES number(id),
          name TEXT NOT NULL COLLATE NOCASE,
          -- `3rd Essex`, `Governor`.
          office TEXT NOT NULL COLLATE NOCASE,
          -- Of a district; '' for an office of the whole state.
          chamber TEXT NOT NULL,
          year INTEGER NOT NULL,
          createdAt INTEGER NOT NULL,
          UNIQUE (name, office, chamber, year)
        ) STRICT;
        CREATE INDEX candidateFor ON candidate(chamber, office, year);

        CREATE TABLE candidateWord (
          id INTEGER PRIMARY KEY,
          candidateID INTEGER NOT NULL REFERENCES candidate(id) ON DELETE CASCADE,
          said TEXT NOT NULL CHECK (said = 'asked' OR said = 'yes' OR said = 'no'
            OR said = 'unclear' OR said = 'said'),
          words TEXT NOT NULL DEFAULT '',
          day TEXT NOT NULL,
          personID INTEGER REFERENCES person(id) ON DELETE SET NULL,
          at INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX candidateWordOf ON candidateWord(candidateID, id);

        CREATE TABLE ballotQuestion (
          id INTEGER PRIMARY KEY REFERENCES number(id),
          chamber TEXT NOT NULL,
          district TEXT NOT NULL COLLATE NOCASE,
          year INTEGER NOT NULL,
          createdAt INTEGER NOT NULL,
          UNIQUE (chamber, district, year)
        ) STRICT;

        CREATE TABLE ballotStep (
          id INTEGER PRIMARY KEY,
          questionID INTEGER NOT NULL REFERENCES ballotQuestion(id) ON DELETE CASCADE,
          step TEXT NOT NULL CHECK (step = 'drafted' OR step = 'signatures'
            OR step = 'on the ballot' OR step = 'passed' OR step = 'failed'),
          signatures INTEGER,
          percent REAL,
          day TEXT NOT NULL,
          personID INTEGER REFERENCES person(id) ON DELETE SET NULL,
          at INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX ballotStepOf ON ballotStep(questionID, id);
        """)
  ]
}
