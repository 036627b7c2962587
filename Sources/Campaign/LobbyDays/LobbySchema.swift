import Mailroom

/// Appointments of lobby days, what to ask for, and what came of the visits.
enum LobbySchema {
  static let migrations = [
    Migration(
      "lobby-days-1",
      sql: """
        CREATE TABLE appointment (
          id INTEGER PRIMARY KEY REFERENCES number(id),
          eventID INTEGER NOT NULL REFERENCES event(id) ON DELETE CASCADE,
          legislator TEXT NOT NULL REFERENCES legislator(id),
          -- Of the day's wall clock, in the event's zone.
          atMinute INTEGER NOT NULL,
          -- Where it is, if not at the legislator's office.
          room TEXT,
          leaderID INTEGER REFERENCES person(id) ON DELETE SET NULL,
          state TEXT NOT NULL CHECK (state = 'planned' OR state = 'cancelled'),
          -- What those of the district were last told; while it differs, they are to be told.
          told TEXT NOT NULL DEFAULT '',
          toldAt INTEGER,
          createdAt INTEGER NOT NULL,
          UNIQUE (eventID, legislator)
        ) STRICT;
        CREATE INDEX appointmentLedBy ON appointment(leaderID) WHERE leaderID IS NOT NULL;

        -- What everybody asks their legislators for.
        CREATE TABLE lobbyAsk (
          eventID INTEGER PRIMARY KEY REFERENCES event(id) ON DELETE CASCADE,
          words TEXT NOT NULL
        ) STRICT;

        -- Where a legislator stands, in a coordinator's words.
        CREATE TABLE legislatorStance (
          legislator TEXT PRIMARY KEY REFERENCES legislator(id),
          words TEXT NOT NULL,
          at INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE lobbyVisit (
          id INTEGER PRIMARY KEY REFERENCES number(id),
          legislator TEXT NOT NULL REFERENCES legislator(id),
          day TEXT NOT NULL,
          -- NULL outside a lobby day.
          eventID INTEGER REFERENCES event(id) ON DELETE SET NULL,
          -- Who tells of it.
          personID INTEGER REFERENCES person(id) ON DELETE SET NULL,
          words TEXT,
          createdAt INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX lobbyVisitTo ON lobbyVisit(legislator, day);
        CREATE INDEX lobbyVisitIn ON lobbyVisit(eventID);
        CREATE INDEX lobbyVisitBy ON lobbyVisit(personID);
        """),
    Migration(
      "lobby-days-2",
      sql: """
        -- When it last became what it is: it is told a little later.
        ALTER TABLE appointment ADD COLUMN changedAt INTEGER NOT NULL DEFAULT 0;
        """),
  ]
}
