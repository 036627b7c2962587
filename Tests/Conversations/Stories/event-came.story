CAME tells who was there; they are thanked with a next step, and are active

--> Rose Kelly <rose@example.com>, 2026-03-02 10:00
subject: I want to help

Hi, I'm Rose Kelly from Somerville and I'd like to help with tabling. 508-555-0142

<-- rose@example.com: welcome
<-- nothing

--> Joe Silva <joe@example.com>, 2026-03-02 10:10
subject: I want to help

Hi, I'm Joe Silva from Somerville and I'd like to help with tabling. 508-555-0143

<-- joe@example.com: welcome
<-- nothing

set: INSERT INTO number (id, kind) VALUES (499, 'none')

--> Ana Lima <ana@example.org>, 2026-03-03 12:00
subject: EVENT film screening on March 6 at 7pm at Somerville Library

<-- ana@example.org: command-answer
says: #500
<-- nothing

--> Ana Lima <ana@example.org>, 2026-03-03 12:05
subject: INVITE Rose Kelly, Joe Silva to #500

<-- ana@example.org: command-answer
says: Invited to #500
<-- rose@example.com: event-invited
has file: invite.ics
<-- joe@example.com: event-invited
has file: invite.ics
<-- nothing

--> Rose Kelly <rose@example.com>, 2026-03-03 13:00
reply: rose@example.com

YES

<-- rose@example.com: event-rsvp
<-- nothing

--> Joe Silva <joe@example.com>, 2026-03-03 13:10
reply: joe@example.com

I'll be there

<-- joe@example.com: event-rsvp
<-- nothing

--> Ana Lima <ana@example.org>, 2026-03-04 12:00
subject: EVENT tabling on March 14 at 10am at Davis Square

<-- ana@example.org: command-answer
says: #501
<-- nothing

until: 2026-03-06 12:00
<-- rose@example.com: event-reminder
<-- joe@example.com: event-reminder
<-- rose@example.com: event-reminder
<-- joe@example.com: event-reminder
<-- nothing

--> Ana Lima <ana@example.org>, 2026-03-06 12:30
subject: CAME #500: Rose

<-- ana@example.org: command-answer
says: it has not begun
<-- nothing

--> Ana Lima <ana@example.org>, 2026-03-06 20:30
subject: CAME #500: Rose; walk-ins Ana Silva <ana.silva@example.com>, Zed

<-- ana@example.org: command-answer
says: Rose Kelly and Ana Silva were there. Rose Kelly is thanked
says not: not Joe Silva
says: New on record: Ana Silva
says: whom you mean by “Zed”
<-- ana.silva@example.com: added-by-somebody
says: Film screening
<-- nothing

# Behind "Zed" anybody may stand: so Joe is asked.
until: 2026-03-07 09:00
<-- rose@example.com: event-thanks
says: for coming to Film screening
says: Tabling, Saturday, March 14 at 10:00 am
<-- joe@example.com: event-after
<-- nothing
book: SELECT stage FROM volunteer ORDER BY personID LIMIT 1 → active
book: SELECT count(*) FROM rsvp WHERE came = 1 → 2
until: 2026-03-09 12:00
<-- nothing
