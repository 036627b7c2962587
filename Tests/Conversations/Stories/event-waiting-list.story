Heads fill the places; whoever waits moves up when some come free, and is told

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
subject: EVENT house party on March 12 at 7pm at 12 Elm Street for 3 people

<-- ana@example.org: command-answer
says: #500
<-- nothing

--> Ana Lima <ana@example.org>, 2026-03-03 12:05
subject: INVITE Rose Kelly, Joe Silva, Lily Chu to #500

<-- ana@example.org: command-answer
says: Invited to #500
<-- rose@example.com: event-invited
has file: invite.ics
<-- joe@example.com: event-invited
has file: invite.ics
<-- lily@example.com: event-invited
has file: invite.ics
<-- nothing

--> Rose Kelly <rose@example.com>, 2026-03-03 13:00
reply: rose@example.com

Yes, two of us

<-- rose@example.com: event-rsvp
says: with 2 places in all
<-- nothing

--> Joe Silva <joe@example.com>, 2026-03-03 13:10
reply: joe@example.com

We will be 2

<-- joe@example.com: event-rsvp
says: You are on the waiting list
says: waiting list with 2
<-- nothing

--> Lily Chu <lily@example.com>, 2026-03-03 13:20
reply: lily@example.com

YES

<-- lily@example.com: event-rsvp
says: See you there
<-- nothing

--> Rose Kelly <rose@example.com>, 2026-03-03 13:30
reply: rose@example.com

We will be three

<-- rose@example.com: event-rsvp
says: there are only 2 places
<-- nothing
book: SELECT group_concat(state || heads) FROM (SELECT * FROM rsvp ORDER BY id) → going2,waiting2,going1

--> Rose Kelly <rose@example.com>, 2026-03-03 14:00
reply: rose@example.com

I'm sorry, we can't come after all

<-- rose@example.com: event-rsvp
says: We will miss you
<-- joe@example.com: event-moved-up
says: 2 places came free
has file: invite.ics
<-- nothing
book: SELECT group_concat(state || heads) FROM (SELECT * FROM rsvp ORDER BY id) → declined2,going2,going1

--> Ana Lima <ana@example.org>, 2026-03-03 15:00
subject: RSVPS #500

<-- ana@example.org: command-answer
says: 2 going with 3 heads of 3
<-- nothing
