Who does not answer gets three gentle mails, then rests, and is on the list to call

set: INSERT INTO contactHours SELECT id, 5, 600, 720 FROM person WHERE name = 'Ana Lima'
set: INSERT INTO contactHours SELECT id, 1, 1080, 1200 FROM person WHERE name = 'Ana Lima'

--> Rose Kelly <rose@example.com>, 2026-03-02 10:00
subject: I want to help

Hi, I'm Rose Kelly from Somerville and I'd like to help with tabling. 508-555-0142

<-- rose@example.com: welcome
<-- nothing

until: 2026-03-04 12:00
<-- nothing

until: 2026-03-05 12:00
<-- rose@example.com: talk-times
says: would still like to talk with you
<-- nothing

until: 2026-03-12 12:00
<-- rose@example.com: talk-times
<-- nothing

until: 2026-04-01 12:00
<-- rose@example.com: talk-times
<-- nothing

until: 2026-04-20 12:00
<-- nothing
book: SELECT stage FROM volunteer → resting
book: SELECT COUNT(*) FROM offer WHERE state = 'open' → 0
