Whoever is under 18 is taken off what is to come, and a coordinator answers

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

--> Rose Kelly <rose@example.com>, 2026-03-03 13:00
reply: rose@example.com

YES

<-- rose@example.com: event-rsvp
<-- nothing

--> Rose Kelly <rose@example.com>, 2026-03-04 13:00
subject: one more thing

I should tell you that I am 16 years old and a junior at Somerville High.

book: SELECT isMinor FROM person WHERE name = 'Rose Kelly' → 1
book: SELECT state FROM rsvp → withdrawn

--> Ana Lima <ana@example.org>, 2026-03-05 12:00
subject: RSVPS #500

<-- ana@example.org: command-answer
says: 0 going
says not: Rose
