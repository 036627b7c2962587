Who says STOP in an open thread still gets the owner's answer, and the owner is still reminded

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

--> Maria Lopez <maria@example.com>, 2026-03-03 11:00
subject: STOP

STOP

<-- maria@example.com: stopped
<-- nothing
until: 2026-03-05 12:00

<-- ruth@example.com: hand-over-reminder
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-05 13:00
reply: ruth@example.com

It covers residents. We won't write again.

<-- maria@example.com: passed-on
says: We won't write again
<-- nothing
