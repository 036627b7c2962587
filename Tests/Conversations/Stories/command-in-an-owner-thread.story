In a hand-over thread words go to the person, and a command that makes sense is run

--> Maria Lopez <maria@example.com>, 2026-03-02 09:00
subject: Volunteering

I'm Maria Lopez in Worcester, I'd love to help. 508-555-0142

<-- maria@example.com: welcome
<-- nothing

--> Maria Lopez <maria@example.com>, 2026-03-03 09:00
subject: A question about the bill

How does the bill treat people who live in two states?

<-- ruth@example.com: handed-over
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-03 10:00
reply: ruth@example.com

NOTE Maria Lopez: asks about two states

<-- ruth@example.com: command-answer
<-- nothing
book: SELECT COUNT(*) FROM note → 1

--> Ruth Okafor <ruth@example.com>, 2026-03-03 10:10
reply: ruth@example.com handed-over

Show up at six and I will tell you.

<-- maria@example.com: passed-on
says: Show up at six
<-- nothing
