A subject alone is enough, and a subject that says the same as the text is one command

--> Maria Lopez <maria@example.com>, 2026-03-02 09:00
subject: Volunteering

I'm Maria Lopez in Worcester, I'd love to help. 508-555-0142

<-- maria@example.com: welcome
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-02 10:00
subject: STAGE Maria Lopez met

Sent from my iPhone

<-- ruth@example.com: command-answer
says: new → met
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-02 10:10
subject: STAGE Maria Lopez active

stage maria lopez active

<-- ruth@example.com: command-answer
says: met → active
says not: already
<-- nothing
