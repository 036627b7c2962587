What people say to the times: other times, a number beside, a way to talk, and none twice

set: INSERT INTO contactHours SELECT id, 1, 1080, 1200 FROM person WHERE name = 'Ana Lima'
set: INSERT INTO contactHours SELECT id, 3, 1080, 1200 FROM person WHERE name = 'Ana Lima'
set: INSERT INTO contactHours SELECT id, 5, 600, 720 FROM person WHERE name = 'Ana Lima'

--> Rose Kelly <rose@example.com>, 2026-03-02 10:00
subject: I want to help

Hi, I'm Rose Kelly from Somerville and I'd like to help with tabling. I'm free on Saturdays.

<-- rose@example.com: welcome
says: Sat Mar 7, 10:00 am
says not: Tue Mar
<-- nothing

--> Rose Kelly <rose@example.com>, 2026-03-02 12:00
reply: rose@example.com

None of those, sorry. Maybe Thursday after 6?

<-- rose@example.com: talk-times
says: here are other times
says: Thu Mar 5, 6:00 pm
says not: Sat Mar
<-- nothing
book: SELECT round FROM offer ORDER BY id DESC LIMIT 1 → 2

--> Rose Kelly <rose@example.com>, 2026-03-02 12:30
reply: rose@example.com

The first one. Please call me at 617-555-0144, no zoom.

<-- rose@example.com: talk-booked
says: Thursday, March 5 at 6:00 pm
says: Ana calls you at 617-555-0144.
<-- ana@example.org: talk-for-contact
says: You call Rose Kelly at 617-555-0144
<-- nothing
book: SELECT phone FROM person WHERE name = 'Rose Kelly' → 617-555-0144

# Said again, by a calendar or in words: nothing more.
--> Rose Kelly <rose@example.com>, 2026-03-02 13:00
reply: rose@example.com

See you then!

<-- nothing

# She moves it.
--> Rose Kelly <rose@example.com>, 2026-03-03 13:00
reply: rose@example.com

I need to move our call. Could we do Saturday at 11?

<-- rose@example.com: talk-booked
says: It is moved.
says: Saturday, March 7 at 11:00 am
<-- ana@example.org: talk-for-contact
says: is moved
<-- nothing
book: SELECT group_concat(state, ' ') FROM booking → moved booked
book: SELECT COUNT(DISTINCT volunteerUID) FROM booking → 1
book: SELECT MAX(sequence) FROM booking → 1

# And cannot come at all.
--> Rose Kelly <rose@example.com>, 2026-03-04 13:00
reply: rose@example.com

Something came up, I have to cancel. Sorry!

<-- rose@example.com: talk-cancelled
says: is called off, and Ana knows
<-- ana@example.org: talk-for-contact
says: is called off
<-- nothing
book: SELECT COUNT(*) FROM bookingCell → 0
