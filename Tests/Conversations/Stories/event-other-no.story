A no to something else takes nobody off an event that they have answered

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

# Two weeks after the welcome nothing else is open.
--> Ana Lima <ana@example.org>, 2026-03-18 12:00
subject: EVENT lobby day on March 28 at 10am to 2pm at the State House room 428: bring a story

<-- ana@example.org: command-answer
says: #500
<-- nothing

--> Ana Lima <ana@example.org>, 2026-03-18 12:05
subject: INVITE Rose Kelly, Joe Silva to #500

<-- ana@example.org: command-answer
says: Invited to #500
<-- rose@example.com: event-invited
<-- joe@example.com: event-invited
<-- nothing

--> Rose Kelly <rose@example.com>, 2026-03-18 13:00
reply: rose@example.com

YES

<-- rose@example.com: event-rsvp
<-- nothing

--> Rose Kelly <rose@example.com>, 2026-03-19 13:00
subject: Coffee on Friday

Sorry, I can't make it.

book: SELECT state FROM rsvp ORDER BY id LIMIT 1 → going

# Who has said nothing yet is guessed to mean it.
--> Joe Silva <joe@example.com>, 2026-03-19 13:10
subject: Lobby day

I'll be there!

<-- joe@example.com: event-rsvp
book: SELECT state FROM rsvp ORDER BY id DESC LIMIT 1 → going

# With its thread it is an answer.
--> Rose Kelly <rose@example.com>, 2026-03-19 14:00
reply: rose@example.com event-rsvp

Sorry, I can't make it.

<-- rose@example.com: event-rsvp
book: SELECT state FROM rsvp ORDER BY id LIMIT 1 → declined
