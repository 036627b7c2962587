Another question of somebody with an open thread goes to the owner who has it

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

PASS

<-- dana@example.org: handed-over
<-- ruth@example.com: hand-over-note
<-- nothing

--> Maria Lopez <maria@example.com>, 2026-03-03 13:00
subject: Something else

Who may speak at the hearing in June?

<-- dana@example.org: handed-over
says: hearing in June
<-- nothing
book: SELECT COUNT(*) FROM handOver → 2
