Somebody under 18 in mid-thread: the talk ends, a coordinator has them, and no number books anything

set: INSERT INTO contactHours SELECT id, 1, 1080, 1200 FROM person WHERE name = 'Ana Lima'
set: INSERT INTO contactHours SELECT id, 5, 600, 720 FROM person WHERE name = 'Ana Lima'

--> Rose Kelly <rose@example.com>, 2026-03-02 10:00
subject: I want to help

Hi, I'm Rose Kelly from Somerville and I'd like to help. 508-555-0142

<-- rose@example.com: welcome
<-- nothing

--> Rose Kelly <rose@example.com>, 2026-03-02 11:00
reply: rose@example.com

2

<-- rose@example.com: talk-booked
<-- ana@example.org: talk-for-contact
<-- nothing

--> Rose Kelly <rose@example.com>, 2026-03-02 12:00
reply: rose@example.com talk-booked

By the way, I'm 16, is that a problem?

<-- ana@example.org: talk-for-contact
says: is called off
says not: 16
<-- dana@example.org: handed-over
<-- nothing
book: SELECT state FROM booking → cancelled
book: SELECT COUNT(*) FROM bookingCell → 0

--> Rose Kelly <rose@example.com>, 2026-03-02 13:00
reply: rose@example.com welcome

3

<-- dana@example.org: handed-over
<-- nothing
book: SELECT COUNT(*) FROM booking WHERE state = 'booked' → 0
