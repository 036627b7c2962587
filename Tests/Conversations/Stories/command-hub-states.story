A hub is formed, designated, paused and retired by its region's coordinator, and each step goes back

--> Dana Reyes <dana@example.org>, 2026-03-02 10:00
subject: For Hubkeeper

START HUB in Salem
DESIGNATE Salem

<-- dana@example.org: command-answer
says: The Salem hub
says: has nobody to welcome its new people
<-- nothing

# A role is given only after a YES; the new contact gets a mail that says what they can do.
--> Dana Reyes <dana@example.org>, 2026-03-02 10:10
subject: MAKE Joan Ames joan@example.com contact of Salem

<-- dana@example.org: command-answer
says: Joan Ames, joan@example.com, new on record becomes a contact of the Salem hub
says: Answer YES
<-- nothing
book: SELECT COUNT(*) FROM person WHERE name = 'Joan Ames' → 0

--> Dana Reyes <dana@example.org>, 2026-03-02 10:20
reply: dana@example.org

Yes

<-- dana@example.org: command-answer
says: DESIGNATE Salem
<-- joan@example.com: new-role
says: a contact of the Salem hub
says: SHOW PERSON
says not: RETIRE
<-- nothing

--> Dana Reyes <dana@example.org>, 2026-03-02 10:30
subject: please designate the Salem hub

<-- dana@example.org: command-answer
says: still lacks: 1 first event
<-- nothing
book: SELECT status FROM hub WHERE name = 'Salem' → forming

--> Dana Reyes <dana@example.org>, 2026-03-02 10:35
subject: please designate the Salem hub: they have met for years

<-- dana@example.org: command-answer
says: is designated
says: Its contact is told
<-- joan@example.com: hub-starter-kit
says: yours to welcome
<-- nothing
book: SELECT status FROM hub WHERE name = 'Salem' → designated

--> Dana Reyes <dana@example.org>, 2026-03-02 10:40
subject: DESIGNATE Salem

<-- dana@example.org: command-answer
says: designated already
<-- nothing

--> Nia Bell <nia@example.com>, 2026-03-02 11:00
subject: Volunteering

I'm Nia Bell in Salem, glad to help. 978-555-0142

<-- nia@example.com: welcome
<-- nothing

# The west's coordinator sees no hub of the east, and a contact has no such command.
--> Lee Park <lee@example.net>, 2026-03-02 12:00
subject: RETIRE Salem

<-- lee@example.net: command-answer
says: There is no hub
<-- nothing

--> Joan Ames <joan@example.com>, 2026-03-02 12:10
subject: PAUSE Salem

<-- joan@example.com: command-answer
says not: is paused
<-- nothing
book: SELECT status FROM hub WHERE name = 'Salem' → designated

--> Dana Reyes <dana@example.org>, 2026-03-02 13:00
subject: pause salem

<-- dana@example.org: command-answer
says: Its 1 person stays with it
<-- joan@example.com: hub-news
says: takes a pause
<-- nothing

--> Dana Reyes <dana@example.org>, 2026-03-02 13:10
subject: RETIRE Salem

<-- dana@example.org: command-answer
says: is retired
says: 1 person is still on its books
<-- joan@example.com: hub-news
says: has ended
<-- nothing
book: SELECT status FROM hub WHERE name = 'Salem' → retired

--> Dana Reyes <dana@example.org>, 2026-03-02 13:20
subject: UNDO

<-- dana@example.org: command-answer
says: Taken back: RETIRE
<-- nothing
book: SELECT status FROM hub WHERE name = 'Salem' → paused

--> Dana Reyes <dana@example.org>, 2026-03-02 13:30
subject: UNDO

<-- dana@example.org: command-answer
says: Taken back: PAUSE
<-- nothing
book: SELECT status FROM hub WHERE name = 'Salem' → designated

# Not proven: asked at the address on record.
--> Dana Reyes <dana@example.org>, 2026-03-03 10:00
subject: RETIRE Cambridge
proof: none

<-- dana@example.org: command-answer
says: We could not tell that you sent this
<-- nothing
book: SELECT status FROM hub WHERE name = 'Cambridge' → designated
