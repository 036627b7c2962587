A closed question answered again is passed on, and open again

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

--> Ruth Okafor <ruth@example.com>, 2026-03-03 12:00
reply: ruth@example.com

DONE

<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-04 12:00
reply: ruth@example.com handed-over

Sorry, wrong button. It covers residents.

<-- maria@example.com: passed-on
says: wrong button
<-- nothing
book: SELECT COUNT(*) FROM handOver WHERE closedAt IS NULL AND answeredAt IS NOT NULL → 1
