An answer in time stops the reminder and the next owner

--> Maria Lopez <maria@example.com>, 2026-03-02 10:00
subject: Volunteering

I'm Maria Lopez in Worcester, I'd love to help. 508-555-0142

<-- maria@example.com: welcome

--> Maria Lopez <maria@example.com>, 2026-03-03 10:00
subject: A question about the bill

How does the bill treat people who live in two states?

<-- ruth@example.com: handed-over
says: two states
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-04 12:00
reply: ruth@example.com

It covers residents.

<-- maria@example.com: passed-on
<-- nothing
until: 2026-03-16 12:00

<-- nothing
book: SELECT COUNT(*) FROM handOver WHERE closedAt IS NULL → 1
until: 2026-03-18 13:00

<-- nothing
book: SELECT COUNT(*) FROM handOver WHERE closedAt IS NULL → 0
