A second CAME adds to the first: who came stays, and only a whole list takes anybody for absent

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

--> Lily Chu <lily@example.com>, 2026-03-02 10:20
subject: I want to help

Hi, I'm Lily Chu from Somerville and I'd like to help with tabling. 508-555-0144

<-- lily@example.com: welcome
<-- nothing

set: INSERT INTO number (id, kind) VALUES (499, 'none')

--> Ana Lima <ana@example.org>, 2026-03-03 12:00
subject: EVENT film screening on March 6 at 7pm at Somerville Library

<-- ana@example.org: command-answer
says: #500
<-- nothing

--> Ana Lima <ana@example.org>, 2026-03-03 12:05
subject: INVITE Rose Kelly, Joe Silva, Lily Chu to #500

<-- ana@example.org: command-answer
says: Invited to #500
<-- rose@example.com: event-invited
<-- joe@example.com: event-invited
<-- lily@example.com: event-invited
<-- nothing

--> Rose Kelly <rose@example.com>, 2026-03-03 13:00
reply: rose@example.com

YES

<-- rose@example.com: event-rsvp
<-- nothing

--> Joe Silva <joe@example.com>, 2026-03-03 13:10
reply: joe@example.com

YES

<-- joe@example.com: event-rsvp
<-- nothing

--> Lily Chu <lily@example.com>, 2026-03-03 13:20
reply: lily@example.com

YES

<-- lily@example.com: event-rsvp
<-- nothing

until: 2026-03-06 12:00
<-- rose@example.com: event-reminder
<-- joe@example.com: event-reminder
<-- lily@example.com: event-reminder
<-- rose@example.com: event-reminder
<-- joe@example.com: event-reminder
<-- lily@example.com: event-reminder
<-- nothing

# Behind a name that is not understood anybody may stand.
--> Ana Lima <ana@example.org>, 2026-03-06 20:30
subject: CAME #500: Rose, Zed

<-- ana@example.org: command-answer
says: Rose Kelly was there. They are thanked within the hour
says: whom you mean by “Zed”
says: nobody is taken for absent
says not: not Joe
<-- nothing
book: SELECT group_concat(COALESCE(came, '-'), '') FROM (SELECT came FROM rsvp ORDER BY id) → 1--

# Walk-ins alone say nothing of the others.
--> Ana Lima <ana@example.org>, 2026-03-06 20:35
subject: CAME #500: walk-ins Ana Silva <ana.silva@example.com>

<-- ana@example.org: command-answer
says: Ana Silva was there
says not: Joe Silva
says not: thanked
<-- ana.silva@example.com: added-by-somebody
<-- nothing
book: SELECT group_concat(COALESCE(came, '-'), '') FROM (SELECT came FROM rsvp ORDER BY id) → 1--1

--> Ana Lima <ana@example.org>, 2026-03-06 20:40
subject: CAME #500: Joe

<-- ana@example.org: command-answer
says: Joe Silva was there; not Lily Chu. They are thanked
says not: Rose
<-- nothing
book: SELECT group_concat(COALESCE(came, '-'), '') FROM (SELECT came FROM rsvp ORDER BY id) → 1101

--> Ana Lima <ana@example.org>, 2026-03-06 20:45
subject: RSVPS #500

<-- ana@example.org: command-answer
says: 3 going, 3 came
says: Ana Silva; came
says: Lily Chu, Somerville; was not there
says not: without an answer
<-- nothing

until: 2026-03-07 09:00
<-- rose@example.com: event-thanks
<-- joe@example.com: event-thanks
<-- nothing
until: 2026-03-09 12:00
<-- nothing
