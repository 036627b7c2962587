An owner's answer from an unknown address goes to nobody until the owner says YES

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

--> Ruth <ruth.o@example.net>, 2026-03-03 12:00
reply: ruth@example.com
proof: none

It covers residents, Maria.

<-- ruth@example.com: confirm-hand-over-words
says: ruth.o@example.net
says: It covers residents
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-03 12:10
reply: ruth@example.com
proof: none

Yes

<-- maria@example.com: passed-on
says: It covers residents
says not: ruth
<-- nothing

# Said twice, passed on once.
--> Ruth Okafor <ruth@example.com>, 2026-03-03 12:20
reply: ruth@example.com
proof: none

YES

<-- nothing
