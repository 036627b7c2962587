Who comes to a lobby day from a split town is asked by face, gets their own kit, and tells how it went

set: INSERT INTO legislator (id, name, given, family, party, chamber, district, email, links) VALUES ('ocd-person/1', 'Helen Marsh', 'Helen', 'Marsh', '', 'house', '34th Middlesex', '', ''), ('ocd-person/2', 'Nora Finch', 'Nora', 'Finch', '', 'house', '27th Middlesex', '', ''), ('ocd-person/3', 'Peter Doyle', 'Peter', 'Doyle', '', 'house', '35th Middlesex', '', ''), ('ocd-person/4', 'Ida Brook', 'Ida', 'Brook', '', 'house', '23rd Middlesex', '', ''), ('ocd-person/5', 'Iris Boone', 'Iris', 'Boone', '', 'senate', 'Second Middlesex', '', ''), ('ocd-person/6', 'Carla Stone', 'Carla', 'Stone', '', 'congress', 'MA-5', '', '')
set: INSERT INTO office (legislator, kind, address, voice, fax) VALUES ('ocd-person/1', 'capitol', 'Room 443, State House, Boston', '617-555-0101', ''), ('ocd-person/3', 'capitol', 'Room 20, State House, Boston', '617-555-0103', ''), ('ocd-person/5', 'capitol', 'Room 424, State House, Boston', '617-555-0105', '')
set: INSERT INTO number (id, kind) VALUES (912, 'event'); INSERT INTO event (id, kind, title, region, start, zone, startsAt, minutes, place, state, uid, personID, createdAt) VALUES (912, 'lobby day', 'lobby day', 'east', '2026-03-12 10:00', 'America/New_York', strftime('%s', '2026-03-12 14:00') * 1000, 240, 'State House', 'open', 'e912@example.org', (SELECT id FROM person WHERE name = 'Dana Reyes'), 1767000000000)

--> Rose Kelly <rose@example.com>, 2026-03-02 10:00
subject: I want to help

Hi, I'm Rose Kelly from Medford and I'd like to help with lobbying. 508-555-0142

--> Joe Silva <joe@example.com>, 2026-03-02 11:00
subject: I want to help

Hi, I'm Joe Silva from Medford and I'd like to help. 508-555-0143

--> Luz Ortiz <luz@example.com>, 2026-03-02 12:00
subject: Quiero ayudar

Hola, soy Luz Ortiz, vivo en Medford y quiero ayudar. Mi teléfono es 508-555-0144

<-- rose@example.com: welcome
<-- joe@example.com: welcome
<-- luz@example.com: welcome
set: INSERT INTO rsvp (eventID, personID, state, sharesName, by, saidAt, uid, createdAt) SELECT 912, id, 'going', 1, 'mail', 1772500000000, 'r' || id || '@example.org', 1772500000000 FROM person WHERE name IN ('Rose Kelly', 'Joe Silva', 'Luz Ortiz')

until: 2026-03-03 12:00
<-- rose@example.com: which-representative
says: Helen Marsh
says: Not sure
says: lobby day on Thursday, March 12
<-- joe@example.com: which-representative
<-- luz@example.com: which-representative
says: No sé
<-- nothing

--> Rose Kelly <rose@example.com>, 2026-03-03 13:00
reply: rose@example.com

I think it's Helen Marsch

<-- rose@example.com: your-legislators
says: Rep. Helen Marsh, Room 443, 617-555-0101
says: Sen. Iris Boone, Room 424
<-- nothing
book: SELECT district FROM personDistrict WHERE known = 'said' → 34th Middlesex

--> Joe Silva <joe@example.com>, 2026-03-03 14:00
reply: joe@example.com

No idea, sorry!

<-- joe@example.com: your-legislators
says: who represents most of Medford
says: Rep. Peter Doyle, Room 20
<-- nothing

--> Luz Ortiz <luz@example.com>, 2026-03-03 15:00
reply: luz@example.com

