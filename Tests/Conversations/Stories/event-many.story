What reaches more than ten people is shown first and waits for YES

--> Rose Kelly <rose@example.com>, 2026-03-02 10:00
subject: I want to help

Hi, I'm Rose Kelly from Somerville and I'd like to help with tabling. 508-555-0142

<-- rose@example.com: welcome
<-- nothing

set: INSERT INTO number (id, kind) VALUES (499, 'none')

--> Ana Lima <ana@example.org>, 2026-03-03 12:00
subject: EVENT lobby day on March 12 at 10am to 2pm at the State House room 428: bring a story

<-- ana@example.org: command-answer
says: #500
<-- nothing

--> Ana Lima <ana@example.org>, 2026-03-03 12:05
subject: INVITE Rose Kelly to #500

<-- ana@example.org: command-answer
says: Invited to #500
<-- rose@example.com: event-invited
has file: invite.ics
<-- nothing

set: INSERT INTO number (id, kind) VALUES (600, 'person')
set: INSERT INTO person (id, name, givenName, language, phone, createdAt) VALUES (600, 'Bea Aoss', 'Bea', 'en', '508-555-0110', 0)
set: INSERT INTO volunteer (personID, stage, interests, source, createdAt, town, hubID) SELECT 600, 'known', '[]', 'import', 0, 'Somerville', id FROM hub WHERE name = 'Somerville'
set: INSERT INTO rsvp (eventID, personID, state, by, saidAt, uid, createdAt) VALUES (500, 600, 'going', 'contact', 0, 'bea0', 0)
set: INSERT INTO number (id, kind) VALUES (601, 'person')
set: INSERT INTO person (id, name, givenName, language, phone, createdAt) VALUES (601, 'Bea Boss', 'Bea', 'en', '508-555-0111', 0)
set: INSERT INTO volunteer (personID, stage, interests, source, createdAt, town, hubID) SELECT 601, 'known', '[]', 'import', 0, 'Somerville', id FROM hub WHERE name = 'Somerville'
set: INSERT INTO rsvp (eventID, personID, state, by, saidAt, uid, createdAt) VALUES (500, 601, 'going', 'contact', 0, 'bea1', 0)
set: INSERT INTO number (id, kind) VALUES (602, 'person')
set: INSERT INTO person (id, name, givenName, language, phone, createdAt) VALUES (602, 'Bea Coss', 'Bea', 'en', '508-555-0112', 0)
set: INSERT INTO volunteer (personID, stage, interests, source, createdAt, town, hubID) SELECT 602, 'known', '[]', 'import', 0, 'Somerville', id FROM hub WHERE name = 'Somerville'
set: INSERT INTO rsvp (eventID, personID, state, by, saidAt, uid, createdAt) VALUES (500, 602, 'going', 'contact', 0, 'bea2', 0)
set: INSERT INTO number (id, kind) VALUES (603, 'person')
set: INSERT INTO person (id, name, givenName, language, phone, createdAt) VALUES (603, 'Bea Doss', 'Bea', 'en', '508-555-0113', 0)
set: INSERT INTO volunteer (personID, stage, interests, source, createdAt, town, hubID) SELECT 603, 'known', '[]', 'import', 0, 'Somerville', id FROM hub WHERE name = 'Somerville'
set: INSERT INTO rsvp (eventID, personID, state, by, saidAt, uid, createdAt) VALUES (500, 603, 'going', 'contact', 0, 'bea3', 0)
set: INSERT INTO number (id, kind) VALUES (604, 'person')
set: INSERT INTO person (id, name, givenName, language, phone, createdAt) VALUES (604, 'Bea Eoss', 'Bea', 'en', '508-555-0114', 0)
set: INSERT INTO volunteer (personID, stage, interests, source, createdAt, town, hubID) SELECT 604, 'known', '[]', 'import', 0, 'Somerville', id FROM hub WHERE name = 'Somerville'
set: INSERT INTO rsvp (eventID, personID, state, by, saidAt, uid, createdAt) VALUES (500, 604, 'going', 'contact', 0, 'bea4', 0)
set: INSERT INTO number (id, kind) VALUES (605, 'person')
set: INSERT INTO person (id, name, givenName, language, phone, createdAt) VALUES (605, 'Bea Foss', 'Bea', 'en', '508-555-0115', 0)
set: INSERT INTO volunteer (personID, stage, interests, source, createdAt, town, hubID) SELECT 605, 'known', '[]', 'import', 0, 'Somerville', id FROM hub WHERE name = 'Somerville'
set: INSERT INTO rsvp (eventID, personID, state, by, saidAt, uid, createdAt) VALUES (500, 605, 'going', 'contact', 0, 'bea5', 0)
set: INSERT INTO number (id, kind) VALUES (606, 'person')
set: INSERT INTO person (id, name, givenName, language, phone, createdAt) VALUES (606, 'Bea Goss', 'Bea', 'en', '508-555-0116', 0)
set: INSERT INTO volunteer (personID, stage, interests, source, createdAt, town, hubID) SELECT 606, 'known', '[]', 'import', 0, 'Somerville', id FROM hub WHERE name = 'Somerville'
set: INSERT INTO rsvp (eventID, personID, state, by, saidAt, uid, createdAt) VALUES (500, 606, 'going', 'contact', 0, 'bea6', 0)
set: INSERT INTO number (id, kind) VALUES (607, 'person')
set: INSERT INTO person (id, name, givenName, language, phone, createdAt) VALUES (607, 'Bea Hoss', 'Bea', 'en', '508-555-0117', 0)
set: INSERT INTO volunteer (personID, stage, interests, source, createdAt, town, hubID) SELECT 607, 'known', '[]', 'import', 0, 'Somerville', id FROM hub WHERE name = 'Somerville'
set: INSERT INTO rsvp (eventID, personID, state, by, saidAt, uid, createdAt) VALUES (500, 607, 'going', 'contact', 0, 'bea7', 0)
set: INSERT INTO number (id, kind) VALUES (608, 'person')
set: INSERT INTO person (id, name, givenName, language, phone, createdAt) VALUES (608, 'Bea Ioss', 'Bea', 'en', '508-555-0118', 0)
set: INSERT INTO volunteer (personID, stage, interests, source, createdAt, town, hubID) SELECT 608, 'known', '[]', 'import', 0, 'Somerville', id FROM hub WHERE name = 'Somerville'
set: INSERT INTO rsvp (eventID, personID, state, by, saidAt, uid, createdAt) VALUES (500, 608, 'going', 'contact', 0, 'bea8', 0)
set: INSERT INTO number (id, kind) VALUES (609, 'person')
set: INSERT INTO person (id, name, givenName, language, phone, createdAt) VALUES (609, 'Bea Joss', 'Bea', 'en', '508-555-0119', 0)
set: INSERT INTO volunteer (personID, stage, interests, source, createdAt, town, hubID) SELECT 609, 'known', '[]', 'import', 0, 'Somerville', id FROM hub WHERE name = 'Somerville'
set: INSERT INTO rsvp (eventID, personID, state, by, saidAt, uid, createdAt) VALUES (500, 609, 'going', 'contact', 0, 'bea9', 0)
set: INSERT INTO number (id, kind) VALUES (610, 'person')
set: INSERT INTO person (id, name, givenName, language, phone, createdAt) VALUES (610, 'Bea Koss', 'Bea', 'en', '508-555-0120', 0)
set: INSERT INTO volunteer (personID, stage, interests, source, createdAt, town, hubID) SELECT 610, 'known', '[]', 'import', 0, 'Somerville', id FROM hub WHERE name = 'Somerville'
set: INSERT INTO rsvp (eventID, personID, state, by, saidAt, uid, createdAt) VALUES (500, 610, 'going', 'contact', 0, 'bea10', 0)

--> Ana Lima <ana@example.org>, 2026-03-04 12:00
subject: CHANGE #500 to March 13 at 11am

<-- ana@example.org: command-answer
says: 12 people are told
says: Answer YES
<-- nothing
book: SELECT start FROM event → 2026-03-12 10:00

--> Ana Lima <ana@example.org>, 2026-03-04 12:10
reply: ana@example.org

YES

<-- ana@example.org: command-answer
says: 1 person who did not say no is told
says: please call them
says: Bea Aoss
<-- rose@example.com: event-changed
<-- nothing

--> Ana Lima <ana@example.org>, 2026-03-04 13:00
subject: CANCEL #500: no room

<-- ana@example.org: command-answer
says: Answer YES
<-- nothing
book: SELECT state FROM event → open

--> Ana Lima <ana@example.org>, 2026-03-04 13:10
reply: ana@example.org

YES

<-- ana@example.org: command-answer
<-- rose@example.com: event-cancelled
says: CANCELLED Friday, March 13
<-- nothing
