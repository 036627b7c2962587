In mode ask a number with other words is asked about, and nothing is sent or withdrawn

setting: mode = ask

--> Maria Lopez <maria@example.com>, 2026-03-02 10:00
subject: Volunteering

I'm Maria Lopez in Worcester, I'd love to help. 508-555-0142

<-- dana@example.org: held-mails
<-- nothing

--> Dana Reyes <dana@example.org>, 2026-03-02 10:30
reply: dana@example.org held-mails

1 sounds too stiff to me

<-- dana@example.org: command-answer
says: I am not sure what you mean
<-- nothing
book: SELECT COUNT(*) FROM outbox WHERE state = 'held' → 1

--> Dana Reyes <dana@example.org>, 2026-03-02 10:40
reply: dana@example.org

no 7

<-- dana@example.org: command-answer
says: There is no number 7
<-- nothing
book: SELECT COUNT(*) FROM outbox WHERE state = 'held' → 1

# The one before it still works, too.
--> Dana Reyes <dana@example.org>, 2026-03-02 10:50
reply: dana@example.org held-mails

NO 1

<-- dana@example.org: command-answer
says: Number 1 will not leave
<-- nothing
book: SELECT state || ': ' || reply FROM outbox WHERE template = 'welcome' → withdrawn: a coordinator said no
