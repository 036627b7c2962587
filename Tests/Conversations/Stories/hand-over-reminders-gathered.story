What waits for one owner is reminded of in one mail, though it came in four

--> Maria Lopez <maria@example.com>, 2026-03-02 10:00
subject: Volunteering

I'm Maria Lopez in Worcester, I'd love to help. 508-555-0142

<-- maria@example.com: welcome
<-- nothing

--> Bill Poe <bill@example.com>, 2026-03-02 10:10
subject: Volunteering

I'm Bill Poe in Worcester, I'd love to help. 508-555-0143

<-- bill@example.com: welcome
<-- nothing

--> Maria Lopez <maria@example.com>, 2026-03-03 10:00
subject: A question about the bill

How does the bill treat people who live in two states?

<-- ruth@example.com: handed-over
<-- nothing

--> Bill Poe <bill@example.com>, 2026-03-03 10:06
subject: A question

Does the bill cover dental care?

<-- ruth@example.com: handed-over
<-- nothing

until: 2026-03-05 12:00
<-- ruth@example.com: hand-over-list
says: still wait for an answer of yours
says: two states
says: dental care
<-- nothing
until: 2026-03-06 12:00
<-- nothing
