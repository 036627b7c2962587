The volunteer is asked the day after, and their YES moves them on

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
says: Did you and Ana get to talk?
says: YES or NO is enough
<-- nothing

--> Rose Kelly <rose@example.com>, 2026-03-08 13:00
reply: rose@example.com

Yes, we did, thanks!

<-- nothing
book: SELECT state FROM booking → met
book: SELECT stage FROM volunteer → met

until: 2026-03-20 12:00
<-- nothing
