import Mailroom

extension OneOnOneSchema {
  /// Hubs that welcome new people at a meeting.
  static let meetings = Migration(
    "one-on-ones-3-meetings",
    sql: """
      CREATE TABLE hubMeeting (
        hubID INTEGER PRIMARY KEY REFERENCES hub(id) ON DELETE CASCADE,
        -- Which ones of the month, such as 2 4; -1 is the last, and nothing is every week.
        weeks TEXT NOT NULL,
        -- 0 is Monday.
        weekday INTEGER NOT NULL,
        atMinute INTEGER NOT NULL,
        minutes INTEGER NOT NULL,
        place TEXT,
        link TEXT,
        -- All of it in one text: an invitation keeps the one that it was made by.
        rule TEXT NOT NULL
      ) STRICT;

      CREATE TABLE meetingInvite (
        id INTEGER PRIMARY KEY,
        hubID INTEGER NOT NULL,
        personID INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
        start TEXT NOT NULL,
        zone TEXT NOT NULL,
        startsAt INTEGER NOT NULL,
        minutes INTEGER NOT NULL,
        place TEXT,
        link TEXT,
        rule TEXT NOT NULL,
        -- How often somebody who did not come was invited before.
        round INTEGER NOT NULL DEFAULT 0,
        state TEXT NOT NULL CHECK (state = 'invited' OR state = 'coming' OR state = 'declined'
          OR state = 'cancelled' OR state = 'came' OR state = 'missed' OR state = 'unknown'),
        uid TEXT NOT NULL,
        sequence INTEGER NOT NULL DEFAULT 0,
        -- The mail that invited first: its token is the ORGANIZER for good.
        organizerRow INTEGER,
        createdAt INTEGER NOT NULL,
        endedAt INTEGER
      ) STRICT;
      CREATE INDEX meetingInviteOf ON meetingInvite(personID, startsAt);
      CREATE INDEX meetingInviteIn ON meetingInvite(hubID, startsAt);
      CREATE INDEX meetingInviteOpen ON meetingInvite(startsAt)
        WHERE state = 'invited' OR state = 'coming';
      CREATE INDEX meetingInviteMissed ON meetingInvite(endedAt)
        WHERE round = 0 AND state = 'missed';
      """)
}
