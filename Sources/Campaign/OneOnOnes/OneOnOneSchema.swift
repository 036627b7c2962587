import Mailroom

/// Hours, offers and bookings of 1-on-1s. Days are ISO 8601 and times minutes of the campaign's
/// wall clock, because an hour on Tuesday stays that hour across summer time (DESIGN §4.10).
enum OneOnOneSchema {
  static let migrations = [
    Migration(
      "one-on-ones-1",
      sql: """
        CREATE TABLE contactHours (
          personID INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
          -- 0 is Monday.
          weekday INTEGER NOT NULL,
          fromMinute INTEGER NOT NULL,
          untilMinute INTEGER NOT NULL,
          PRIMARY KEY (personID, weekday, fromMinute)
        ) STRICT, WITHOUT ROWID;

        -- Hours of one day, besides those of its weekday.
        CREATE TABLE contactDay (
          personID INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
          day TEXT NOT NULL,
          fromMinute INTEGER NOT NULL,
          untilMinute INTEGER NOT NULL,
          PRIMARY KEY (personID, day, fromMinute)
        ) STRICT, WITHOUT ROWID;

        -- Days without hours, the last one too.
        CREATE TABLE contactOff (
          personID INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
          fromDay TEXT NOT NULL,
          throughDay TEXT NOT NULL,
          PRIMARY KEY (personID, fromDay)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE contactSettings (
          personID INTEGER PRIMARY KEY REFERENCES person(id) ON DELETE CASCADE,
          minutes INTEGER NOT NULL DEFAULT 30,
          leadHours INTEGER NOT NULL DEFAULT 24,
          perDay INTEGER NOT NULL DEFAULT 4,
          how TEXT NOT NULL DEFAULT 'phone',
          link TEXT,
          place TEXT,
          sharesPhone INTEGER NOT NULL DEFAULT 0,
          sharesAddress INTEGER NOT NULL DEFAULT 0,
          -- The one mail of the day: minute of the day, and on which days.
          dailyAt INTEGER NOT NULL DEFAULT 420,
          dailyDays TEXT NOT NULL DEFAULT 'all' CHECK (dailyDays = 'all' OR dailyDays = 'weekdays'),
          isAtOnce INTEGER NOT NULL DEFAULT 0,
          -- Up to when the last daily mail told.
          toldUntil INTEGER,
          -- No new bookings with them since.
          quietSince INTEGER,
          quietBecause TEXT
        ) STRICT;

        -- Times that somebody may choose from. It holds nothing.
        CREATE TABLE offer (
          id INTEGER PRIMARY KEY,
          personID INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
          hubID INTEGER NOT NULL,
          contactID INTEGER REFERENCES person(id) ON DELETE SET NULL,
          -- Counts the times that none of the times suited.
          round INTEGER NOT NULL DEFAULT 1,
          -- Their own words of when, which outlast this offer.
          wish TEXT,
          how TEXT,
          state TEXT NOT NULL CHECK (state = 'open' OR state = 'booked' OR state = 'expired'
            OR state = 'withdrawn' OR state = 'answered'),
          createdAt INTEGER NOT NULL,
          validUntil INTEGER NOT NULL,
          endedAt INTEGER
        ) STRICT;
        CREATE INDEX offerTo ON offer(personID, createdAt);
        CREATE INDEX offerOpen ON offer(validUntil) WHERE state = 'open';
        CREATE INDEX offerOf ON offer(contactID) WHERE state = 'open';

        CREATE TABLE offerTime (
          offerID INTEGER NOT NULL REFERENCES offer(id) ON DELETE CASCADE,
          position INTEGER NOT NULL,
          -- Wall time, 2026-03-03 18:00, and the moment that it is.
          start TEXT NOT NULL,
          startsAt INTEGER NOT NULL,
          PRIMARY KEY (offerID, position)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE booking (
          id INTEGER PRIMARY KEY REFERENCES number(id),
          personID INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
          contactID INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
          hubID INTEGER NOT NULL,
          start TEXT NOT NULL,
          zone TEXT NOT NULL,
          startsAt INTEGER NOT NULL,
          minutes INTEGER NOT NULL,
          how TEXT NOT NULL,
          -- The link of a video call, or the place.
          whereabouts TEXT,
          state TEXT NOT NULL CHECK (state = 'booked' OR state = 'moved' OR state = 'cancelled'
            OR state = 'met' OR state = 'missed' OR state = 'unknown'),
          -- By whom it ended: a word.
          endedBy TEXT,
          movedToID INTEGER,
          -- Calendars know it by these, and go on knowing it when it is moved.
          volunteerUID TEXT NOT NULL,
          contactUID TEXT NOT NULL,
          sequence INTEGER NOT NULL DEFAULT 0,
          -- The mails that invited first: their tokens are the ORGANIZER for good.
          volunteerRow INTEGER,
          contactRow INTEGER,
          createdAt INTEGER NOT NULL,
          endedAt INTEGER,
          -- What the two said of it afterwards.
          contactSaid TEXT,
          contactSaidAt INTEGER,
          volunteerSaid TEXT,
          volunteerSaidAt INTEGER,
          -- The contact was asked whether it stands, because they have gone quiet.
          confirmAskedAt INTEGER
        ) STRICT;
        CREATE INDEX bookingOf ON booking(personID, startsAt);
        CREATE INDEX bookingWith ON booking(contactID, startsAt);
        CREATE INDEX bookingToCome ON booking(startsAt) WHERE state = 'booked';

        -- A quarter of an hour belongs to one booking, for either of the two.
        CREATE TABLE bookingCell (
          bookingID INTEGER NOT NULL REFERENCES booking(id) ON DELETE CASCADE,
          -- Quarters of an hour since 1970-01-01 UTC.
          cell INTEGER NOT NULL,
          contactID INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
          personID INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
          PRIMARY KEY (bookingID, cell),
          UNIQUE (contactID, cell),
          UNIQUE (personID, cell)
        ) STRICT, WITHOUT ROWID;
        """),
    day, meetings,
  ]

