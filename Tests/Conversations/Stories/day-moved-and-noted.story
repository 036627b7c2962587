A report moves a talk, and what it says of somebody else is noted and asked about

set: INSERT INTO contactHours SELECT id, 5, 600, 720 FROM person WHERE name = 'Ana Lima'

--> Rose Kelly <rose@example.com>, 2026-03-02 10:00
subject: I want to help

Hi, I'm Rose Kelly from Somerville and I'd like to help with tabling. 508-555-0142

<-- rose@example.com: welcome
<-- nothing

--> Rose Kelly <rose@example.com>, 2026-03-02 12:00
reply: rose@example.com

1

<-- rose@example.com: talk-booked
<-- ana@example.org: talk-for-contact
<-- nothing

set: INSERT INTO number (id, kind) VALUES (901, 'person')
set: INSERT INTO person (id, name, givenName, phone, createdAt) VALUES (901, 'Bea Ross', 'Bea', '508-555-0101', 1771592400000)
set: INSERT INTO volunteer (personID, town, hubID, stage, source, signedUpAt, createdAt) SELECT 901, 'Somerville', id, 'new', 'mail', 1771592400000, 1771592400000 FROM hub WHERE name = 'Somerville'

until: 2026-03-08 08:00
<-- ana@example.org: day
says: Rose Kelly
<-- ana@example.org: day
<-- ana@example.org: day
<-- ana@example.org: day
says: Bea Ross 508-555-0101 (no e-mail
<-- rose@example.com: talk-reminder
<-- rose@example.com: talk-reminder
<-- nothing

--> Ana Lima <ana@example.org>, 2026-03-08 08:10
reply: ana@example.org

1 moved to Friday 5pm. Bea has moved to Ohio

<-- ana@example.org: command-answer
says: Rose Kelly: Friday, March 13 at 5:00 pm, both calendars changed
says: Bea Ross: "has moved to Ohio" noted
says: is at stage gone
says: YES
<-- rose@example.com: talk-booked
says: Friday, March 13 at 5:00 pm
<-- ana@example.org: talk-for-contact
<-- nothing
book: SELECT words FROM note → has moved to Ohio

--> Ana Lima <ana@example.org>, 2026-03-08 08:20
reply: ana@example.org command-answer

yes

<-- ana@example.org: command-answer
<-- nothing
book: SELECT stage FROM volunteer WHERE personID = 901 → gone
