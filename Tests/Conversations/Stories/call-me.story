"Call me" brings the owner the number on record

--> Maria Lopez <maria@example.com>, 2026-03-02 10:00
subject: Volunteering

I'm Maria Lopez in Worcester, I'd love to help. 508-555-0142

<-- maria@example.com: welcome

--> Maria Lopez <maria@example.com>, 2026-03-03 10:00
subject: Hello again

Please call me.

<-- ruth@example.com: handed-over
says: They ask to be called, at 508-555-0142
<-- nothing
