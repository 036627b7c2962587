/// Invitations in the outbox, and the budget of unasked mail (DESIGN §1 promise 4).
extension MailroomSchema {
  static let calendar = Migration(
    "mailroom-calendar",
    sql: """
      -- A CalendarEvent as JSON, without the addresses of its two sides.
      ALTER TABLE outbox ADD COLUMN calendar TEXT;
      -- Whose reply address is the organizer; NULL: this row's own. No foreign key: each row that
      -- is deleted here would be looked for.
      ALTER TABLE outbox ADD COLUMN organizerRow INTEGER;
      -- Outside the budget.
      ALTER TABLE outbox ADD COLUMN isUrgent INTEGER NOT NULL DEFAULT 0;
      -- Leaves in quiet hours too: the recipient chose the hour.
      ALTER TABLE outbox ADD COLUMN isAtChosenHour INTEGER NOT NULL DEFAULT 0;
      -- The moment at which the budget was last charged with it: a second try costs nothing more.
      ALTER TABLE outbox ADD COLUMN chargedAt INTEGER;

      -- When the last unasked mails left, the newest first …
      ALTER TABLE person ADD COLUMN unasked1 INTEGER;
      ALTER TABLE person ADD COLUMN unasked2 INTEGER;
      ALTER TABLE person ADD COLUMN unasked3 INTEGER;
      -- … and the last reminders of what they booked.
      ALTER TABLE person ADD COLUMN booked1 INTEGER;
      ALTER TABLE person ADD COLUMN booked2 INTEGER;

      CREATE INDEX roleByPerson ON role(personID);
      """)

  /// Beside the person and not of it: UNDO takes a person back only while the row is as it was left,
  /// and a mail that leaves must not stand in its way.
  static let budget = Migration(
    "mailroom-budget",
    sql: """
      CREATE TABLE budget (
        personID INTEGER PRIMARY KEY REFERENCES person(id) ON DELETE CASCADE,
        -- When the last unasked mails left, the newest first …
        unasked1 INTEGER,
        unasked2 INTEGER,
        unasked3 INTEGER,
        -- … and the last reminders of what they booked.
        booked1 INTEGER,
        booked2 INTEGER
      ) STRICT;
      INSERT INTO budget SELECT id, unasked1, unasked2, unasked3, booked1, booked2 FROM person
        WHERE unasked1 IS NOT NULL OR booked1 IS NOT NULL;
      ALTER TABLE person DROP COLUMN unasked1;
      ALTER TABLE person DROP COLUMN unasked2;
      ALTER TABLE person DROP COLUMN unasked3;
      ALTER TABLE person DROP COLUMN booked1;
      ALTER TABLE person DROP COLUMN booked2;
      """)
}
