JOURNAL shows to whoever sees a command that it was taken back

--> Maria Lopez <maria@example.com>, 2026-03-02 10:00
subject: Volunteering

I'm Maria Lopez in Worcester, I'd love to help. 508-555-0142

<-- maria@example.com: welcome
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-02 11:00
subject: STAGE Maria met

<-- ruth@example.com: command-answer
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-02 11:10
subject: UNDO

<-- ruth@example.com: command-answer
says: Taken back: STAGE
<-- nothing

--> Dana Reyes <dana@example.org>, 2026-03-02 12:00
subject: JOURNAL

<-- dana@example.org: command-answer
says: STAGE by Ruth Okafor
says: UNDO by Ruth Okafor
<-- nothing
