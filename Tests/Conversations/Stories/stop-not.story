Words that only contain "stop" end nothing

--> Maria Lopez <maria@example.com>, 2026-03-02 10:00
subject: Volunteering

I'm Maria Lopez in Worcester, I'd love to help. 508-555-0142

<-- maria@example.com: welcome

--> Maria Lopez <maria@example.com>, 2026-03-03 10:00
subject: Saturday

Stop by the library on Saturday?

<-- ruth@example.com: handed-over
says: library
<-- nothing
book: SELECT COUNT(*) FROM suppression → 0
