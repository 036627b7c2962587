UNDO takes back one after the other, and then there is nothing left

--> Maria Lopez <maria@example.com>, 2026-03-02 09:00
subject: Volunteering

I'm Maria Lopez in Worcester, I'd love to help. 508-555-0142

<-- maria@example.com: welcome
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-02 10:00
subject: two

STAGE Maria Lopez offered
STAGE Maria Lopez met

<-- ruth@example.com: command-answer
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-02 10:10
subject: UNDO

<-- ruth@example.com: command-answer
says: Taken back: STAGE
<-- nothing
book: SELECT stage FROM volunteer JOIN person ON id = personID WHERE name = 'Maria Lopez' → offered

--> Ruth Okafor <ruth@example.com>, 2026-03-02 10:20
subject: undo that please

<-- ruth@example.com: command-answer
says: Taken back: STAGE
<-- nothing
book: SELECT stage FROM volunteer JOIN person ON id = personID WHERE name = 'Maria Lopez' → new

--> Ruth Okafor <ruth@example.com>, 2026-03-02 10:30
subject: UNDO

<-- ruth@example.com: command-answer
says: nothing of yours to take back
<-- nothing
