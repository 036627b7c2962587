Who was sick on a lobby day visited nobody, and a new mail about something else tells of no visit

set: INSERT INTO legislator (id, name, given, family, party, chamber, district, email, links) VALUES ('ocd-person/1', 'Helen Marsh', 'Helen', 'Marsh', '', 'house', '34th Middlesex', '', ''), ('ocd-person/2', 'Nora Finch', 'Nora', 'Finch', '', 'house', '27th Middlesex', '', ''), ('ocd-person/3', 'Peter Doyle', 'Peter', 'Doyle', '', 'house', '35th Middlesex', '', ''), ('ocd-person/4', 'Ida Brook', 'Ida', 'Brook', '', 'house', '23rd Middlesex', '', ''), ('ocd-person/5', 'Iris Boone', 'Iris', 'Boone', '', 'senate', 'Second Middlesex', '', ''), ('ocd-person/6', 'Carla Stone', 'Carla', 'Stone', '', 'congress', 'MA-5', '', '')
set: INSERT INTO office (legislator, kind, address, voice, fax) VALUES ('ocd-person/1', 'capitol', 'Room 443, State House, Boston', '617-555-0101', ''), ('ocd-person/3', 'capitol', 'Room 20, State House, Boston', '617-555-0103', ''), ('ocd-person/5', 'capitol', 'Room 424, State House, Boston', '617-555-0105', '')
set: INSERT INTO number (id, kind) VALUES (912, 'event'); INSERT INTO event (id, kind, title, region, start, zone, startsAt, minutes, place, state, uid, personID, createdAt) VALUES (912, 'lobby day', 'lobby day', 'east', '2026-03-12 10:00', 'America/New_York', strftime('%s', '2026-03-12 14:00') * 1000, 240, 'State House', 'open', 'e912@example.org', (SELECT id FROM person WHERE name = 'Dana Reyes'), 1767000000000)

--> Rose Kelly <rose@example.com>, 2026-03-02 10:00
subject: I want to help

Hi, I'm Rose Kelly from Medford and I'd like to help with lobbying. 508-555-0142

--> Joe Silva <joe@example.com>, 2026-03-02 11:00
subject: I want to help

Hi, I'm Joe Silva from Medford and I'd like to help. 508-555-0143

<-- rose@example.com: welcome
<-- joe@example.com: welcome
set: INSERT INTO rsvp (eventID, personID, state, sharesName, by, saidAt, uid, createdAt) SELECT 912, id, 'going', 1, 'mail', 1772500000000, 'r' || id || '@example.org', 1772500000000 FROM person WHERE name IN ('Rose Kelly', 'Joe Silva')
set: INSERT INTO personDistrict (personID, chamber, town, district, known, at) SELECT id, 'house', 'Medford', '34th Middlesex', 'said', 1 FROM person WHERE name IN ('Rose Kelly', 'Joe Silva')

# By night nobody hears of an appointment, while the morning is early enough.
until: 2026-03-11 20:00
--> Dana Reyes <dana@example.org>, 2026-03-11 21:30
subject: VISIT Rep. Marsh at 11:15 for #912, Rose leads

<-- dana@example.org: command-answer
until: 2026-03-12 07:30
book: SELECT COUNT(*) FROM outbox WHERE template = 'lobby-changed' AND state = 'sent' → 0
until: 2026-03-12 09:00
<-- rose@example.com: lobby-changed
says: 11:15 am, Room 443: Rep. Helen Marsh
<-- joe@example.com: lobby-changed

until: 2026-03-13 12:00
<-- rose@example.com: lobby-report-asked
<-- joe@example.com: lobby-report-asked

# The one question that is open.
set: UPDATE outbox SET answeredAt = createdAt WHERE asks IS NOT NULL AND asks <> 'lobby report'

--> Rose Kelly <rose@example.com>, 2026-03-13 13:00
subject: News

I have moved to Northampton, my new number is 413-555-0199.

book: SELECT COUNT(*) FROM lobbyVisit → 0
book: SELECT came IS NULL FROM rsvp WHERE personID = (SELECT id FROM person WHERE name = 'Rose Kelly') → 1

--> Joe Silva <joe@example.com>, 2026-03-13 14:00
reply: joe@example.com lobby-report-asked

I was sick with the flu that whole week and could not make it to the State House. I am so sorry, and I hope that the buses were warm and the day was a good one for everybody.

book: SELECT COUNT(*) FROM lobbyVisit → 0
book: SELECT came FROM rsvp WHERE personID = (SELECT id FROM person WHERE name = 'Joe Silva') → 0
