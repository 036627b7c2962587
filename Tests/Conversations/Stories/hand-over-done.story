DONE closes, in any case and with thanks, and nothing is passed on

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

done, thanks!

Ruth

<-- nothing
book: SELECT COUNT(*) FROM handOver WHERE closedAt IS NULL → 0
until: 2026-03-12 12:00

<-- nothing
