The day after the hub's meeting its contact is asked who came

--> Ana Lima <ana@example.org>, 2026-03-01 12:00
subject: MEETING first Tuesday 7pm at Somerville Library

<-- ana@example.org: command-answer
<-- nothing

--> Rose Kelly <rose@example.com>, 2026-03-01 13:00
subject: I want to help

Hi, I'm Rose Kelly from Somerville and I'd like to help with tabling. 508-555-0142

<-- rose@example.com: welcome
says: Tuesday, March 3 at 7:00 pm
<-- nothing

until: 2026-03-04 08:30
<-- rose@example.com: meeting-reminder
<-- ana@example.org: day
says: Rose Kelly
says not: Who came
<-- ana@example.org: day
says: Who came to the meeting?
says: Tuesday, March 3: invited were Rose Kelly
<-- nothing

--> Ana Lima <ana@example.org>, 2026-03-04 09:00
reply: ana@example.org day

CAME meeting: Rose

<-- ana@example.org: command-answer
says: Rose Kelly
<-- nothing
book: SELECT stage FROM volunteer ORDER BY personID LIMIT 1 → met

until: 2026-03-05 08:30
<-- nothing
