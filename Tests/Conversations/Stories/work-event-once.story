An event of the hub that is logged too counts once

set: INSERT INTO number (id, kind) VALUES (912, 'event'); INSERT INTO event (id, kind, title, hubID, region, start, zone, startsAt, minutes, place, state, uid, personID, createdAt) SELECT 912, 'tabling', 'tabling', hub.id, 'east', '2026-02-28 10:00', 'America/New_York', strftime('%s', '2026-02-28 15:00') * 1000, 120, 'Library', 'open', 'e912@example.org', (SELECT id FROM person WHERE name = 'Ruth Okafor'), 1767000000000 FROM hub WHERE name = 'Worcester'

--> Ruth Okafor <ruth@example.com>, 2026-03-02 10:00
subject: LOG tabling on Saturday: 42 signatures

<-- ruth@example.com: command-answer
says: It is the event #912: the two count once.
<-- nothing
book: SELECT eventID FROM deed → 912
