In copy alone, a command counts from a proven contact and from nobody else

--> Maria Lopez <maria@example.com>, 2026-03-02 09:00
subject: Volunteering

I'm Maria Lopez in Worcester, I'd love to help. 508-555-0142

<-- maria@example.com: welcome
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-02 10:00
subject: STAGE Maria Lopez met
To: Joe <joe@example.net>
Cc: hub@example.org

<-- ruth@example.com: command-answer
says: new → met
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-02 10:10
subject: STAGE Maria Lopez active
To: Joe <joe@example.net>
Cc: hub@example.org
proof: none

<-- nothing
book: SELECT stage FROM volunteer JOIN person ON id = personID WHERE name = 'Maria Lopez' → met

--> Ruth Okafor <ruth@example.com>, 2026-03-02 10:20
subject: lunch
To: Joe <joe@example.net>
Cc: hub@example.org

Shall we have lunch on Tuesday?

<-- nothing
