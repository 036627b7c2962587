An owner's words about stopping are for the person, and the owner's own STOP is STOP

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

Please stop sending these questions to the list, Maria. Unsubscribe from it if you like.

<-- maria@example.com: passed-on
says: Unsubscribe from it
<-- nothing
book: SELECT COUNT(*) FROM suppression → 0

--> Ruth Okafor <ruth@example.com>, 2026-03-03 13:00
reply: ruth@example.com

STOP

<-- ruth@example.com: stopped
<-- dana@example.org: operator-note
<-- dana@example.org: contact-quiet
<-- nothing
