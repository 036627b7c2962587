A mail that only happens to come while we ask who represents somebody is no answer, nor is a doubt about the day

set: INSERT INTO legislator (id, name, given, family, party, chamber, district, email, links) VALUES ('ocd-person/1', 'Helen Marsh', 'Helen', 'Marsh', '', 'house', '34th Middlesex', '', ''), ('ocd-person/2', 'Nora Finch', 'Nora', 'Finch', '', 'house', '27th Middlesex', '', ''), ('ocd-person/3', 'Peter Doyle', 'Peter', 'Doyle', '', 'house', '35th Middlesex', '', ''), ('ocd-person/4', 'Ida Brook', 'Ida', 'Brook', '', 'house', '23rd Middlesex', '', ''), ('ocd-person/5', 'Iris Boone', 'Iris', 'Boone', '', 'senate', 'Second Middlesex', '', ''), ('ocd-person/6', 'Carla Stone', 'Carla', 'Stone', '', 'congress', 'MA-5', '', '')
set: INSERT INTO office (legislator, kind, address, voice, fax) VALUES ('ocd-person/1', 'capitol', 'Room 443, State House, Boston', '617-555-0101', ''), ('ocd-person/3', 'capitol', 'Room 20, State House, Boston', '617-555-0103', ''), ('ocd-person/5', 'capitol', 'Room 424, State House, Boston', '617-555-0105', '')
set: INSERT INTO number (id, kind) VALUES (912, 'event'); INSERT INTO event (id, kind, title, region, start, zone, startsAt, minutes, place, state, uid, personID, createdAt) VALUES (912, 'lobby day', 'lobby day', 'east', '2026-03-12 10:00', 'America/New_York', strftime('%s', '2026-03-12 14:00') * 1000, 240, 'State House', 'open', 'e912@example.org', (SELECT id FROM person WHERE name = 'Dana Reyes'), 1767000000000)

--> Rose Kelly <rose@example.com>, 2026-03-02 10:00
subject: I want to help

Hi, I'm Rose Kelly from Medford and I'd like to help with lobbying. 508-555-0142

--> Joe Silva <joe@example.com>, 2026-03-02 11:00
subject: I want to help

Hi, I'm Joe Silva from Medford and I'd like to help. 508-555-0143

--> Ann Lee <ann@example.com>, 2026-03-02 12:00
subject: I want to help

Hi, I'm Ann Lee from Medford and I'd like to help. 508-555-0144

--> Bea Cruz <bea@example.com>, 2026-03-02 13:00
subject: I want to help

Hi, I'm Bea Cruz from Medford and I'd like to help. 508-555-0145

<-- rose@example.com: welcome
<-- ann@example.com: welcome
<-- bea@example.com: welcome
<-- joe@example.com: welcome
set: INSERT INTO rsvp (eventID, personID, state, sharesName, by, saidAt, uid, createdAt) SELECT 912, id, 'going', 1, 'mail', 1772500000000, 'r' || id || '@example.org', 1772500000000 FROM person WHERE name IN ('Rose Kelly', 'Joe Silva', 'Ann Lee', 'Bea Cruz')

until: 2026-03-03 12:00
<-- rose@example.com: which-representative
<-- joe@example.com: which-representative
<-- ann@example.com: which-representative
<-- bea@example.com: which-representative
<-- nothing

# The one question that is open.
set: UPDATE outbox SET answeredAt = createdAt WHERE asks IS NOT NULL AND asks <> 'which representative'

# Helen of the hub, and no Representative.
--> Rose Kelly <rose@example.com>, 2026-03-03 13:00
subject: Flyers

Hi Helen, thank you!

book: SELECT COUNT(*) FROM personDistrict WHERE known <> 'asked' → 0

--> Rose Kelly <rose@example.com>, 2026-03-03 13:30
subject: Marsch

It is Marsch

book: SELECT COUNT(*) FROM personDistrict WHERE known <> 'asked' → 0

--> Bea Cruz <bea@example.com>, 2026-03-03 14:00
subject: My representative

Marsh

<-- bea@example.com: your-legislators
says: Rep. Helen Marsh
book: SELECT district FROM personDistrict WHERE known = 'said' → 34th Middlesex

--> Joe Silva <joe@example.com>, 2026-03-03 14:30
reply: joe@example.com which-representative

I'm not sure I can make it.

book: SELECT COUNT(*) FROM personDistrict WHERE known = 'unsure' → 0
book: SELECT state FROM rsvp WHERE personID = (SELECT id FROM person WHERE name = 'Joe Silva') → maybe

--> Joe Silva <joe@example.com>, 2026-03-03 16:00
reply: joe@example.com which-representative

It's Peter Doyle.
Sorry, I can't come.

<-- joe@example.com: your-legislators
says: Rep. Peter Doyle
<-- joe@example.com: event-rsvp
book: SELECT state FROM rsvp WHERE personID = (SELECT id FROM person WHERE name = 'Joe Silva') → declined

--> Ann Lee <ann@example.com>, 2026-03-03 17:00
reply: ann@example.com which-representative

Not sure. How would I find out?

<-- ana@example.org: handed-over
book: SELECT COUNT(*) FROM personDistrict WHERE known = 'unsure' → 0
