A typed-in name silences nobody, and the owner reads that nothing proves it

--> Maria Lopez <maria@example.com>, 2026-03-02 10:00
subject: Volunteering

I'm Maria Lopez in Worcester, I'd love to help. 508-555-0142

<-- maria@example.com: welcome

--> Maria Lopez <maria@example.com>, 2026-03-03 10:00
subject: A question about the bill
proof: none

How does the bill treat people who live in two states?

<-- ruth@example.com: handed-over
says: nothing proves that its From is theirs
<-- nothing
book: SELECT COALESCE(quietUntil, 'none') FROM person WHERE name = 'Maria Lopez' → none
