A volunteer writes CANCEL or RESCHEDULE as a command, without the thread

--> Ruth Okafor <ruth@example.com>, 2026-03-02 09:00
subject: HOURS Tue 6-8pm, Sat 10-12

<-- ruth@example.com: command-answer
<-- nothing

--> Maria Lopez <maria@example.com>, 2026-03-02 10:00
subject: Volunteering

I'm Maria Lopez in Worcester, I'd love to help. 508-555-0142

<-- maria@example.com: welcome
<-- nothing

--> Maria Lopez <maria@example.com>, 2026-03-02 11:00
reply: maria@example.com

2

<-- maria@example.com: talk-booked
<-- ruth@example.com: talk-for-contact
<-- nothing

# The question has run out long ago: a new mail.
set: UPDATE outbox SET askedUntil = 1
--> Maria Lopez <maria@example.com>, 2026-03-02 12:00
subject: RESCHEDULE my 1-on-1

<-- maria@example.com: talk-times
says: which of these would be better?
<-- nothing
book: SELECT state FROM booking → booked

set: UPDATE outbox SET askedUntil = 1
--> Maria Lopez <maria@example.com>, 2026-03-02 12:10
subject: Reschedule my call to Saturday March 14 at 10am

<-- maria@example.com: talk-booked
says: It is moved.
says: Saturday, March 14 at 10:00 am
<-- ruth@example.com: talk-for-contact
says: is moved
<-- nothing

# Not proven: asked.
set: UPDATE outbox SET askedUntil = 1
--> Maria Lopez <maria@example.com>, 2026-03-02 12:20
subject: CANCEL my 1-on-1
proof: none

<-- maria@example.com: command-answer
says: We could not tell
says: Your 1-on-1 with Ruth on Saturday, March 14 at 10:00 am is called off
<-- nothing
book: SELECT COUNT(*) FROM booking WHERE state = 'booked' → 1

--> Maria Lopez <maria@example.com>, 2026-03-02 12:30
reply: maria@example.com
proof: none

YES

<-- maria@example.com: talk-cancelled
says: Thank you for telling us
<-- ruth@example.com: talk-for-contact
says: Called off
<-- nothing
book: SELECT COUNT(*) FROM bookingCell → 0

set: UPDATE outbox SET askedUntil = 1
--> Maria Lopez <maria@example.com>, 2026-03-02 12:40
subject: CANCEL my 1-on-1

<-- maria@example.com: command-answer
says: You have no 1-on-1 to come
<-- nothing
