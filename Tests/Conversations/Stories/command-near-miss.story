A near miss is offered as the nearest commands, and nothing is run

--> Maria Lopez <maria@example.com>, 2026-03-02 09:00
subject: Volunteering

I'm Maria Lopez in Worcester, I'd love to help. 508-555-0142

<-- maria@example.com: welcome
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-02 10:00
subject: VOLUNTERS

<-- ruth@example.com: command-answer
says: done nothing yet
says: VOLUNTEERS
says not: 508-555-0142
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-02 10:10
subject: show me new volunteers

<-- ruth@example.com: command-answer
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-02 10:20
subject: STAEG Maria Lopez met

<-- ruth@example.com: command-answer
says: STAGE PERSON STAGE
<-- nothing
book: SELECT stage FROM volunteer JOIN person ON id = personID WHERE name = 'Maria Lopez' → new
