Who mourns somebody else is not proposed as dead

--> Maria Lopez <maria@example.com>, 2026-03-02 10:00
subject: Volunteering

I'm Maria Lopez in Worcester, I'd love to help. 508-555-0142

<-- maria@example.com: welcome

--> Maria Lopez <maria@example.com>, 2026-03-03 10:00
subject: Sorry

My mother passed away last night. I need some time.

<-- ruth@example.com: handed-over
says: passed away
says not: DECEASED
<-- nothing
