In mode ask a forged YES sends nothing

setting: mode = ask

--> Maria Lopez <maria@example.com>, 2026-03-02 10:00
subject: Volunteering

I'm Maria Lopez in Worcester, I'd love to help. 508-555-0142

<-- dana@example.org: held-mails
<-- nothing

--> Dana Reyes <dana@example.org>, 2026-03-02 10:30
reply: dana@example.org held-mails
proof: fail

YES

book: SELECT COUNT(*) FROM outbox WHERE state = 'held' → 1

--> Dana Reyes <dana@example.org>, 2026-03-02 10:40
proof: none
subject: ALWAYS welcome

book: SELECT COUNT(*) FROM mailKind WHERE releasedAt IS NOT NULL → 0
