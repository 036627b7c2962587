Who was not at the meeting is invited to the next one once, and then rests

--> Ana Lima <ana@example.org>, 2026-03-01 12:00
subject: MEETING first Tuesday 7pm at Somerville Library

<-- ana@example.org: command-answer
<-- nothing

--> Rose Kelly <rose@example.com>, 2026-03-02 10:00
subject: I want to help

Hi, I'm Rose Kelly from Somerville and I'd like to help with tabling. 508-555-0142

<-- rose@example.com: welcome
<-- nothing

until: 2026-03-04 09:00
<-- rose@example.com: meeting-reminder
<-- nothing

--> Ana Lima <ana@example.org>, 2026-03-04 09:00
subject: CAME meeting: nobody

<-- ana@example.org: command-answer
says: nobody; not Rose Kelly
<-- nothing

--> Ana Lima <ana@example.org>, 2026-03-04 09:10
subject: CAME meeting: Zed

<-- ana@example.org: command-answer
says: I do not know whom you mean
<-- nothing

until: 2026-03-04 11:00
<-- rose@example.com: meeting-invited
says: it seems we missed each other
says: Tuesday, April 7 at 7:00 pm
<-- nothing

until: 2026-04-08 09:00
<-- rose@example.com: meeting-reminder
<-- nothing

--> Ana Lima <ana@example.org>, 2026-04-08 09:00
subject: CAME meeting: nobody

<-- ana@example.org: command-answer
<-- nothing
book: SELECT stage FROM volunteer → resting
until: 2026-06-08 09:00
<-- nothing
