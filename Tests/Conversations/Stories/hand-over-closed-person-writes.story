A person who writes again in a closed thread is the same question, open again

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

It covers residents.
DONE

<-- maria@example.com: passed-on
<-- nothing

--> Maria Lopez <maria@example.com>, 2026-03-10 12:00
reply: maria@example.com

And students?

<-- ruth@example.com: handed-over-more
says: And students?
<-- nothing
book: SELECT COUNT(*) FROM handOver → 1
until: 2026-03-12 13:00

<-- ruth@example.com: hand-over-reminder
<-- nothing
