An appointment on a lobby day is told to its district alone, also when it moves or is called off

set: INSERT INTO legislator (id, name, given, family, party, chamber, district, email, links) VALUES ('ocd-person/1', 'Helen Marsh', 'Helen', 'Marsh', '', 'house', '34th Middlesex', '', ''), ('ocd-person/2', 'Nora Finch', 'Nora', 'Finch', '', 'house', '27th Middlesex', '', ''), ('ocd-person/3', 'Peter Doyle', 'Peter', 'Doyle', '', 'house', '35th Middlesex', '', ''), ('ocd-person/4', 'Ida Brook', 'Ida', 'Brook', '', 'house', '23rd Middlesex', '', ''), ('ocd-person/5', 'Iris Boone', 'Iris', 'Boone', '', 'senate', 'Second Middlesex', '', ''), ('ocd-person/6', 'Carla Stone', 'Carla', 'Stone', '', 'congress', 'MA-5', '', '')
set: INSERT INTO office (legislator, kind, address, voice, fax) VALUES ('ocd-person/1', 'capitol', 'Room 443, State House, Boston', '617-555-0101', ''), ('ocd-person/3', 'capitol', 'Room 20, State House, Boston', '617-555-0103', ''), ('ocd-person/5', 'capitol', 'Room 424, State House, Boston', '617-555-0105', '')
set: INSERT INTO number (id, kind) VALUES (912, 'event'); INSERT INTO event (id, kind, title, region, start, zone, startsAt, minutes, place, state, uid, personID, createdAt) VALUES (912, 'lobby day', 'lobby day', 'east', '2026-03-12 10:00', 'America/New_York', strftime('%s', '2026-03-12 14:00') * 1000, 240, 'State House', 'open', 'e912@example.org', (SELECT id FROM person WHERE name = 'Dana Reyes'), 1767000000000)

--> Rose Kelly <rose@example.com>, 2026-03-02 10:00
subject: I want to help

Hi, I'm Rose Kelly from Medford and I'd like to help with lobbying. 508-555-0142

--> Joe Silva <joe@example.com>, 2026-03-02 11:00
subject: I want to help

Hi, I'm Joe Silva from Somerville and I'd like to help. 508-555-0143

<-- rose@example.com: welcome
<-- joe@example.com: welcome
set: INSERT INTO rsvp (eventID, personID, state, sharesName, by, saidAt, uid, createdAt) SELECT 912, id, 'going', 1, 'mail', 1772500000000, 'r' || id || '@example.org', 1772500000000 FROM person WHERE name IN ('Rose Kelly', 'Joe Silva', 'Luz Ortiz')
set: INSERT INTO personDistrict (personID, chamber, town, district, known, at) SELECT id, 'house', 'Medford', '34th Middlesex', 'said', 1 FROM person WHERE name = 'Rose Kelly' UNION ALL SELECT id, 'house', 'Somerville', '27th Middlesex', 'said', 1 FROM person WHERE name = 'Joe Silva'

# Not theirs reads as not there.
--> Omar Haddad <omar@example.net>, 2026-03-03 09:00
subject: VISIT Rep. Marsh at 9:00 for #912

<-- omar@example.net: command-answer
says: #912 is no lobby day of yours
<-- nothing

--> Dana Reyes <dana@example.org>, 2026-03-03 10:00
subject: VISIT Rep. Marsh at 11:15 in 33 for #912, Ana leads

<-- dana@example.org: command-answer
says: Rep. Helen Marsh (34th Middlesex) at 11:15 am in Room 33
says: Ana Lima leads
says: 1 person of the district hears
until: 2026-03-03 10:30
<-- rose@example.com: lobby-changed
says: 11:15 am, Room 33: Rep. Helen Marsh, Ana Lima leads
<-- nothing

# What is left out stays as it was.
--> Dana Reyes <dana@example.org>, 2026-03-03 11:00
subject: VISIT Rep. Marsh at 1:30

<-- dana@example.org: command-answer
says: at 1:30 pm in Room 33
until: 2026-03-03 11:30
<-- rose@example.com: lobby-changed
says: Changed: your visit to Rep. Helen Marsh
says: 1:30 pm, Room 33: Rep. Helen Marsh, Ana Lima leads
<-- nothing

# Taken back in time: nobody hears.
--> Dana Reyes <dana@example.org>, 2026-03-03 12:01
subject: VISIT Helen Marsh at 2:00

<-- dana@example.org: command-answer
says: at 2:00 pm
--> Dana Reyes <dana@example.org>, 2026-03-03 12:03
subject: UNDO

<-- dana@example.org: command-answer
until: 2026-03-03 13:00
<-- nothing
book: SELECT atMinute FROM appointment → 810

--> Dana Reyes <dana@example.org>, 2026-03-03 14:00
subject: VISIT Rep. Marsh is cancelled

<-- dana@example.org: command-answer
says: is called off
until: 2026-03-03 14:30
<-- rose@example.com: lobby-changed
says: CANCELLED: your visit to Rep. Helen Marsh
<-- nothing

--> Dana Reyes <dana@example.org>, 2026-03-04 10:00
subject: KIT #912

<-- dana@example.org: command-answer
says: 2 people in 2 House districts
says: 34th Middlesex, Rep. Helen Marsh: 1 person
has file: lobby-day-912.csv
has file: lobby-day-912.html
<-- nothing

--> Rose Kelly <rose@example.com>, 2026-03-04 11:00
subject: KIT

<-- rose@example.com: lobby-kit
says: Rep. Helen Marsh, Room 443
says: There is no appointment with them yet
says not: SHARE NAME
<-- nothing

--> Rose Kelly <rose@example.com>, 2026-03-04 11:30
subject: DO NOT SHARE NAME

<-- rose@example.com: command-answer
says: Nobody of your district sees your name
<-- nothing
book: SELECT SUM(sharesName) FROM rsvp → 1

# An answer to the kit is an answer to the invitation.
--> Rose Kelly <rose@example.com>, 2026-03-04 12:00
reply: rose@example.com lobby-kit

Sorry, I can't make it after all.

<-- rose@example.com: event-rsvp
<-- nothing
book: SELECT state FROM rsvp ORDER BY personID LIMIT 1 → declined

--> Dana Reyes <dana@example.org>, 2026-03-10 10:00
subject: LOBBIED Sen. Boone on March 9: she asked for the numbers

<-- dana@example.org: command-answer
says: a visit to Sen. Iris Boone on Monday, March 9
book: SELECT day || ' ' || words FROM lobbyVisit → 2026-03-09 she asked for the numbers
