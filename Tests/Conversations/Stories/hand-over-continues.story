The person's next words in the thread are the same question, and the owner sees one conversation

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

It covers residents, Maria.

<-- maria@example.com: passed-on
says: It covers residents
<-- nothing
book: SELECT COUNT(*) FROM handOver WHERE answeredAt IS NULL → 0

--> Maria Lopez <maria@example.com>, 2026-03-03 13:00
reply: maria@example.com

And what about students from elsewhere?

<-- ruth@example.com: handed-over-more
says: students from elsewhere
says: Re: A person is needed: Maria Lopez (#{#1})
says not: two states
<-- nothing
book: SELECT COUNT(*) FROM handOver → 1
book: SELECT COUNT(*) FROM handOver WHERE answeredAt IS NULL → 1

--> Ruth Okafor <ruth@example.com>, 2026-03-03 14:00
reply: ruth@example.com

Students count where they study.

<-- maria@example.com: passed-on
says: where they study
<-- nothing

# Thanks need no answer, and nobody is told.
--> Maria Lopez <maria@example.com>, 2026-03-03 15:00
reply: maria@example.com

Thank you so much!

<-- nothing
