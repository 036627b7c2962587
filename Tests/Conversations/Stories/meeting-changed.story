A changed meeting changes the calendars of those invited, UNDO takes it back, and none cancels

--> Ana Lima <ana@example.org>, 2026-03-01 12:00
subject: MEETING first Tuesday 7pm at Somerville Library

<-- ana@example.org: command-answer
<-- nothing

--> Rose Kelly <rose@example.com>, 2026-03-05 10:00
subject: I want to help

Hi, I'm Rose Kelly from Somerville and I'd like to help with tabling. 508-555-0142

<-- rose@example.com: welcome
says: Tuesday, April 7 at 7:00 pm, Somerville Library
<-- nothing

--> Ana Lima <ana@example.org>, 2026-03-06 12:00
subject: MEETING second Thursday 6:30pm at City Hall

<-- ana@example.org: command-answer
says: the second Thursday of each month at 6:30 pm
says: 1 person
<-- rose@example.com: meeting-invited
says: Thursday, March 12 at 6:30 pm
says: City Hall
says: has changed
has file: invite.ics
<-- nothing
book: SELECT sequence FROM meetingInvite → 1

--> Ana Lima <ana@example.org>, 2026-03-07 12:00
subject: MEETING none

<-- ana@example.org: command-answer
says: no meeting any more
<-- rose@example.com: meeting-cancelled
says: Thursday, March 12 at 6:30 pm
has file: invite.ics
<-- nothing
book: SELECT state || sequence FROM meetingInvite → cancelled2

--> Ana Lima <ana@example.org>, 2026-03-08 12:00
subject: MEETING

<-- ana@example.org: command-answer
says: has no meeting
<-- nothing

--> Ana Lima <ana@example.org>, 2026-03-08 12:10
subject: MEETING Tuesday 7pm at the library

<-- ana@example.org: command-answer
says: Which Tuesday
<-- nothing
