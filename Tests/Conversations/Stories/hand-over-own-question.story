Nobody owns their own question

--> Ruth Okafor <ruth@example.com>, 2026-03-02 10:00
subject: Volunteering

I'm Ruth Okafor in Worcester, I'd love to help. 508-555-0142

<-- ruth@example.com: welcome
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-03 10:00
subject: A question about the bill

How does the bill treat people who live in two states?

<-- dana@example.org: handed-over
<-- nothing
