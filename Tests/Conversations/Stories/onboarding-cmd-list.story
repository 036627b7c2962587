ONE-ON-ONES lists what is booked and what waits for a word; a coordinator's are the region's

--> Maria Lopez <maria@example.com>, 2026-03-02 10:00
subject: Volunteering

I'm Maria Lopez in Worcester, I'd love to help. 508-555-0142

<-- maria@example.com: welcome
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-02 10:10
subject: ONE-ON-ONES

<-- ruth@example.com: command-answer
says: No 1-on-1 is booked.
<-- nothing

--> Rose Kelly <rose@example.com>, 2026-03-02 10:20
subject: I want to help

Hi, I'm Rose Kelly from Somerville and I'd like to help with tabling. 617-555-0142

<-- rose@example.com: welcome
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-02 11:00
subject: BOOK Maria on Wednesday 6pm

<-- ruth@example.com: command-answer
<-- maria@example.com: talk-booked
<-- ruth@example.com: talk-for-contact
<-- nothing

--> Ana Lima <ana@example.org>, 2026-03-02 11:10
subject: BOOK Rose on Tuesday March 10 at 6pm

<-- ana@example.org: command-answer
<-- rose@example.com: talk-booked
<-- ana@example.org: talk-for-contact
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-02 12:00
subject: one-on-ones

<-- ruth@example.com: command-answer
says: 1 1-on-1 to come (Eastern time)
says: Wed Mar 4, 6:00 pm: Maria Lopez, 508-555-0142
says not: Rose
<-- nothing

# It changes nothing, so who asks need not be proven: the answer goes to the address on record.
--> Ruth Okafor <ruth@example.com>, 2026-03-02 12:05
subject: show my 1-on-1s next week
proof: none

<-- ruth@example.com: command-answer
says: No 1-on-1 is booked next week.
<-- nothing

--> Dana Reyes <dana@example.org>, 2026-03-02 12:10
subject: ONE-ON-ONES

<-- dana@example.org: command-answer
says: 2 1-on-1s to come
says: with Ruth Okafor
says: with Ana Lima
<-- nothing

--> Lee Park <lee@example.net>, 2026-03-02 12:20
subject: ONE-ON-ONES

<-- lee@example.net: command-answer
says: No 1-on-1 is booked.
<-- nothing

until: 2026-03-05 08:00
<-- maria@example.com: talk-reminder
<-- maria@example.com: talk-reminder
--> Ruth Okafor <ruth@example.com>, 2026-03-05 09:00
subject: ONE-ON-ONES

<-- ruth@example.com: command-answer
says: How did these go?
says: Wed Mar 4, 6:00 pm: Maria Lopez
says: MET Maria Lopez: and a note
