Ten days without an answer: the contact's Monday mail has who to call

set: INSERT INTO contactHours SELECT id, 5, 600, 720 FROM person WHERE name = 'Ana Lima'

--> Rose Kelly <rose@example.com>, 2026-03-02 10:00
subject: I want to help

Hi, I'm Rose Kelly from Somerville and I'd like to help with tabling. 508-555-0142

<-- rose@example.com: welcome
<-- nothing

until: 2026-03-10 12:00
<-- ana@example.org: day
<-- rose@example.com: talk-times
<-- nothing

until: 2026-03-16 12:00
<-- rose@example.com: talk-times
<-- ana@example.org: day
says: To call
says: Rose Kelly 508-555-0142 (no answer by mail
<-- nothing