  /// What the clock does: the day's mail, reminders, and contacts who go quiet.
  private static let day = Migration(
    "one-on-ones-2-day",
    sql: """
      -- Who came new where: a hub's number or a region, as a role's scope.
      CREATE TABLE arrival (
        id INTEGER PRIMARY KEY,
        scope TEXT NOT NULL,
        personID INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
        at INTEGER NOT NULL
      ) STRICT;
      CREATE INDEX arrivalIn ON arrival(scope, at);
      CREATE INDEX arrivalOf ON arrival(personID);

      -- Since when a contact owes an answer to something, and until when a coordinator has the
      -- talks of one who is quiet held for them.
      ALTER TABLE contactSettings ADD COLUMN owesSince INTEGER;
      -- What they have not reported before they last spoke makes them quiet no more.
      ALTER TABLE contactSettings ADD COLUMN spokeAt INTEGER;
      ALTER TABLE contactSettings ADD COLUMN heldUntil INTEGER;
      -- However they come back.
      CREATE TRIGGER contactBack AFTER UPDATE OF quietSince ON contactSettings
        WHEN OLD.quietSince IS NOT NULL AND NEW.quietSince IS NULL
      BEGIN
        UPDATE contactSettings SET owesSince = NULL, heldUntil = NULL,
          spokeAt = MAX(COALESCE(spokeAt, 0), OLD.quietSince)
        WHERE personID = NEW.personID;
      END;
      CREATE INDEX contactOwes ON contactSettings(owesSince) WHERE owesSince IS NOT NULL;
      CREATE INDEX contactQuiet ON contactSettings(personID) WHERE quietSince IS NOT NULL;

      -- Who was offered times and has not answered: when the next gentle mail is due, and how
      -- many there were. Each offer begins it, each answer ends it.
      CREATE TABLE reminding (
        personID INTEGER PRIMARY KEY REFERENCES person(id) ON DELETE CASCADE,
        hubID INTEGER NOT NULL,
        since INTEGER NOT NULL,
        sent INTEGER NOT NULL DEFAULT 0,
        dueAt INTEGER NOT NULL
      ) STRICT;
      CREATE INDEX remindingDue ON reminding(dueAt);
      CREATE INDEX remindingIn ON reminding(hubID, since);

      CREATE TRIGGER offerBegan AFTER INSERT ON offer BEGIN
        INSERT INTO reminding (personID, hubID, since, dueAt)
          VALUES (NEW.personID, NEW.hubID, NEW.createdAt, NEW.createdAt + 259200000)
          ON CONFLICT (personID) DO UPDATE SET hubID = excluded.hubID;
      END;
      CREATE TRIGGER offerEnded AFTER UPDATE OF state ON offer
        WHEN NEW.state = 'booked' OR NEW.state = 'answered'
      BEGIN DELETE FROM reminding WHERE personID = NEW.personID; END;
      -- A talk that was not, whoever it was by: they are asked again as anybody is, even where
      -- there are no times to offer now.
      CREATE TRIGGER bookingWasNot AFTER UPDATE OF state ON booking
        WHEN (NEW.state = 'cancelled' OR NEW.state = 'missed') AND OLD.state <> NEW.state
          AND NEW.endedBy <> 'stop'
      BEGIN
        INSERT INTO reminding (personID, hubID, since, dueAt)
          VALUES (NEW.personID, NEW.hubID, NEW.endedAt, NEW.endedAt + 259200000)
          ON CONFLICT (personID) DO UPDATE SET hubID = excluded.hubID;
      END;
      -- However it was booked.
      CREATE TRIGGER bookingBegan AFTER INSERT ON booking
      BEGIN DELETE FROM reminding WHERE personID = NEW.personID; END;
      """)
}
