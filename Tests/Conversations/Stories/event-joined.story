Two records that are one person: the invitation that was answered stays, with its calendar entry

--> Rose Kelly <rose@example.com>, 2026-03-02 10:00
subject: I want to help

Hi, I'm Rose Kelly from Somerville and I'd like to help with tabling. 508-555-0142

<-- rose@example.com: welcome
<-- nothing

--> Rosie Kelly <rosie@example.net>, 2026-03-02 10:30
subject: I want to help

Hi, I'm Rosie Kelly from Somerville and I'd like to help with tabling. 508-555-0142

<-- rosie@example.net: welcome
<-- nothing

set: INSERT INTO number (id, kind) VALUES (499, 'none')

--> Ana Lima <ana@example.org>, 2026-03-03 12:00
subject: EVENT lobby day on March 12 at 10am to 2pm at the State House room 428: bring a story

<-- ana@example.org: command-answer
says: #500
<-- nothing

--> Ana Lima <ana@example.org>, 2026-03-03 12:05
subject: INVITE rose@example.com, rosie@example.net to #500

<-- ana@example.org: command-answer
<-- rose@example.com: event-invited
<-- rosie@example.net: event-invited
<-- nothing

--> Rosie Kelly <rosie@example.net>, 2026-03-03 13:00
reply: rosie@example.net

Yes, two of us

<-- rosie@example.net: event-rsvp
<-- nothing

set: UPDATE rsvp SET uid = 'answered@example.org' WHERE state = 'going'

--> Ana Lima <ana@example.org>, 2026-03-03 14:00
subject: SAME rose@example.com rosie@example.net

<-- ana@example.org: command-answer
<-- nothing
book: SELECT COUNT(*) FROM rsvp → 1
book: SELECT uid || state || heads || (organizerRow IS NOT NULL) || name FROM rsvp JOIN person ON person.id = personID → answered@example.orggoing21Rose Kelly

--> Ana Lima <ana@example.org>, 2026-03-03 14:10
subject: UNDO

<-- ana@example.org: command-answer
says: Taken back: SAME
<-- nothing
book: SELECT group_concat(state || heads, ' ') FROM (SELECT * FROM rsvp ORDER BY personID) → invited1 going2
