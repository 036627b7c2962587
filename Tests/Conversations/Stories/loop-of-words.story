A loop of the same words ends after three answers, with one note

--> Ruth Okafor <ruth@example.com>, 2026-03-02 10:00
subject: HELP

<-- ruth@example.com: command-answer
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-02 10:01
subject: HELP

<-- ruth@example.com: command-answer
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-02 10:02
subject: HELP

<-- ruth@example.com: command-answer
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-02 10:03
subject: HELP

<-- dana@example.org: operator-note
says: three answers in ten minutes
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-02 10:04
subject: HELP

<-- nothing

# Later, or in other words, it is answered again.
--> Ruth Okafor <ruth@example.com>, 2026-03-02 10:05
subject: HELP NEW

<-- ruth@example.com: command-answer
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-02 10:30
subject: HELP

<-- ruth@example.com: command-answer
<-- nothing
