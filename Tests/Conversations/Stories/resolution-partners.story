Coalition partners are put on record, listed and ended

--> Ruth Okafor <ruth@example.com>, 2026-03-02 10:00
subject: PARTNER Teachers Union Local 12 of Worcester: contact Jane Doe, 508-555-0199

<-- ruth@example.com: command-answer
says: Teachers Union Local 12, Worcester; contact: Jane Doe, 508-555-0199
says: The Worcester hub has 1 partner now
<-- nothing
book: SELECT name || ' ' || town FROM partner → Teachers Union Local 12 Worcester

--> Ruth Okafor <ruth@example.com>, 2026-03-02 11:00
subject: PARTNERS

<-- ruth@example.com: command-answer
says: 1 allied organization
says: Teachers Union Local 12
<-- nothing

--> Omar Haddad <omar@example.net>, 2026-03-02 12:00
subject: PARTNERS

<-- omar@example.net: command-answer
says: No partner is on record yet
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-03 10:00
subject: PARTNER Teachers Union Local 12: ended

<-- ruth@example.com: command-answer
says: is no partner of the Worcester hub any more
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-03 11:00
subject: UNDO

<-- ruth@example.com: command-answer
book: SELECT COUNT(*) FROM partner WHERE endedAt IS NULL → 1
