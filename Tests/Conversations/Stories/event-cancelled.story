Called off in the snow: at once, whatever the hour, and who has no address is called

--> Rose Kelly <rose@example.com>, 2026-03-02 10:00
subject: I want to help

Hi, I'm Rose Kelly from Somerville and I'd like to help with tabling. 508-555-0142

<-- rose@example.com: welcome
<-- nothing

--> Joe Silva <joe@example.com>, 2026-03-02 10:10
subject: I want to help

Hi, I'm Joe Silva from Somerville and I'd like to help with tabling. 508-555-0143

<-- joe@example.com: welcome
<-- nothing

set: INSERT INTO number (id, kind) VALUES (499, 'none')

--> Ana Lima <ana@example.org>, 2026-03-03 12:00
subject: EVENT lobby day on March 12 at 10am to 2pm at the State House room 428: bring a story

<-- ana@example.org: command-answer
says: #500
<-- nothing

set: INSERT INTO number (id, kind) VALUES (600, 'person')
set: INSERT INTO person (id, name, givenName, language, phone, createdAt) VALUES (600, 'Bea Ross', 'Bea', 'en', '508-555-0101', 0)
set: INSERT INTO volunteer (personID, stage, interests, source, createdAt, town, hubID) SELECT 600, 'known', '[]', 'import', 0, 'Somerville', id FROM hub WHERE name = 'Somerville'
set: INSERT INTO rsvp (eventID, personID, state, by, saidAt, uid, createdAt) VALUES (500, 600, 'going', 'contact', 0, 'bea', 0)

--> Ana Lima <ana@example.org>, 2026-03-03 12:05
subject: INVITE Rose Kelly, Joe Silva to #500

<-- ana@example.org: command-answer
says: Invited to #500
<-- rose@example.com: event-invited
has file: invite.ics
<-- joe@example.com: event-invited
has file: invite.ics
<-- nothing

--> Rose Kelly <rose@example.com>, 2026-03-03 13:00
reply: rose@example.com

YES

<-- rose@example.com: event-rsvp
<-- nothing

--> Joe Silva <joe@example.com>, 2026-03-03 13:10
reply: joe@example.com

NO

<-- joe@example.com: event-rsvp
<-- nothing

until: 2026-03-11 19:00
<-- rose@example.com: event-reminder
<-- rose@example.com: event-reminder
<-- nothing

--> Ana Lima <ana@example.org>, 2026-03-12 06:08
subject: CANCEL #500: ice on the Pike, new date to follow

<-- ana@example.org: command-answer
says: Going out now to 1 person, quiet hours or not
says: please call them
says: Bea Ross
says: 508-555-0101
<-- rose@example.com: event-cancelled
says: CANCELLED Thursday, March 12: Lobby day
says: ice on the Pike
has file: invite.ics
<-- nothing
book: SELECT state FROM event → cancelled

--> Rose Kelly <rose@example.com>, 2026-03-12 08:00
reply: rose@example.com

YES

<-- ana@example.org: handed-over
<-- nothing

--> Ana Lima <ana@example.org>, 2026-03-12 09:00
subject: CANCEL #500

<-- ana@example.org: command-answer
says: called off before
<-- nothing
until: 2026-03-14 12:00
<-- nothing
