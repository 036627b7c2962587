Lists are asked for in many words

--> Maria Lopez <maria@example.com>, 2026-03-02 10:00
subject: Volunteering

I'm Maria Lopez in Worcester, I'd love to help. 508-555-0142

<-- maria@example.com: welcome
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-02 11:00
subject: show me new volunteers

<-- ruth@example.com: command-answer
says: Maria Lopez
says not: There is nobody
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-02 11:01
subject: can you show me who is new?

<-- ruth@example.com: command-answer
says: Maria Lopez
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-02 11:02
subject: list volunteers

<-- ruth@example.com: command-answer
says: Maria Lopez
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-02 11:03
subject: who are my volunteers?

<-- ruth@example.com: command-answer
says: Maria Lopez
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-02 11:04
subject: How many volunteers do we have in Worcester?

<-- ruth@example.com: command-answer
says: Maria Lopez
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-02 11:05
subject: Muéstrame los nuevos voluntarios

<-- ruth@example.com: command-answer
says: Maria Lopez
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-02 11:06
subject: Quantos voluntários temos?

<-- ruth@example.com: command-answer
says: Maria Lopez
<-- nothing