2

<-- luz@example.com: your-legislators
says: gracias, está anotado
says: Rep. Helen Marsh
<-- nothing
book: SELECT COUNT(*) FROM personDistrict WHERE district = '34th Middlesex' → 2

# Nobody is asked twice; the coordinator hears a week and a day before.
until: 2026-03-05 12:00
<-- dana@example.org: lobby-schedule
says: 3 people
says: 34th Middlesex, Rep. Helen Marsh: 2 people
says: 35th Middlesex, Rep. Peter Doyle: 1 person
<-- nothing

--> Dana Reyes <dana@example.org>, 2026-03-06 09:00
subject: VISIT Rep. Marsh at 11:15 for #912, Rose leads

<-- dana@example.org: command-answer
says: Rep. Helen Marsh (34th Middlesex) at 11:15 am in Room 443
says: Rose Kelly leads
until: 2026-03-06 10:00
<-- rose@example.com: lobby-changed
says: 11:15 am, Room 443: Rep. Helen Marsh
<-- luz@example.com: lobby-changed
<-- nothing

--> Dana Reyes <dana@example.org>, 2026-03-06 11:00
subject: KIT #912 asks: please co-sponsor the bill

<-- dana@example.org: command-answer
until: 2026-03-11 17:00
<-- rose@example.com: event-reminder
<-- joe@example.com: event-reminder
<-- luz@example.com: event-reminder
<-- dana@example.org: lobby-schedule
says not: 34th Middlesex, Rep. Helen Marsh: 2
<-- rose@example.com: lobby-kit
says: Rep. Helen Marsh, Room 443, 617-555-0101
says: 11:15 am, Room 443: Rep. Helen Marsh, Rose Kelly leads
says: please co-sponsor the bill
says: Luz, Medford
says not: Joe, Medford
<-- joe@example.com: lobby-kit
says: Rep. Peter Doyle, Room 20
says: You were not sure
says not: Rose, Medford
<-- luz@example.com: lobby-kit
says: 11:15 am, Room 443: Rep. Helen Marsh, con Rose Kelly
<-- nothing

until: 2026-03-13 12:00
<-- rose@example.com: event-reminder
<-- joe@example.com: event-reminder
<-- luz@example.com: event-reminder
<-- rose@example.com: lobby-report-asked
says: Rep. Helen Marsh and Sen. Iris Boone
<-- joe@example.com: lobby-report-asked
<-- luz@example.com: lobby-report-asked
<-- nothing

--> Rose Kelly <rose@example.com>, 2026-03-13 13:00
reply: rose@example.com lobby-report-asked

We met her aide for ten minutes.
She will co-sponsor in the new session.

<-- rose@example.com: lobby-report-noted
says: Rep. Helen Marsh
<-- nothing
book: SELECT legislator || ' ' || day FROM lobbyVisit → ocd-person/1 2026-03-12
book: SELECT came FROM rsvp WHERE personID = (SELECT id FROM person WHERE name = 'Rose Kelly') → 1

--> Joe Silva <joe@example.com>, 2026-03-13 14:00
reply: joe@example.com lobby-report-asked

Sen. Boone: she listened and took the letter
Rep. Doyle: only the aide was there

<-- joe@example.com: lobby-report-noted
says: Sen. Iris Boone and Rep. Peter Doyle
<-- nothing
book: SELECT COUNT(*) FROM lobbyVisit → 3

--> Dana Reyes <dana@example.org>, 2026-03-14 09:00
subject: VISITS #912

<-- dana@example.org: command-answer
says: Rep. Helen Marsh, by Rose Kelly: We met her aide
<-- nothing

--> Luz Ortiz <luz@example.com>, 2026-03-14 10:00
reply: luz@example.com lobby-report-asked

No pude ir

book: SELECT came FROM rsvp WHERE personID = (SELECT id FROM person WHERE name = 'Luz Ortiz') → 0
