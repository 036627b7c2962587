Two reminders that quiet hours bring to the same evening are one

--> Rose Kelly <rose@example.com>, 2026-03-02 10:00
subject: I want to help

Hi, I'm Rose Kelly from Somerville and I'd like to help with tabling. 508-555-0142

<-- rose@example.com: welcome
<-- nothing

set: INSERT INTO number (id, kind) VALUES (499, 'none')

--> Ana Lima <ana@example.org>, 2026-03-03 12:00
subject: EVENT lobby day on March 12 at 9am at the State House room 428

<-- ana@example.org: command-answer
says: #500
<-- nothing

--> Ana Lima <ana@example.org>, 2026-03-03 12:05
subject: INVITE Rose Kelly to #500

<-- ana@example.org: command-answer
says: Invited to #500
<-- rose@example.com: event-invited
<-- nothing

--> Rose Kelly <rose@example.com>, 2026-03-03 13:00
reply: rose@example.com

YES

<-- rose@example.com: event-rsvp
<-- nothing

--> Ana Lima <ana@example.org>, 2026-03-03 14:00
subject: REMIND people going to #500 12 hours and 3 hours before

<-- ana@example.org: command-answer
says: Wed Mar 11, 6:00 pm
<-- nothing

until: 2026-03-11 17:59
<-- nothing
until: 2026-03-11 20:00
<-- rose@example.com: event-reminder
says: Tomorrow at 9:00 am
<-- nothing
until: 2026-03-12 12:00
<-- nothing
