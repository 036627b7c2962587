REMIND replaces the usual reminders; what falls into quiet hours goes the evening before

--> Rose Kelly <rose@example.com>, 2026-03-02 10:00
subject: I want to help

Hi, I'm Rose Kelly from Somerville and I'd like to help with tabling. 508-555-0142

<-- rose@example.com: welcome
<-- nothing

set: INSERT INTO number (id, kind) VALUES (499, 'none')

--> Ana Lima <ana@example.org>, 2026-03-03 12:00
subject: EVENT lobby day on March 12 at 10am at the State House room 428

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

--> Ana Lima <ana@example.org>, 2026-03-03 14:00
subject: REMIND people going to #500 7 days, 2 days and 3 hours before

<-- ana@example.org: command-answer
says: 7 days, 2 days and 3 hours before
says: Wed Mar 11, 6:00 pm
<-- nothing

until: 2026-03-05 10:20
<-- rose@example.com: event-reminder
says: Lobby day, Thursday, March 12 at 10:00 am
<-- nothing
until: 2026-03-10 09:59
<-- nothing
until: 2026-03-10 10:20
<-- rose@example.com: event-reminder
<-- nothing
until: 2026-03-11 17:59
<-- nothing
until: 2026-03-11 18:20
<-- rose@example.com: event-reminder
says: Tomorrow at 10:00 am
<-- nothing
until: 2026-03-12 13:00
<-- nothing
