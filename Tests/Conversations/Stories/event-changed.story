A change is told to everybody who did not say no, and moves the reminders

--> Rose Kelly <rose@example.com>, 2026-03-02 10:00
subject: I want to help

Hi, I'm Rose Kelly from Somerville and I'd like to help with tabling. 508-555-0142

<-- rose@example.com: welcome
<-- nothing

--> Joe Silva <joe@example.com>, 2026-03-02 10:10
subject: I want to help

Hi, I'm Joe Silva from Somerville and I'd like to help with tabling. 508-555-0143

<-- joe@example.com: welcome
<-- nothing

--> Lily Chu <lily@example.com>, 2026-03-02 10:20
subject: I want to help

Hi, I'm Lily Chu from Somerville and I'd like to help with tabling. 508-555-0144

<-- lily@example.com: welcome
<-- nothing

set: INSERT INTO number (id, kind) VALUES (499, 'none')

--> Ana Lima <ana@example.org>, 2026-03-03 12:00
subject: EVENT lobby day on March 12 at 10am to 2pm at the State House room 428: bring a story

<-- ana@example.org: command-answer
says: #500
<-- nothing

--> Ana Lima <ana@example.org>, 2026-03-03 12:05
subject: INVITE Rose Kelly, Joe Silva, Lily Chu to #500

<-- ana@example.org: command-answer
says: Invited to #500
<-- rose@example.com: event-invited
has file: invite.ics
<-- joe@example.com: event-invited
has file: invite.ics
<-- lily@example.com: event-invited
has file: invite.ics
<-- nothing

--> Rose Kelly <rose@example.com>, 2026-03-03 13:00
reply: rose@example.com

YES

<-- rose@example.com: event-rsvp
<-- nothing

--> Joe Silva <joe@example.com>, 2026-03-03 13:10
reply: joe@example.com

NO

<-- joe@example.com: event-rsvp
<-- nothing

--> Ana Lima <ana@example.org>, 2026-03-04 12:00
subject: CHANGE #500 to March 13 at 11am at Faneuil Hall

<-- ana@example.org: command-answer
says: Friday, March 13 at 11:00 am
says: Faneuil Hall
says: 2 people who did not say no are told
<-- rose@example.com: event-changed
says: Changed: Lobby day is on Friday, March 13 at 11:00 am now
says: Faneuil Hall
says: Your place is kept
has file: invite.ics
<-- lily@example.com: event-changed
says: Can you come?
<-- nothing
book: SELECT group_concat(sequence) FROM (SELECT * FROM rsvp ORDER BY id) → 1,2,1

until: 2026-03-11 20:00
<-- nothing
until: 2026-03-12 11:20
<-- rose@example.com: event-reminder
says: Tomorrow at 11:00 am
<-- nothing

# At night, within 36 hours: at once.
--> Ana Lima <ana@example.org>, 2026-03-12 23:00
subject: CHANGE #500 place: Park Street Church

<-- ana@example.org: command-answer
says: Park Street Church
<-- rose@example.com: event-changed
says: Changed: Lobby day is at another place, Friday, March 13 at 11:00 am
<-- lily@example.com: event-changed
<-- nothing

--> Ana Lima <ana@example.org>, 2026-03-12 23:10
subject: CHANGE #500: Please come early

<-- ana@example.org: command-answer
says: new words
<-- rose@example.com: event-changed
says: Please come early
<-- lily@example.com: event-changed
<-- nothing

--> Ana Lima <ana@example.org>, 2026-03-12 23:20
subject: CHANGE #500 title: Big lobby day

<-- ana@example.org: command-answer
<-- rose@example.com: event-changed
says: Big lobby day
<-- lily@example.com: event-changed
<-- nothing
