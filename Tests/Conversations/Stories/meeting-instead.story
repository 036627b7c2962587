Who would rather come to the meeting than talk is invited at once

set: INSERT INTO contactHours SELECT id, 1, 1080, 1200 FROM person WHERE name = 'Ana Lima'
set: INSERT INTO contactHours SELECT id, 5, 600, 720 FROM person WHERE name = 'Ana Lima'

--> Ana Lima <ana@example.org>, 2026-03-01 12:00
subject: MEETING last Sunday 3pm at Somerville Library

<-- ana@example.org: command-answer
<-- nothing

--> Rose Kelly <rose@example.com>, 2026-03-02 10:00
subject: I want to help

Hi, I'm Rose Kelly from Somerville and I'd like to help with tabling. 508-555-0142

<-- rose@example.com: welcome
says: Sat Mar 7, 10:00 am
says: Or come to the hub's meeting on Sunday, March 29 at 3:00 pm, Somerville Library
<-- nothing

--> Rose Kelly <rose@example.com>, 2026-03-02 12:00
reply: rose@example.com

I'll just come to the monthly meeting.

<-- rose@example.com: meeting-invited
says: we look forward to seeing you
says: Sunday, March 29 at 3:00 pm
has file: invite.ics
<-- nothing
book: SELECT state FROM meetingInvite → coming
book: SELECT stage FROM volunteer → booked

# Her calendar says no.
set: UPDATE meetingInvite SET uid = 'rose-uid@example.org'

--> Rose Kelly <rose@example.com>, 2026-03-03 12:00
reply: rose@example.com
content-type: text/calendar; method=REPLY; charset=utf-8

BEGIN:VCALENDAR
METHOD:REPLY
BEGIN:VEVENT
UID:rose-uid@example.org
SEQUENCE:0
ATTENDEE;PARTSTAT=DECLINED:mailto:rose@example.com
END:VEVENT
END:VCALENDAR

<-- rose@example.com: meeting-next
says: Sunday, April 26 at 3:00 pm
<-- nothing
book: SELECT state FROM meetingInvite → declined

# STOP ends what is to come.
--> Rose Kelly <rose@example.com>, 2026-03-03 13:00
reply: rose@example.com

Yes

<-- rose@example.com: meeting-invited
says: Sunday, April 26 at 3:00 pm
<-- nothing

--> Rose Kelly <rose@example.com>, 2026-03-04 13:00
subject: STOP

STOP

<-- rose@example.com: stopped
says: your hub's meeting on Sunday, April 26 at 3:00 pm
<-- nothing
until: 2026-04-30 12:00
<-- nothing
