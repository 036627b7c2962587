UNDO does nothing where something later rests on it

--> Maria Lopez <maria@example.com>, 2026-03-02 09:00
subject: Volunteering

I'm Maria Lopez in Worcester, I'd love to help. 508-555-0142

<-- maria@example.com: welcome
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-02 10:00
subject: STAGE Maria Lopez offered

<-- ruth@example.com: command-answer
<-- nothing

--> Dana Reyes <dana@example.org>, 2026-03-02 10:05
subject: STAGE Maria Lopez active

<-- dana@example.org: command-answer
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-02 10:10
subject: UNDO

<-- ruth@example.com: command-answer
says: something has changed since
<-- nothing
book: SELECT stage FROM volunteer JOIN person ON id = personID WHERE name = 'Maria Lopez' → active
