An event of today is called off at once, however many come; an event of next week is shown first

set: INSERT INTO number (id, kind) VALUES (499, 'none')

--> Ana Lima <ana@example.org>, 2026-03-03 12:00
subject: EVENT hearing on March 12 at 1pm to 4pm at Gardner Auditorium: wear red

<-- ana@example.org: command-answer
says: #500
<-- nothing

set: WITH RECURSIVE many(n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM many WHERE n < 11) INSERT INTO number (id, kind) SELECT 600 + n, 'person' FROM many
set: WITH RECURSIVE many(n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM many WHERE n < 11) INSERT INTO person (id, name, givenName, language, phone, createdAt) SELECT 600 + n, 'Bea Ross', 'Bea', 'en', '508-555-0101', 0 FROM many
set: INSERT INTO volunteer (personID, stage, interests, source, createdAt, town, hubID) SELECT id, 'known', '[]', 'import', 0, 'Somerville', (SELECT id FROM hub WHERE name = 'Somerville') FROM person WHERE name = 'Bea Ross'
set: INSERT INTO rsvp (eventID, personID, state, by, saidAt, uid, createdAt) SELECT 500, id, 'going', 'contact', 0, 'bea' || id, 0 FROM person WHERE name = 'Bea Ross'

--> Ana Lima <ana@example.org>, 2026-03-05 12:00
subject: CANCEL #500: the committee does not sit

<-- ana@example.org: command-answer
says: This would happen
says: 12 people are told
<-- nothing
book: SELECT state FROM event → open

--> Ana Lima <ana@example.org>, 2026-03-12 07:35
subject: CANCEL #500 snow, new date to follow

<-- ana@example.org: command-answer
says: Called off: #500
says not: UNDO
<-- nothing
book: SELECT state FROM event → cancelled
