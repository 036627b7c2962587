SUPPRESS, BLOCK and DECEASED end offers and talks; the contact is told

--> Ruth Okafor <ruth@example.com>, 2026-03-02 09:00
subject: HOURS Tue 6-8pm, Sat 10-12

<-- ruth@example.com: command-answer
<-- nothing

--> Maria Lopez <maria@example.com>, 2026-03-02 10:00
subject: Volunteering

I'm Maria Lopez in Worcester, I'd love to help. 508-555-0142

<-- maria@example.com: welcome
<-- nothing

--> Dana Reyes <dana@example.org>, 2026-03-02 10:10
subject: SUPPRESS maria@example.com

<-- dana@example.org: command-answer
<-- nothing
book: SELECT state FROM offer → withdrawn

--> Carl Diaz <carl@example.com>, 2026-03-02 10:20
subject: Volunteering

I'm Carl Diaz in Worcester, I'd love to help. 508-555-0177

<-- carl@example.com: welcome
<-- nothing

--> Carl Diaz <carl@example.com>, 2026-03-02 11:00
reply: carl@example.com

1

<-- carl@example.com: talk-booked
<-- ruth@example.com: talk-for-contact
<-- nothing

--> Dana Reyes <dana@example.org>, 2026-03-02 12:00
subject: BLOCK carl@example.com

<-- dana@example.org: command-answer
says: Called off, and not brought back by UNDO: #
<-- ruth@example.com: talk-for-contact
says: Called off: 1-on-1 with Carl Diaz
says not: asked for no more mail
<-- nothing
book: SELECT state || ' ' || endedBy FROM booking → cancelled stop

--> Bill Ames <bill@example.com>, 2026-03-02 12:20
subject: Volunteering

I'm Bill Ames in Worcester, I'd love to help. 508-555-0188

<-- bill@example.com: welcome
<-- nothing

--> Bill Ames <bill@example.com>, 2026-03-02 12:30
reply: bill@example.com

1

<-- bill@example.com: talk-booked
<-- ruth@example.com: talk-for-contact
<-- nothing

--> Dana Reyes <dana@example.org>, 2026-03-02 13:00
subject: DECEASED Bill Ames

<-- dana@example.org: command-answer
says: Nothing goes to Bill Ames
<-- ruth@example.com: talk-for-contact
says: Called off: 1-on-1 with Bill Ames
says not: asked for no more mail
<-- ruth@example.com: hub-news
says: Bill Ames has died
<-- nothing
book: SELECT COUNT(*) FROM bookingCell → 0

# Nothing is booked with somebody who is not there any more.
--> Ruth Okafor <ruth@example.com>, 2026-03-02 14:00
subject: BOOK Bill Ames on Friday 6pm

<-- ruth@example.com: command-answer
says: There is nobody
<-- nothing
