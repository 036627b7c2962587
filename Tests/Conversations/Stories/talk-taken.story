Two choose the same time: the first has it, the other gets new times at once

set: INSERT INTO contactHours SELECT id, 1, 1080, 1140 FROM person WHERE name = 'Ana Lima'
set: INSERT INTO contactHours SELECT id, 5, 600, 660 FROM person WHERE name = 'Ana Lima'

--> Rose Kelly <rose@example.com>, 2026-03-02 10:00
subject: I want to help

Hi, I'm Rose Kelly from Somerville and I'd like to help. 508-555-0142

<-- rose@example.com: welcome
<-- nothing

--> Tim Ode <tim@example.com>, 2026-03-02 10:05
subject: Volunteering

Hello, I'm Tim Ode in Somerville. I'd like to volunteer. 508-555-0177

<-- tim@example.com: welcome
<-- nothing

# The times of the two are spread.
book: SELECT COUNT(DISTINCT start) FROM offerTime → 6

set: UPDATE offerTime SET start = '2026-03-07 10:00' WHERE position = 1
set: UPDATE offerTime SET startsAt = 1772895600000 WHERE position = 1

--> Rose Kelly <rose@example.com>, 2026-03-02 11:00
reply: rose@example.com

1

<-- rose@example.com: talk-booked
<-- ana@example.org: talk-for-contact
<-- nothing

--> Tim Ode <tim@example.com>, 2026-03-02 11:05
reply: tim@example.com

1

<-- tim@example.com: talk-times
says: that time has just been taken
<-- nothing
book: SELECT COUNT(*) FROM booking → 1

# A STOP ends the talk, and both are told.
--> Rose Kelly <rose@example.com>, 2026-03-03 11:00

STOP

<-- rose@example.com: stopped
says: your 1-on-1 with Ana on Saturday, March 7
<-- ana@example.org: talk-for-contact
says: asked for no more mail
<-- nothing
book: SELECT COUNT(*) FROM bookingCell → 0

until: 2026-03-08 12:00
