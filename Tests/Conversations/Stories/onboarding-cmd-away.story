AWAY says who is booked in that time and changes none of it; BACK ends it

--> Ruth Okafor <ruth@example.com>, 2026-03-02 09:00
subject: HOURS Tue 6-8pm, Sat 10-12

<-- ruth@example.com: command-answer
<-- nothing

--> Maria Lopez <maria@example.com>, 2026-03-02 10:00
subject: Volunteering

I'm Maria Lopez in Worcester, I'd love to help. 508-555-0142

<-- maria@example.com: welcome
says: Tue Mar 10, 6:00 pm
<-- nothing

--> Maria Lopez <maria@example.com>, 2026-03-02 11:00
reply: maria@example.com

Tuesday is good

<-- maria@example.com: talk-booked
<-- ruth@example.com: talk-for-contact
<-- nothing

# Until when?
--> Ruth Okafor <ruth@example.com>, 2026-03-02 12:00
subject: AWAY

<-- ruth@example.com: command-answer
says: Until when are you away?
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-02 12:10
reply: ruth@example.com

until March 20

<-- ruth@example.com: command-answer
says: You are away through Friday, March 20
says: One 1-on-1 is booked in that time
says: Tue Mar 10, 6:00 pm: Maria Lopez
says: PASS Maria Lopez
<-- nothing
book: SELECT state FROM booking → booked
book: SELECT COUNT(*) FROM absence → 1

# Nobody is offered those days.
--> Carl Diaz <carl@example.com>, 2026-03-02 13:00
subject: Volunteering

I'm Carl Diaz in Worcester, I'd love to help. 508-555-0177

<-- carl@example.com: welcome
says: Sat Mar 21
says not: Mar 7
says not: Mar 14
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-02 14:00
subject: HOURS

<-- ruth@example.com: command-answer
says: You are away through Friday, March 20. BACK ends it.
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-02 14:10
subject: I'm back

<-- ruth@example.com: command-answer
says: Welcome back
<-- nothing
book: SELECT COUNT(*) FROM absence → 0

--> Ruth Okafor <ruth@example.com>, 2026-03-02 14:20
subject: UNDO

<-- ruth@example.com: command-answer
says: Taken back: BACK
<-- nothing
book: SELECT COUNT(*) FROM absence → 1

# From one day to another, beside it.
--> Ruth Okafor <ruth@example.com>, 2026-03-02 14:30
subject: AWAY from April 1 to April 5

<-- ruth@example.com: command-answer
says: You are away from Wednesday, April 1 through Sunday, April 5
<-- nothing
book: SELECT COUNT(*) FROM absence → 2

--> Ruth Okafor <ruth@example.com>, 2026-03-02 14:40
subject: AWAY until yesterday

<-- ruth@example.com: command-answer
says: is past
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-02 14:50
subject: AWAY until who knows

<-- ruth@example.com: command-answer
says: names no day that I know
<-- nothing
