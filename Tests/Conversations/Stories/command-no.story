NO drops what waits, and a YES after it does nothing

--> Maria Lopez <maria@example.com>, 2026-03-02 09:00
subject: Volunteering

I'm Maria Lopez in Worcester, I'd love to help. 508-555-0142

<-- maria@example.com: welcome
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-02 10:00
subject: STAGE Maria Lopez met
proof: none

<-- ruth@example.com: command-answer
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-02 10:05
reply: ruth@example.com

No

<-- ruth@example.com: command-answer
says: Nothing was done
<-- nothing
book: SELECT stage FROM volunteer JOIN person ON id = personID WHERE name = 'Maria Lopez' → new
