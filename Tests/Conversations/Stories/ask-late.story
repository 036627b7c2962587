In mode ask what is held past its use is dropped, and the next morning's mail says so

setting: mode = ask

--> Maria Lopez <maria@example.com>, 2026-03-02 10:00
subject: Volunteering

I'm Maria Lopez in Worcester, I'd love to help. 508-555-0142

<-- dana@example.org: held-mails
<-- nothing
# Three in the afternoon there.
set: UPDATE outbox SET usefulUntil = strftime('%s', '2026-03-02 20:00:00') * 1000 WHERE state = 'held'

until: 2026-03-02 18:00

<-- nothing
book: SELECT state || ': ' || reply FROM outbox WHERE template = 'welcome' → withdrawn: held past its use

until: 2026-03-03 08:10

<-- dana@example.org: held-mails
says: Held past being of use, and dropped
says: Maria Lopez <maria@example.com>
