Whoever is invited answers in a word, is confirmed at once, and changes it the same way

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
subject: EVENT lobby day on March 12 at 10am to 2pm at the State House room 428: bring a story

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

Yes! Two of us will be there.

<-- rose@example.com: event-rsvp
says: See you there: Lobby day, Thursday, March 12 at 10:00 am
says: with 2 places in all
says: State House room 428
has file: invite.ics
<-- nothing
book: SELECT state || heads || by FROM rsvp ORDER BY id LIMIT 1 → going2mail

--> Rose Kelly <rose@example.com>, 2026-03-03 13:10
reply: rose@example.com

Thank you!

<-- nothing

--> Rose Kelly <rose@example.com>, 2026-03-03 13:20
reply: rose@example.com

There will be three of us after all

<-- rose@example.com: event-rsvp
says: with 3 places in all
<-- nothing

--> Joe Silva <joe@example.com>, 2026-03-03 13:30
reply: joe@example.com

Maybe, I have to ask at work

<-- joe@example.com: event-rsvp
says: as a maybe
<-- nothing
book: SELECT state FROM rsvp ORDER BY id DESC LIMIT 1 → maybe

--> Joe Silva <joe@example.com>, 2026-03-03 14:30
reply: joe@example.com

Sorry, I can't make it.

<-- joe@example.com: event-rsvp
says: We will miss you
has file: invite.ics
<-- nothing
book: SELECT state FROM rsvp ORDER BY id DESC LIMIT 1 → declined

--> Joe Silva <joe@example.com>, 2026-03-03 15:30
reply: joe@example.com

Good news: I can come! Just me.

<-- joe@example.com: event-rsvp
says: you are on the list:
<-- nothing

--> Ana Lima <ana@example.org>, 2026-03-03 16:00
subject: RSVPS #500

<-- ana@example.org: command-answer
says: 2 going with 4 heads
says: Rose Kelly, Somerville, 3 heads
says: Joe Silva, Somerville
<-- nothing

--> Joe Silva <joe@example.com>, 2026-03-03 17:00
reply: joe@example.com

Is there parking?

<-- ana@example.org: handed-over
<-- nothing
book: SELECT state FROM rsvp ORDER BY id DESC LIMIT 1 → going
