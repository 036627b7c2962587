import Mailroom

/// Events and who comes to them. Wall time and zone are kept beside the moment (DESIGN §4.10).
enum EventSchema {
  static let migrations = [
    Migration(
      "events-1",
      sql: """
        CREATE TABLE event (
          id INTEGER PRIMARY KEY REFERENCES number(id),
          -- lobby day, hearing, monthly meeting, film screening, house party, tabling, training,
          -- other
          kind TEXT NOT NULL,
          -- As its maker named it: "film night". Often the kind.
          title TEXT NOT NULL,
          -- Of one hub, or else of a region: east, west, state.
          hubID INTEGER REFERENCES hub(id) ON DELETE SET NULL,
          region TEXT NOT NULL,
          start TEXT NOT NULL,
          zone TEXT NOT NULL,
          startsAt INTEGER NOT NULL,
          minutes INTEGER NOT NULL,
          place TEXT,
          link TEXT,
          -- Heads; NULL is as many as come.
          capacity INTEGER,
          -- Its maker's own, in Markdown.
          words TEXT NOT NULL DEFAULT '',
          -- A JSON list of at most three.
          questions TEXT NOT NULL DEFAULT '[]',
          -- A JSON list of minutes before; NULL is the usual sequence.
          reminders TEXT,
          state TEXT NOT NULL CHECK (state = 'open' OR state = 'cancelled'),
          -- Why it was called off, in the words of who did.
          cancelWords TEXT,
          -- Public calendars know it by this one; each person's own is in rsvp.
          uid TEXT NOT NULL,
          -- Raised whenever what calendars show changes.
          sequence INTEGER NOT NULL DEFAULT 0,
          -- What the last change changed, in a JSON list: time, place, words.
          changed TEXT NOT NULL DEFAULT '[]',
          -- Somebody has still to hear of the last change.
          isToTell INTEGER NOT NULL DEFAULT 0,
          -- Who set it up: answers and questions of people about it are theirs.
          personID INTEGER REFERENCES person(id) ON DELETE SET NULL,
          createdAt INTEGER NOT NULL,
          endedAt INTEGER
        ) STRICT;
        CREATE INDEX eventToCome ON event(startsAt) WHERE state = 'open';
        CREATE INDEX eventEnded ON event(endedAt) WHERE state = 'cancelled';
        CREATE INDEX eventOfHub ON event(hubID, startsAt);
        CREATE INDEX eventToTell ON event(id) WHERE isToTell = 1;

        CREATE TABLE rsvp (
          id INTEGER PRIMARY KEY,
          -- No cascade: an event that somebody has answered is not undone.
          eventID INTEGER NOT NULL REFERENCES event(id),
          personID INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
          -- invited: nothing said; withdrawn: STOP, or somebody else took them off.
          state TEXT NOT NULL CHECK (state = 'invited' OR state = 'going' OR state = 'waiting'
            OR state = 'maybe' OR state = 'declined' OR state = 'withdrawn'),
          -- With themselves.
          heads INTEGER NOT NULL DEFAULT 1,
          -- A JSON list, one for each of the event's questions, and what else they said; "" is not
          -- said.
          answers TEXT NOT NULL DEFAULT '[]',
          -- Others of the district may see first name and town.
          sharesName INTEGER NOT NULL DEFAULT 0,
          -- How they said it: mail, calendar, page, contact.
          by TEXT NOT NULL,
          -- When they last said so; the waiting list's order.
          saidAt INTEGER NOT NULL,
          -- Said again, the day before, that they come.
          confirmedAt INTEGER,
          -- NULL: nobody has told.
          came INTEGER,
          cameAt INTEGER,
          -- Came without having said so.
          isWalkIn INTEGER NOT NULL DEFAULT 0,
          uid TEXT NOT NULL,
          -- The mail that invited first: its token is the ORGANIZER for good.
          organizerRow INTEGER,
          -- Of their own calendar entry.
          sequence INTEGER NOT NULL DEFAULT 0,
          -- The event's sequence that they last heard of.
          toldSequence INTEGER NOT NULL DEFAULT 0,
          createdAt INTEGER NOT NULL,
          UNIQUE (eventID, personID)
        ) STRICT;
        CREATE INDEX rsvpIn ON rsvp(eventID, state, saidAt);
        CREATE INDEX rsvpOf ON rsvp(personID, eventID);
        -- Words of people, which are not kept for ever.
        CREATE INDEX rsvpWords ON rsvp(saidAt) WHERE answers <> '[]';
        """),
    Migration(
      "events-2",
      sql: """
        -- When its time was last changed: who comes was told then, and no reminder that was due
        -- before says it again.
        ALTER TABLE event ADD COLUMN movedAt INTEGER;
        """),
  ]
}
