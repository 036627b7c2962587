An event is put on record with a number; what is past, unclear or nowhere is asked about

set: INSERT INTO number (id, kind) VALUES (499, 'none')

--> Ana Lima <ana@example.org>, 2026-03-03 12:00
subject: EVENT lobby day on March 12 at 10am to 2pm at the State House room 428: bring a story

<-- ana@example.org: command-answer
says: #500
says: Lobby day of the Somerville hub
says: Thursday, March 12 at 10:00 am (Eastern time)
says: State House room 428
says: 4 hours
<-- nothing
book: SELECT kind || '/' || place || '/' || words || '/' || minutes FROM event → lobby day/State House room 428/bring a story/240

--> Ana Lima <ana@example.org>, 2026-03-03 12:10
subject: EVENT film screening at Somerville Library on Friday at 7pm for 40 people

<-- ana@example.org: command-answer
says: #501
says: Film screening
says: Friday, March 6 at 7:00 pm
says: Somerville Library
says: room for 40
<-- nothing

--> Ana Lima <ana@example.org>, 2026-03-03 12:20
subject: EVENT tabling on March 1, 2026 at 10am at Davis Square

<-- ana@example.org: command-answer
says: past
<-- nothing

--> Ana Lima <ana@example.org>, 2026-03-03 12:30
subject: EVENT house party at June's place

<-- ana@example.org: command-answer
says: When is it?
<-- nothing

--> Ana Lima <ana@example.org>, 2026-03-03 12:40
subject: EVENT hearing on March 20 at 1pm

<-- ana@example.org: command-answer
says: Where?
<-- nothing

--> Ana Lima <ana@example.org>, 2026-03-03 12:45
subject: EVENT training on March 20 in room 5

<-- ana@example.org: command-answer
says: At what time?
<-- nothing

--> Ana Lima <ana@example.org>, 2026-03-03 12:50
subject: EVENTS

<-- ana@example.org: command-answer
says: 2 events to come
says: #501 Film screening, Friday, March 6
says: #500 Lobby day, Thursday, March 12
<-- nothing

--> Ana Lima <ana@example.org>, 2026-03-03 13:00
subject: EVENT house party on March 21 at 6pm at 12 Elm Street

<-- ana@example.org: command-answer
says: #502
says: 12 Elm Street
<-- nothing

--> Ana Lima <ana@example.org>, 2026-03-03 13:05
subject: UNDO

<-- ana@example.org: command-answer
<-- nothing
book: SELECT count(*) FROM event → 2

# Another hub's is not there.
--> Omar Haddad <omar@example.net>, 2026-03-03 14:00
subject: RSVPS #500

<-- omar@example.net: command-answer
says: #500 is no event of yours
<-- nothing

--> Omar Haddad <omar@example.net>, 2026-03-03 14:10
subject: CANCEL #500

<-- omar@example.net: command-answer
says: #500 is no event of yours
<-- nothing
book: SELECT state FROM event WHERE id = 500 → open

# A coordinator's is the region's, and its contacts may invite to it.
--> Dana Reyes <dana@example.org>, 2026-03-03 15:00
subject: EVENT hearing on April 2 at 1pm at the State House room A-1

<-- dana@example.org: command-answer
says: Hearing of the east
<-- nothing

--> Omar Haddad <omar@example.net>, 2026-03-03 16:00
subject: EVENTS

<-- omar@example.net: command-answer
says: 1 event to come
says: Hearing, Thursday, April 2 at 1:00 pm
<-- nothing
