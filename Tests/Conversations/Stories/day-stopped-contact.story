A contact says STOP: nobody asks them, and their talk is passed on a day before

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

--> Ana Lima <ana@example.org>, 2026-03-03 09:00
subject: STOP

STOP

<-- ana@example.org: stopped
<-- dana@example.org: operator-note
<-- dana@example.org: contact-quiet
says: has gone quiet: STOP
says: give it to Joe
<-- nothing

until: 2026-03-06 10:10
<-- rose@example.com: talk-booked
says: Joe, not Ana
<-- joe@example.net: talk-for-contact
<-- rose@example.com: talk-reminder
<-- nothing
