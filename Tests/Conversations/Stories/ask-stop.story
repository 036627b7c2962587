In mode ask STOP withdraws what is held, and is confirmed at once

setting: mode = ask

--> Maria Lopez <maria@example.com>, 2026-03-02 10:00
subject: Volunteering

I'm Maria Lopez in Worcester, I'd love to help. 508-555-0142

<-- dana@example.org: held-mails
<-- nothing

--> Maria Lopez <maria@example.com>, 2026-03-02 10:10
subject: STOP

<-- maria@example.com: stopped
<-- nothing
book: SELECT COUNT(*) FROM outbox WHERE state = 'held' → 0

--> Dana Reyes <dana@example.org>, 2026-03-02 10:30
reply: dana@example.org held-mails

YES

<-- dana@example.org: command-answer
says: Nothing of that mail waits any more
<-- nothing
