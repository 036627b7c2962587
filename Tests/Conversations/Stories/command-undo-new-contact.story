UNDO of MAKE CONTACT takes off the record whom it put there, unless they have written since

--> Dana Reyes <dana@example.org>, 2026-03-02 10:00
subject: MAKE Joe Silva joe@example.org contact of Worcester

<-- dana@example.org: command-answer
says: new on record

--> Dana Reyes <dana@example.org>, 2026-03-02 10:05
reply: dana@example.org

YES

<-- dana@example.org: command-answer
says: Joe Silva
<-- joe@example.org: new-role
<-- ruth@example.com: hub-news
<-- nothing
book: SELECT COUNT(*) FROM person WHERE name = 'Joe Silva' → 1

--> Dana Reyes <dana@example.org>, 2026-03-02 10:10
subject: UNDO

<-- dana@example.org: command-answer
says: Taken back: MAKE CONTACT
says: Whom it had put on record is off it again
<-- nothing
book: SELECT COUNT(*) FROM person WHERE name = 'Joe Silva' → 0
book: SELECT COUNT(*) FROM role JOIN address ON address.id = addressID WHERE address = 'joe@example.org' → 0

# Once more, and now Joe asks something before it is taken back.
--> Dana Reyes <dana@example.org>, 2026-03-03 10:00
subject: MAKE Joe Silva joe@example.org contact of Worcester

<-- dana@example.org: command-answer

--> Dana Reyes <dana@example.org>, 2026-03-03 10:05
reply: dana@example.org

YES

<-- dana@example.org: command-answer
<-- joe@example.org: new-role
<-- ruth@example.com: hub-news
<-- nothing

--> Joe Silva <joe@example.org>, 2026-03-03 10:07
subject: HELP

<-- joe@example.org: command-answer
<-- nothing

--> Dana Reyes <dana@example.org>, 2026-03-03 10:10
subject: UNDO

<-- dana@example.org: command-answer
says: Taken back: MAKE CONTACT
says not: off it again
<-- nothing
book: SELECT COUNT(*) FROM person WHERE name = 'Joe Silva' → 1
book: SELECT COUNT(*) FROM role JOIN address ON address.id = addressID WHERE address = 'joe@example.org' → 0
