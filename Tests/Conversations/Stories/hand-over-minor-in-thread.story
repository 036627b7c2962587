Who says in a thread that they are under 18 is a coordinator's from then on

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

It covers residents. Do you vote here?

<-- maria@example.com: passed-on
<-- nothing

--> Maria Lopez <maria@example.com>, 2026-03-03 13:00
reply: maria@example.com

Not yet, I'm 16 years old.

<-- dana@example.org: handed-over
says: under 18
<-- nothing
book: SELECT isMinor FROM person WHERE name = 'Maria Lopez' → 1
