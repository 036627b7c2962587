STOP takes somebody off what is to come and says so; places go to who waits

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
subject: EVENT house party on March 12 at 7pm at 12 Elm Street for 1 person: soup

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

YES

<-- joe@example.com: event-rsvp
says: waiting list
<-- nothing

--> Rose Kelly <rose@example.com>, 2026-03-04 13:00
subject: STOP

STOP

<-- rose@example.com: stopped
says: your place at “House party” on Thursday, March 12 at 7:00 pm
<-- joe@example.com: event-moved-up
says: a place came free
<-- nothing
book: SELECT group_concat(state) FROM (SELECT * FROM rsvp ORDER BY id) → withdrawn,going

--> Ana Lima <ana@example.org>, 2026-03-05 12:05
subject: INVITE Rose Kelly to #500

<-- ana@example.org: command-answer
says: Rose Kelly is not invited: was taken off
<-- nothing

--> Ana Lima <ana@example.org>, 2026-03-06 12:05
subject: CANCEL #500

<-- ana@example.org: command-answer
<-- joe@example.com: event-cancelled
<-- nothing
