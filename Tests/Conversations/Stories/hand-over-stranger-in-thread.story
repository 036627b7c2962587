Somebody else's answer in a thread is a question of their own, and is answered to them

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

It covers residents.

<-- maria@example.com: passed-on
<-- nothing

--> Sam Friend <sam@example.net>, 2026-03-03 13:00
reply: maria@example.com

Maria sent me this. Does it cover me in Boston?

<-- dana@example.org: handed-over
says: sam@example.net
<-- nothing

--> Dana Reyes <dana@example.org>, 2026-03-03 14:00
reply: dana@example.org

It does, Sam.

<-- sam@example.net: passed-on
<-- nothing
