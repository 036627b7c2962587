Who cannot keep a talk calls it off, and the contact hears of it

set: INSERT INTO contactHours SELECT id, 1, 1080, 1200 FROM person WHERE name = 'Ana Lima'
set: INSERT INTO contactHours SELECT id, 3, 1080, 1200 FROM person WHERE name = 'Ana Lima'
set: INSERT INTO contactHours SELECT id, 5, 600, 720 FROM person WHERE name = 'Ana Lima'

--> Rose Kelly <rose@example.com>, 2026-03-02 10:00
subject: I want to help

Hi, I'm Rose Kelly from Somerville and I'd like to help. 508-555-0142

<-- rose@example.com: welcome
<-- nothing

--> Rose Kelly <rose@example.com>, 2026-03-02 11:00
reply: rose@example.com

Thursday works

<-- rose@example.com: talk-booked
says: Thursday, March 5
<-- ana@example.org: talk-for-contact
<-- nothing

--> Rose Kelly <rose@example.com>, 2026-03-02 12:00
reply: rose@example.com

I can't make it on Thursday, sorry

<-- rose@example.com: talk-cancelled
says: is called off, and Ana knows
says not: Just say when
<-- rose@example.com: talk-times
says: here are other times
says not: Thu Mar 5
<-- ana@example.org: talk-for-contact
says: is called off
says: I can't make it on Thursday, sorry
<-- nothing
book: SELECT COUNT(*) FROM booking WHERE state = 'booked' → 0

--> Rose Kelly <rose@example.com>, 2026-03-02 13:00
reply: rose@example.com

1

<-- rose@example.com: talk-booked
<-- ana@example.org: talk-for-contact
<-- nothing

# A doubt is none: what is booked stands.
--> Rose Kelly <rose@example.com>, 2026-03-02 14:00
reply: rose@example.com

I might not be able to make it, I will tell you tomorrow

<-- ana@example.org: handed-over
<-- nothing
book: SELECT COUNT(*) FROM booking WHERE state = 'booked' → 1
