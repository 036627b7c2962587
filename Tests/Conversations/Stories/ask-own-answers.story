In mode ask answers to somebody's own commands are never held, and mail to coordinators neither

setting: mode = ask

--> Dana Reyes <dana@example.org>, 2026-03-02 09:00
subject: STATUS

<-- dana@example.org: command-answer
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-02 09:10
subject: WAITING

<-- ruth@example.com: command-answer
<-- nothing

--> Joan Ames <joan@example.com>, 2026-03-02 09:20
subject: A question

How does the bill treat people who live in two states?

<-- dana@example.org: handed-over
<-- nothing
