Calendars answer: accepted is silence, declined calls it off, an older answer changes nothing

set: INSERT INTO contactHours SELECT id, 1, 1080, 1200 FROM person WHERE name = 'Ana Lima'
set: INSERT INTO contactHours SELECT id, 5, 600, 720 FROM person WHERE name = 'Ana Lima'

--> Rose Kelly <rose@example.com>, 2026-03-02 10:00
subject: I want to help

Hi, I'm Rose Kelly from Somerville and I'd like to help. 508-555-0142

<-- rose@example.com: welcome
<-- nothing

--> Rose Kelly <rose@example.com>, 2026-03-02 11:00
reply: rose@example.com

2

<-- rose@example.com: talk-booked
<-- ana@example.org: talk-for-contact
<-- nothing

set: UPDATE booking SET volunteerUID = 'rose-uid@example.org', contactUID = 'ana-uid@example.org', sequence = 1

# Of an older sequence.
--> Rose Kelly <rose@example.com>, 2026-03-02 11:10
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
book: SELECT state FROM booking → booked

--> Rose Kelly <rose@example.com>, 2026-03-02 11:20
reply: rose@example.com
content-type: text/calendar; method=REPLY; charset=utf-8

BEGIN:VCALENDAR
METHOD:REPLY
BEGIN:VEVENT
UID:rose-uid@example.org
SEQUENCE:1
ATTENDEE;PARTSTAT=ACCEPTED:mailto:rose@example.com
END:VEVENT
END:VCALENDAR

<-- nothing
book: SELECT state FROM booking → booked

# The contact declines: both calendars change, and Rose gets other times.
--> Ana Lima <ana@example.org>, 2026-03-02 12:20
reply: ana@example.org
content-type: text/calendar; method=REPLY; charset=utf-8

BEGIN:VCALENDAR
METHOD:REPLY
BEGIN:VEVENT
UID:ana-uid@example.org
SEQUENCE:1
ATTENDEE;PARTSTAT=DECLINED:mailto:ana@example.org
END:VEVENT
END:VCALENDAR

<-- rose@example.com: talk-cancelled
says: I am sorry
<-- ana@example.org: talk-for-contact
says: is called off
<-- rose@example.com: talk-times
says: has to be at another time
<-- nothing
book: SELECT state FROM booking → cancelled

# Rose takes another, and her calendar asks for another time of it.
--> Rose Kelly <rose@example.com>, 2026-03-02 13:00
reply: rose@example.com talk-times

1

<-- rose@example.com: talk-booked
<-- ana@example.org: talk-for-contact
<-- nothing

set: UPDATE booking SET volunteerUID = 'rose-2@example.org' WHERE state = 'booked'

--> Rose Kelly <rose@example.com>, 2026-03-02 13:20
reply: rose@example.com talk-booked
content-type: text/calendar; method=COUNTER; charset=utf-8

BEGIN:VCALENDAR
METHOD:COUNTER
BEGIN:VEVENT
UID:rose-2@example.org
SEQUENCE:0
DTSTART;TZID=America/New_York:20260317T183000
DTEND;TZID=America/New_York:20260317T190000
ATTENDEE;PARTSTAT=TENTATIVE:mailto:rose@example.com
END:VEVENT
END:VCALENDAR

<-- rose@example.com: talk-booked
says: Tuesday, March 17 at 6:30 pm
<-- ana@example.org: talk-for-contact
says: is moved
<-- nothing
