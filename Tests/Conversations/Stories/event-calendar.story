A calendar's answer counts as words do, and is answered by silence

--> Rose Kelly <rose@example.com>, 2026-03-02 10:00
subject: I want to help

Hi, I'm Rose Kelly from Somerville and I'd like to help with tabling. 508-555-0142

<-- rose@example.com: welcome
<-- nothing

set: INSERT INTO number (id, kind) VALUES (499, 'none')

--> Ana Lima <ana@example.org>, 2026-03-03 12:00
subject: EVENT lobby day on March 12 at 10am to 2pm at the State House room 428: bring a story

<-- ana@example.org: command-answer
says: #500
<-- nothing

--> Ana Lima <ana@example.org>, 2026-03-03 12:05
subject: INVITE Rose Kelly to #500

<-- ana@example.org: command-answer
says: Invited to #500
<-- rose@example.com: event-invited
has file: invite.ics
<-- nothing

set: UPDATE rsvp SET uid = 'rose-uid@example.org'

--> Rose Kelly <rose@example.com>, 2026-03-03 13:00
reply: rose@example.com
content-type: text/calendar; method=REPLY; charset=utf-8

BEGIN:VCALENDAR
METHOD:REPLY
BEGIN:VEVENT
UID:rose-uid@example.org
SEQUENCE:0
ATTENDEE;PARTSTAT=ACCEPTED:mailto:rose@example.com
END:VEVENT
END:VCALENDAR

<-- nothing
book: SELECT state FROM rsvp → going

--> Rose Kelly <rose@example.com>, 2026-03-03 13:10
reply: rose@example.com
content-type: text/calendar; method=REPLY; charset=utf-8

BEGIN:VCALENDAR
METHOD:REPLY
BEGIN:VEVENT
UID:rose-uid@example.org
SEQUENCE:0
ATTENDEE;PARTSTAT=TENTATIVE:mailto:rose@example.com
END:VEVENT
END:VCALENDAR

<-- nothing
book: SELECT state FROM rsvp → maybe

--> Rose Kelly <rose@example.com>, 2026-03-03 13:20
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

<-- nothing
book: SELECT state FROM rsvp → declined

--> Rose Kelly <rose@example.com>, 2026-03-03 13:30
reply: rose@example.com
content-type: text/calendar; method=REPLY; charset=utf-8

BEGIN:VCALENDAR
METHOD:REPLY
BEGIN:VEVENT
UID:other@example.org
SEQUENCE:0
ATTENDEE;PARTSTAT=ACCEPTED:mailto:rose@example.com
END:VEVENT
END:VCALENDAR

<-- nothing
book: SELECT state FROM rsvp → declined
