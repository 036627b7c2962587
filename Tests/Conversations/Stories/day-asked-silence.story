Silence of both is asked once more, and then it is unknown

set: INSERT INTO contactHours SELECT id, 5, 600, 720 FROM person WHERE name = 'Ana Lima'

--> Rose Kelly <rose@example.com>, 2026-03-02 10:00
subject: I want to help

Hi, I'm Rose Kelly from Somerville and I'd like to help with tabling. 508-555-0142

<-- rose@example.com: welcome
<-- nothing

--> Rose Kelly <rose@example.com>, 2026-03-02 12:00
reply: rose@example.com

1

<-- rose@example.com: talk-booked
<-- ana@example.org: talk-for-contact
<-- nothing

until: 2026-03-08 12:00
<-- rose@example.com: talk-reminder
<-- rose@example.com: talk-reminder
<-- rose@example.com: talk-asked
<-- nothing

until: 2026-03-20 12:00
<-- rose@example.com: talk-asked
<-- nothing
book: SELECT state FROM booking → booked

until: 2026-03-21 13:00
book: SELECT state FROM booking → unknown
<-- nothing
