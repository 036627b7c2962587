A hub that meets invites newcomers in the welcome, reminds them, and hears who came

--> Ana Lima <ana@example.org>, 2026-03-01 12:00
subject: MEETING first Tuesday 7pm at Somerville Library

<-- ana@example.org: command-answer
says: the first Tuesday of each month at 7:00 pm
says: The next one is on Tuesday, March 3 at 7:00 pm
<-- nothing

--> Rose Kelly <rose@example.com>, 2026-03-02 10:00
subject: I want to help

Hi, I'm Rose Kelly from Somerville and I'd like to help with tabling. 508-555-0142

<-- rose@example.com: welcome
says: Tuesday, March 3 at 7:00 pm, Somerville Library
has file: invite.ics
<-- nothing
book: SELECT stage FROM volunteer → offered

# Too near: less than a day before it is the one after.
--> Joe Silva <joe@example.com>, 2026-03-02 20:00
subject: I want to help

Hi, I'm Joe Silva from Somerville and I'd like to help. 508-555-0143

<-- joe@example.com: welcome
says: Tuesday, April 7 at 7:00 pm
until: 2026-03-03 09:00
<-- rose@example.com: meeting-reminder
says: New people are welcome there
<-- nothing

--> Rose Kelly <rose@example.com>, 2026-03-03 10:00
reply: rose@example.com

Yes, I'll be there!

<-- nothing
book: SELECT state FROM meetingInvite ORDER BY id LIMIT 1 → coming
book: SELECT stage FROM volunteer ORDER BY personID LIMIT 1 → booked

--> Joe Silva <joe@example.com>, 2026-03-03 11:00
reply: joe@example.com

No, sorry, I can't that day

<-- joe@example.com: meeting-next
says: Tuesday, May 5 at 7:00 pm
<-- nothing

--> Joe Silva <joe@example.com>, 2026-03-03 12:00
reply: joe@example.com

YES

<-- joe@example.com: meeting-invited
says: Tuesday, May 5 at 7:00 pm
has file: invite.ics
<-- nothing

--> Ana Lima <ana@example.org>, 2026-03-04 09:00
subject: CAME meeting: Rose

<-- ana@example.org: command-answer
says: Rose Kelly
<-- nothing
book: SELECT stage FROM volunteer ORDER BY personID LIMIT 1 → met
