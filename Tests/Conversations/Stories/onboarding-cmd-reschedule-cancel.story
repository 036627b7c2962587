RESCHEDULE and CANCEL by number or name: both calendars change, the volunteer gets other times

--> Ruth Okafor <ruth@example.com>, 2026-03-02 09:00
subject: HOURS Tue 6-8pm, Sat 10-12

<-- ruth@example.com: command-answer
<-- nothing

--> Maria Lopez <maria@example.com>, 2026-03-02 10:00
subject: Volunteering

I'm Maria Lopez in Worcester, I'd love to help. 508-555-0142

<-- maria@example.com: welcome
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-02 10:10
subject: RESCHEDULE Maria to Friday 6pm

<-- ruth@example.com: command-answer
says: has no 1-on-1 to come
says: BOOK
<-- nothing

--> Maria Lopez <maria@example.com>, 2026-03-02 11:00
reply: maria@example.com

the first one

<-- maria@example.com: talk-booked
<-- ruth@example.com: talk-for-contact
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-02 12:00
subject: For Hubkeeper

RESCHEDULE Maria's call to Friday at 6:30 pm
RESCHEDULE #424242 to Friday 6pm

<-- ruth@example.com: command-answer
says: Moved: Maria Lopez is on Friday, March 6 at 6:30 pm (Eastern time) now
says: Maria Lopez is told
says: There is nobody
<-- maria@example.com: talk-booked
says: It is moved.
says: Friday, March 6 at 6:30 pm
<-- ruth@example.com: talk-for-contact
<-- nothing

--> Ana Lima <ana@example.org>, 2026-03-02 12:10
subject: CANCEL Maria Lopez

<-- ana@example.org: command-answer
says: There is nobody
<-- nothing

# Not proven: shown, and done after a YES.
--> Ruth Okafor <ruth@example.com>, 2026-03-02 12:20
subject: CANCEL Maria: I have the flu
proof: none

<-- ruth@example.com: command-answer
says: We could not tell
says: is called off; Maria Lopez is told and offered other times
<-- nothing
book: SELECT COUNT(*) FROM booking WHERE state = 'booked' → 1

--> Ruth Okafor <ruth@example.com>, 2026-03-02 12:30
reply: ruth@example.com
proof: none

YES

<-- ruth@example.com: command-answer
says: Called off: #
says: Maria Lopez is told, and offered other times.
<-- maria@example.com: talk-cancelled
says: Ruth writes: “I have the flu”
<-- ruth@example.com: talk-for-contact
says: Called off
<-- maria@example.com: talk-times
says: has to be at another time
<-- nothing
book: SELECT COUNT(*) FROM bookingCell → 0
book: SELECT stage FROM volunteer → offered

--> Ruth Okafor <ruth@example.com>, 2026-03-02 12:40
subject: CANCEL Maria

<-- ruth@example.com: command-answer
says: has no 1-on-1 to come
<-- nothing

# There is nothing to take back.
--> Ruth Okafor <ruth@example.com>, 2026-03-02 12:50
subject: UNDO

<-- ruth@example.com: command-answer
says: Taken back: HOURS
<-- nothing
