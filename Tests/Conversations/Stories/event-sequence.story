Who comes is reminded the day before, gets the details in time, and is asked how it was

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

set: INSERT INTO number (id, kind) VALUES (499, 'none')

--> Ana Lima <ana@example.org>, 2026-03-03 12:00
subject: EVENT lobby day on March 12 at 10am to 2pm at the State House room 428: bring a story

<-- ana@example.org: command-answer
says: #500
<-- nothing

--> Ana Lima <ana@example.org>, 2026-03-03 12:05
subject: INVITE Rose Kelly, Joe Silva to #500

<-- ana@example.org: command-answer
says: Invited to #500
<-- rose@example.com: event-invited
has file: invite.ics
<-- joe@example.com: event-invited
has file: invite.ics
<-- nothing

--> Rose Kelly <rose@example.com>, 2026-03-03 13:00
reply: rose@example.com

YES

<-- rose@example.com: event-rsvp
<-- nothing

--> Joe Silva <joe@example.com>, 2026-03-03 13:10
reply: joe@example.com

yes!

<-- joe@example.com: event-rsvp
<-- nothing

until: 2026-03-11 10:59
<-- nothing
until: 2026-03-11 11:20
<-- rose@example.com: event-reminder
says: Tomorrow at 10:00 am: Lobby day
says: Is it still good for you?
<-- joe@example.com: event-reminder
<-- nothing

--> Rose Kelly <rose@example.com>, 2026-03-11 12:00
reply: rose@example.com

YES

<-- nothing
book: SELECT confirmedAt IS NOT NULL FROM rsvp ORDER BY id LIMIT 1 → 1

--> Joe Silva <joe@example.com>, 2026-03-11 12:10
reply: joe@example.com

no

<-- joe@example.com: event-rsvp
says: We will miss you
<-- nothing

# The morning mail of an event before 11:00 goes the evening before.
until: 2026-03-11 17:59
<-- nothing
until: 2026-03-11 18:20
<-- rose@example.com: event-reminder
says: Tomorrow at 10:00 am
says: See you there
says: bring a story
<-- nothing

until: 2026-03-12 14:59
<-- nothing
until: 2026-03-12 15:20
<-- rose@example.com: event-after
says: did you make it?
<-- nothing

--> Rose Kelly <rose@example.com>, 2026-03-12 17:00
reply: rose@example.com

Yes, we had a great time!

<-- rose@example.com: event-thanks
says: for coming to Lobby day
<-- nothing
book: SELECT came FROM rsvp ORDER BY id LIMIT 1 → 1
book: SELECT stage FROM volunteer ORDER BY personID LIMIT 1 → active
until: 2026-03-16 12:00
<-- nothing
