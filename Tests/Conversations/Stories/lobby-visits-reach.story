What somebody outside the reach told of a visit is not shown, nor what was forgotten

set: INSERT INTO legislator (id, name, given, family, party, chamber, district, email, links) VALUES ('ocd-person/1', 'Helen Marsh', 'Helen', 'Marsh', '', 'house', '34th Middlesex', '', ''), ('ocd-person/2', 'Nora Finch', 'Nora', 'Finch', '', 'house', '27th Middlesex', '', ''), ('ocd-person/3', 'Peter Doyle', 'Peter', 'Doyle', '', 'house', '35th Middlesex', '', ''), ('ocd-person/4', 'Ida Brook', 'Ida', 'Brook', '', 'house', '23rd Middlesex', '', ''), ('ocd-person/5', 'Iris Boone', 'Iris', 'Boone', '', 'senate', 'Second Middlesex', '', ''), ('ocd-person/6', 'Carla Stone', 'Carla', 'Stone', '', 'congress', 'MA-5', '', '')
set: INSERT INTO office (legislator, kind, address, voice, fax) VALUES ('ocd-person/1', 'capitol', 'Room 443, State House, Boston', '617-555-0101', ''), ('ocd-person/3', 'capitol', 'Room 20, State House, Boston', '617-555-0103', ''), ('ocd-person/5', 'capitol', 'Room 424, State House, Boston', '617-555-0105', '')
set: INSERT INTO number (id, kind) VALUES (912, 'event'); INSERT INTO event (id, kind, title, region, start, zone, startsAt, minutes, place, state, uid, personID, createdAt) VALUES (912, 'lobby day', 'lobby day', 'east', '2026-03-12 10:00', 'America/New_York', strftime('%s', '2026-03-12 14:00') * 1000, 240, 'State House', 'open', 'e912@example.org', (SELECT id FROM person WHERE name = 'Dana Reyes'), 1767000000000)

--> Rose Kelly <rose@example.com>, 2026-03-02 10:00
subject: I want to help

Hi, I'm Rose Kelly from Medford and I'd like to help with lobbying. 508-555-0142

<-- rose@example.com: welcome
set: UPDATE event SET hubID = (SELECT id FROM hub WHERE name = 'Worcester')
set: INSERT INTO number (id, kind) VALUES (921, 'lobbyVisit'), (922, 'lobbyVisit')
set: INSERT INTO lobbyVisit (id, legislator, day, eventID, personID, words, createdAt) VALUES (921, 'ocd-person/1', '2026-03-12', 912, (SELECT id FROM person WHERE name = 'Rose Kelly'), 'my private words', 1), (922, 'ocd-person/3', '2026-03-12', 912, NULL, NULL, 1)

--> Ruth Okafor <ruth@example.com>, 2026-03-03 10:00
subject: VISITS #912

<-- ruth@example.com: command-answer
says: Rep. Helen Marsh, by somebody outside your reach
says not: my private words
says not: Peter Doyle
<-- nothing
