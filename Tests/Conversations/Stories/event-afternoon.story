The details of an event in the afternoon come on its morning

--> Rose Kelly <rose@example.com>, 2026-03-02 10:00
subject: I want to help

Hi, I'm Rose Kelly from Somerville and I'd like to help with tabling. 508-555-0142

<-- rose@example.com: welcome
<-- nothing

set: INSERT INTO number (id, kind) VALUES (499, 'none')

--> Ana Lima <ana@example.org>, 2026-03-03 12:00
subject: EVENT hearing on March 12 at 1pm at the State House room A-1

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

I'm coming

<-- rose@example.com: event-rsvp
<-- nothing

until: 2026-03-11 22:00
<-- rose@example.com: event-reminder
says: Tomorrow at 1:00 pm: Hearing
<-- nothing
until: 2026-03-12 07:59
<-- nothing
until: 2026-03-12 08:20
<-- rose@example.com: event-reminder
says: Today at 1:00 pm: Hearing
<-- nothing

# CAME comes before the question: nobody is asked what is known.
--> Ana Lima <ana@example.org>, 2026-03-12 15:30
subject: CAME TO #500: nobody

<-- ana@example.org: command-answer
says: nobody came
<-- nothing
until: 2026-03-14 12:00
<-- nothing
