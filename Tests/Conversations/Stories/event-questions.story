Up to three questions are answered in words within the RSVP

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

--> Ana Lima <ana@example.org>, 2026-03-03 12:01
subject: ASK #500: need a ride? can you offer seats? anything we should know? one more?

<-- ana@example.org: command-answer
says: three at most
<-- nothing

--> Ana Lima <ana@example.org>, 2026-03-03 12:02
subject: ASK #500: need a ride? can you offer seats? anything we should know?

<-- ana@example.org: command-answer
says: “Need a ride?”
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

Yes, I'll be there. I need a ride from Davis Square. My knee is bad, so no stairs please.

<-- rose@example.com: event-rsvp
says: See you there
says not: Can you offer seats
<-- nothing
book: SELECT answers FROM rsvp ORDER BY id LIMIT 1 → ["I need a ride from Davis Square.","","My knee is bad, so no stairs please.",""]

--> Joe Silva <joe@example.com>, 2026-03-03 13:10
reply: joe@example.com

count me in

<-- joe@example.com: event-rsvp
says: It helps us to know
says: Can you offer seats?
<-- nothing

--> Joe Silva <joe@example.com>, 2026-03-03 13:20
reply: joe@example.com

1. no
2. yes, 3
3. I speak Portuguese

<-- joe@example.com: event-rsvp
says: I have noted that
<-- nothing
book: SELECT state || heads || answers FROM rsvp ORDER BY id DESC LIMIT 1 → going1["no","yes, 3","I speak Portuguese",""]

--> Ana Lima <ana@example.org>, 2026-03-03 15:00
subject: who is coming to #500?

<-- ana@example.org: command-answer
says: I need a ride from Davis Square.
says: yes, 3
<-- nothing
