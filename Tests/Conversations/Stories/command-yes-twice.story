A confirmation is single-use

--> Maria Lopez <maria@example.com>, 2026-03-02 09:00
subject: Volunteering

I'm Maria Lopez in Worcester, I'd love to help. 508-555-0142

<-- maria@example.com: welcome
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-02 10:00
subject: NOTE Maria Lopez: likes mornings
proof: none

<-- ruth@example.com: command-answer
says: Maria Lopez
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-02 10:05
reply: ruth@example.com
Message-ID: <first@example.com>
proof: none

YES

<-- ruth@example.com: command-answer
<-- nothing
book: SELECT COUNT(*) FROM note → 1
