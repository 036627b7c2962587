When two owners answer both answers go out, and the second hears of the first

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

until: 2026-03-07 12:00

<-- ruth@example.com: hand-over-reminder
<-- dana@example.org: handed-over
<-- ruth@example.com: hand-over-note
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-07 13:00
reply: ruth@example.com handed-over

I was away, sorry: it covers residents.

<-- maria@example.com: passed-on
says: I was away
<-- dana@example.org: hand-over-note
says: Ruth Okafor has answered it
<-- nothing

--> Dana Reyes <dana@example.org>, 2026-03-07 14:00
reply: dana@example.org handed-over

Residents only.

<-- maria@example.com: passed-on
says: Residents only
<-- dana@example.org: hand-over-note
says: Ruth Okafor has answered it too
<-- nothing
