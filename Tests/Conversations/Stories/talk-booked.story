A newcomer is offered three times over different days, and takes the second

# Ana has time on Tuesdays and Saturdays.
set: INSERT INTO contactHours SELECT personID, 1, 1080, 1200 FROM role WHERE kind = 'contact' AND personID = (SELECT id FROM person WHERE name = 'Ana Lima')
set: INSERT INTO contactHours SELECT id, 5, 600, 720 FROM person WHERE name = 'Ana Lima'

--> Rose Kelly <rose@example.com>, 2026-03-02 10:00
subject: I want to help

Hi, I'm Rose Kelly from Somerville and I'd like to help with tabling. 508-555-0142

<-- rose@example.com: welcome
says: Ana would like 30 minutes with you on the phone, and calls you at 508-555-0142
says: Sat Mar 7, 10:00 am
says: Tue Mar 10, 6:00 pm
says: Sat Mar 14, 10:00 am
says: Eastern time
<-- nothing
book: SELECT stage FROM volunteer → offered

--> Rose Kelly <rose@example.com>, 2026-03-02 12:00
reply: rose@example.com

The 2nd one is fine

<-- rose@example.com: talk-booked
says: Tuesday, March 10 at 6:00 pm
says: Ana calls you at 508-555-0142.
has file: invite.ics
<-- ana@example.org: talk-for-contact
says: Rose Kelly
says: You call Rose Kelly at 508-555-0142
has file: invite.ics
<-- nothing
book: SELECT stage FROM volunteer → booked
book: SELECT COUNT(*) FROM bookingCell → 2

--> Rose Kelly <rose@example.com>, 2026-03-02 12:30
reply: rose@example.com

Thanks dear

<-- nothing

until: 2026-03-09 20:00
<-- rose@example.com: talk-reminder
says: Tuesday, March 10 at 6:00 pm
<-- nothing

until: 2026-03-10 17:00
<-- rose@example.com: talk-reminder
says: Today at 6:00 pm
<-- nothing
