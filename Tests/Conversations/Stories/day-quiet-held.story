A coordinator who writes first has the talk held, and it is passed on before its hour

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

--> Jon Ames <jon@example.com>, 2026-03-02 13:00
subject: I want to help

Hi, I'm Jon Ames from Somerville and I'd like to help. 617-555-0166

<-- jon@example.com: welcome
<-- nothing

--> Jon Ames <jon@example.com>, 2026-03-02 13:30
reply: jon@example.com

1

<-- jon@example.com: talk-booked
<-- ana@example.org: talk-for-contact
<-- nothing

--> Tim Ode <tim@example.com>, 2026-03-02 14:00
subject: I want to help

Hi, I'm Tim Ode from Somerville and I'd like to help. 617-555-0177

<-- tim@example.com: welcome
<-- nothing

--> Tim Ode <tim@example.com>, 2026-03-02 14:30
reply: tim@example.com

2

<-- tim@example.com: talk-booked
<-- ana@example.org: talk-for-contact
<-- nothing

set: INSERT INTO number (id, kind) VALUES (900, 'person')
set: INSERT INTO person (id, name, givenName, phone, createdAt) VALUES (900, 'Joe Silva', 'Joe', '617-555-0100', 0)
set: INSERT INTO address (id, address, createdAt) VALUES (900, 'joe@example.net', 0)
set: INSERT INTO personAddress (personID, addressID) VALUES (900, 900)
set: INSERT INTO role (kind, scope, personID, addressID, since) SELECT 'contact', id, 900, 900, 1767300000000 FROM hub WHERE name = 'Somerville'
set: INSERT INTO contactHours VALUES (900, 5, 600, 720)

until: 2026-03-10 11:45
<-- rose@example.com: talk-reminder
<-- jon@example.com: talk-reminder
<-- rose@example.com: talk-reminder
<-- jon@example.com: talk-reminder
<-- rose@example.com: talk-asked
<-- jon@example.com: talk-asked
<-- dana@example.org: contact-quiet
says: Ana Lima in Somerville has gone quiet: 2 1-on-1s without a word
says: 1 talk is booked: Tim Ode, Sat Mar 14, 10:00 am
says: I take it
says: give it to Joe
says: I'll write to Ana first (I hold Saturday's until 8:00 am)
<-- nothing

--> Dana Reyes <dana@example.org>, 2026-03-10 12:00
reply: dana@example.org

3

<-- dana@example.org: command-answer
says: I hold them until Saturday, March 14 at 8:00 am
<-- nothing

until: 2026-03-14 07:50
<-- ana@example.org: talk-confirm
<-- tim@example.com: talk-reminder
<-- rose@example.com: talk-asked
<-- jon@example.com: talk-asked
<-- nothing

until: 2026-03-14 08:10
<-- tim@example.com: talk-booked
says: Joe, not Ana
<-- tim@example.com: talk-reminder
<-- joe@example.net: talk-for-contact
<-- ana@example.org: talk-for-contact
<-- nothing
