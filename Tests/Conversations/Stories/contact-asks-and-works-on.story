A contact with a question of their own still hears of new people

--> Ruth Okafor <ruth@example.com>, 2026-03-02 10:00
subject: the bill

How does the bill treat people who live in two states?

<-- dana@example.org: handed-over
<-- nothing

--> Maria Lopez <maria@example.com>, 2026-03-02 11:00
subject: Volunteering

I'm Maria Lopez in Worcester, I'd love to help. 508-555-0142

<-- maria@example.com: welcome
<-- nothing
