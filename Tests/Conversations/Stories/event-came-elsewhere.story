A walk-in who is on record elsewhere is not changed, and the sender learns that nothing is noted

--> Rose Kelly <rose@example.com>, 2026-03-02 10:00
subject: I want to help

Hi, I'm Rose Kelly from Somerville and I'd like to help with tabling. 508-555-0142

<-- rose@example.com: welcome
<-- nothing

--> Sam Kerr <sam@example.net>, 2026-03-02 10:30
subject: I want to help

Hi, I'm Sam Kerr from Worcester and I'd like to help with tabling. 508-555-0145

<-- sam@example.net: welcome
<-- nothing

set: INSERT INTO number (id, kind) VALUES (499, 'none')

--> Ana Lima <ana@example.org>, 2026-03-03 12:00
subject: EVENT film screening on March 6 at 7pm at Somerville Library

<-- ana@example.org: command-answer
says: #500
<-- nothing

set: INSERT INTO number (id, kind) VALUES (600, 'person')
set: INSERT INTO person (id, name, givenName, language, createdAt) VALUES (600, '', '', 'en', 0)
set: INSERT INTO address (id, address, createdAt) VALUES (900, 'bea@example.net', 0)
set: INSERT INTO personAddress (personID, addressID, isPrimary) VALUES (600, 900, 1)
set: INSERT INTO volunteer (personID, stage, interests, source, createdAt) VALUES (600, 'known', '[]', 'import', 0)

--> Ana Lima <ana@example.org>, 2026-03-06 20:30
subject: CAME #500: walk-ins Sam Kerr <sam@example.net>

<-- ana@example.org: command-answer
says: Nothing is noted of Sam Kerr
says not: thanked
says not: there.
<-- nothing

--> Ana Lima <ana@example.org>, 2026-03-06 20:40
subject: CAME #500: walk-ins Ana Silva <ana.silva@example.com>, Bea Ross <bea@example.net>, Sam Kerr <sam@example.net>

<-- ana@example.org: command-answer
says: Ana Silva was there
says: Nothing is noted of Bea Ross and Sam Kerr
says not: thanked
<-- ana.silva@example.com: added-by-somebody
<-- nothing
book: SELECT COUNT(*) FROM rsvp → 1
book: SELECT stage || COALESCE(hubID, '-') || name FROM person JOIN volunteer ON personID = id WHERE id = 600 → known-
book: SELECT hub.name FROM volunteer JOIN hub ON hub.id = hubID JOIN person ON person.id = personID WHERE person.name = 'Sam Kerr' → Worcester

until: 2026-03-08 12:00
<-- nothing
