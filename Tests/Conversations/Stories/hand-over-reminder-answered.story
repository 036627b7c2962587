The answer to a reminder goes to the person as any other

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

until: 2026-03-05 12:00

<-- ruth@example.com: hand-over-reminder
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-05 13:00
reply: ruth@example.com

Sorry for the wait. It covers residents.

<-- maria@example.com: passed-on
says: Sorry for the wait
<-- nothing
until: 2026-03-10 12:00

<-- nothing
