A NO brings an apology and other times with somebody else, and the coordinator knows that day

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

set: INSERT INTO number (id, kind) VALUES (900, 'person')
set: INSERT INTO person (id, name, givenName, phone, createdAt) VALUES (900, 'Joe Silva', 'Joe', '617-555-0100', 0)
set: INSERT INTO address (id, address, createdAt) VALUES (900, 'joe@example.net', 0)
set: INSERT INTO personAddress (personID, addressID) VALUES (900, 900)
set: INSERT INTO role (kind, scope, personID, addressID, since) SELECT 'contact', id, 900, 900, 1767300000000 FROM hub WHERE name = 'Somerville'
set: INSERT INTO contactHours VALUES (900, 5, 600, 720)

until: 2026-03-08 12:00
<-- rose@example.com: talk-reminder
<-- rose@example.com: talk-reminder
<-- rose@example.com: talk-asked
<-- nothing

--> Rose Kelly <rose@example.com>, 2026-03-08 13:00
reply: rose@example.com

No, nobody called

<-- rose@example.com: talk-times
says: I am sorry: you were promised a call
says: Joe would like
<-- dana@example.org: coordinator-note
says: Rose Kelly says that nobody called
<-- nothing
book: SELECT state FROM booking → unknown
