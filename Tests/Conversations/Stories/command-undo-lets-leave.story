UNDO of SUPPRESS and DECEASED lets leave what they had withdrawn, if it is still of use

--> Maria Lopez <maria@example.com>, 2026-03-02 10:00
subject: Volunteering

I'm Maria Lopez in Worcester, I'd love to help. 508-555-0142

<-- maria@example.com: welcome

# At night the mail about the move waits for the morning.
--> Ruth Okafor <ruth@example.com>, 2026-03-02 22:00
subject: MOVE Maria Lopez to Somerville

<-- ruth@example.com: command-answer
<-- nothing

--> Dana Reyes <dana@example.org>, 2026-03-02 22:10
subject: SUPPRESS maria@example.com

<-- dana@example.org: command-answer
<-- nothing
book: SELECT state || ' ' || reply FROM outbox WHERE template = 'moved' → withdrawn suppressed: operator

--> Dana Reyes <dana@example.org>, 2026-03-02 22:20
subject: UNDO

<-- dana@example.org: command-answer
says: Taken back: SUPPRESS
says: 1 mail that it had stopped will leave after all
<-- nothing

--> Dana Reyes <dana@example.org>, 2026-03-02 22:30
subject: DECEASED Maria Lopez

<-- dana@example.org: command-answer
<-- nothing
book: SELECT state || ' ' || reply FROM outbox WHERE template = 'moved' → withdrawn suppressed: deceased

--> Dana Reyes <dana@example.org>, 2026-03-02 22:40
subject: UNDO

<-- dana@example.org: command-answer
says: Taken back: DECEASED
says: 1 mail had not left and will not
says: 1 mail that it had stopped will leave after all
<-- nothing
book: SELECT COUNT(*) FROM suppression → 0

until: 2026-03-03 09:00
<-- maria@example.com: moved
<-- ana@example.org: moved-here
<-- nothing

# What is too late to be of use stays here.
--> Ana Lima <ana@example.org>, 2026-03-03 22:00
subject: MOVE Maria Lopez to Worcester

<-- ana@example.org: command-answer
<-- nothing

--> Dana Reyes <dana@example.org>, 2026-03-03 22:10
subject: SUPPRESS maria@example.com

<-- dana@example.org: command-answer
<-- nothing

set: UPDATE outbox SET usefulUntil = 1772593800000 WHERE template = 'moved'

--> Dana Reyes <dana@example.org>, 2026-03-03 22:20
subject: UNDO

<-- dana@example.org: command-answer
says: Taken back: SUPPRESS
says not: leave after all

until: 2026-03-04 09:00
<-- ruth@example.com: moved-here
<-- nothing
