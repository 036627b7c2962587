MOVED after the hour books the other time, and both calendars change

--> Maria Lopez <maria@example.com>, 2026-03-02 10:00
subject: Volunteering

I'm Maria Lopez in Worcester, I'd love to help. 508-555-0142

<-- maria@example.com: welcome
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-02 10:30
subject: MOVED Maria to Friday 5pm

<-- ruth@example.com: command-answer
says: There was no 1-on-1 with Maria Lopez to move
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-02 11:00
subject: BOOK Maria on Wednesday 6pm

<-- ruth@example.com: command-answer
<-- maria@example.com: talk-booked
<-- ruth@example.com: talk-for-contact
<-- nothing

until: 2026-03-05 06:00
<-- maria@example.com: talk-reminder
<-- maria@example.com: talk-reminder

--> Ruth Okafor <ruth@example.com>, 2026-03-05 10:00
subject: For Hubkeeper

MOVED Maria to Worcester
MOVED Zoe to Friday 5pm

<-- ruth@example.com: command-answer
says: names no day and time that I know
says: There is nobody “Zoe”

--> Ruth Okafor <ruth@example.com>, 2026-03-05 10:10
subject: MOVED Maria to Friday 5pm

<-- ruth@example.com: command-answer
says: Maria Lopez is on Friday, March 6 at 5:00 pm (Eastern time) now
<-- maria@example.com: talk-booked
says: It is moved.
<-- ruth@example.com: talk-for-contact
book: SELECT group_concat(state || ' ' || COALESCE(contactSaid, '-'), ', ') FROM booking → moved moved, booked -
book: SELECT stage FROM volunteer → booked
book: SELECT COUNT(DISTINCT volunteerUID) FROM booking → 1
