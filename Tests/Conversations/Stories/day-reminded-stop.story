STOP ends the gentle mails too

set: INSERT INTO contactHours SELECT id, 5, 600, 720 FROM person WHERE name = 'Ana Lima'

--> Rose Kelly <rose@example.com>, 2026-03-02 10:00
subject: I want to help

Hi, I'm Rose Kelly from Somerville and I'd like to help with tabling. 508-555-0142

<-- rose@example.com: welcome
<-- nothing

--> Rose Kelly <rose@example.com>, 2026-03-03 10:00
reply: rose@example.com

STOP

<-- rose@example.com: stopped
<-- nothing

until: 2026-04-20 12:00
<-- nothing
book: SELECT COUNT(*) FROM reminding → 0
