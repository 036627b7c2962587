The kit asks each legislator by where they stand, and nobody leads who does not come

set: INSERT INTO legislator (id, name, given, family, party, chamber, district, email, links) VALUES ('ocd-person/1', 'Helen Marsh', 'Helen', 'Marsh', '', 'house', '34th Middlesex', '', ''), ('ocd-person/2', 'Nora Finch', 'Nora', 'Finch', '', 'house', '27th Middlesex', '', ''), ('ocd-person/3', 'Peter Doyle', 'Peter', 'Doyle', '', 'house', '35th Middlesex', '', ''), ('ocd-person/4', 'Ida Brook', 'Ida', 'Brook', '', 'house', '23rd Middlesex', '', ''), ('ocd-person/5', 'Iris Boone', 'Iris', 'Boone', '', 'senate', 'Second Middlesex', '', ''), ('ocd-person/6', 'Carla Stone', 'Carla', 'Stone', '', 'congress', 'MA-5', '', '')
set: INSERT INTO office (legislator, kind, address, voice, fax) VALUES ('ocd-person/1', 'capitol', 'Room 443, State House, Boston', '617-555-0101', ''), ('ocd-person/3', 'capitol', 'Room 20, State House, Boston', '617-555-0103', ''), ('ocd-person/5', 'capitol', 'Room 424, State House, Boston', '617-555-0105', '')
set: INSERT INTO number (id, kind) VALUES (912, 'event'); INSERT INTO event (id, kind, title, region, start, zone, startsAt, minutes, place, state, uid, personID, createdAt) VALUES (912, 'lobby day', 'lobby day', 'east', '2026-03-12 10:00', 'America/New_York', strftime('%s', '2026-03-12 14:00') * 1000, 240, 'State House', 'open', 'e912@example.org', (SELECT id FROM person WHERE name = 'Dana Reyes'), 1767000000000)
set: INSERT INTO stance (legislator, session, rung, day, at) VALUES ('ocd-person/1', 194, 'cosponsor', '2026-01-05', 0), ('ocd-person/5', 194, 'leading', '2026-01-05', 0), ('ocd-person/2', 193, 'cosponsor', '2024-01-05', 0)

--> Rose Kelly <rose@example.com>, 2026-03-02 10:00
subject: I want to help

Hi, I'm Rose Kelly from Medford and I'd like to help with lobbying. 508-555-0142

--> Joe Silva <joe@example.com>, 2026-03-02 11:00
subject: I want to help

Hi, I'm Joe Silva from Somerville and I'd like to help. 508-555-0143

<-- rose@example.com: welcome
<-- joe@example.com: welcome
set: INSERT INTO rsvp (eventID, personID, state, by, saidAt, uid, createdAt) SELECT 912, id, 'going', 'mail', 1772500000000, 'r' || id || '@example.org', 1772500000000 FROM person WHERE name IN ('Rose Kelly', 'Joe Silva')
set: INSERT INTO personDistrict (personID, chamber, town, district, known, at) SELECT id, 'house', 'Medford', '34th Middlesex', 'said', 1 FROM person WHERE name = 'Rose Kelly' UNION ALL SELECT id, 'house', 'Somerville', '27th Middlesex', 'said', 1 FROM person WHERE name = 'Joe Silva'
set: UPDATE rsvp SET state = 'declined' WHERE personID = (SELECT id FROM person WHERE name = 'Joe Silva')

--> Dana Reyes <dana@example.org>, 2026-03-06 09:00
subject: VISIT Rep. Marsh 11:15 room 33 for #912, Joe Silva leads

<-- dana@example.org: command-answer
says: Joe Silva has said that they cannot come to #912
book: SELECT COUNT(*) FROM appointment → 0

set: UPDATE rsvp SET state = 'going' WHERE personID = (SELECT id FROM person WHERE name = 'Joe Silva')

--> Dana Reyes <dana@example.org>, 2026-03-06 09:30

VISIT Rep. Marsh 11:15 room 33 for #912, Rose leads
VISIT Sen. Boone at noon for #912

<-- dana@example.org: command-answer
says: Rep. Helen Marsh (34th Middlesex) at 11:15 am in Room 33
says: Sen. Iris Boone (Second Middlesex) at 12:00 pm

# Two that changed together come as one mail.
until: 2026-03-06 10:00
<-- rose@example.com: lobby-changed
says: New: your visit to Rep. Helen Marsh and Sen. Iris Boone
says: 11:15 am, Room 33: Rep. Helen Marsh, Rose Kelly leads
says: 12:00 pm, Room 424: Sen. Iris Boone
<-- joe@example.com: lobby-changed
says: 12:00 pm, Room 424: Sen. Iris Boone
<-- dana@example.org: lobby-schedule
<-- nothing

until: 2026-03-11 16:30
<-- rose@example.com: lobby-kit
says: Rep. Helen Marsh: "Thank you for co-sponsoring. Will you join the Medicare for All Caucus
says: Sen. Iris Boone: "Thank you for leading on Medicare for All
says not: Will you co-sponsor
<-- joe@example.com: lobby-kit
says: Sen. Iris Boone: "Thank you for leading

--> Dana Reyes <dana@example.org>, 2026-03-11 21:30
subject: VISIT Rep. Marsh is cancelled

<-- dana@example.org: command-answer
says: hears of it at Thu Mar 12, 8:00 AM EDT
says not: quarter of an hour

until: 2026-03-13 12:00
<-- rose@example.com: lobby-changed
says: CANCELLED: your visit to Rep. Helen Marsh
<-- rose@example.com: lobby-report-asked
says: How did it go with Sen. Iris Boone?
says not: Marsh
