A partner stands on the hub's plans, on those begun later too, and goes with the partnership

set: INSERT INTO legislator (id, name, given, family, party, chamber, district, email, links) VALUES ('ocd-person/1', 'Ida May', 'Ida', 'May', '', 'house', '34th Middlesex', '', ''), ('ocd-person/2', 'April Marsh', 'April', 'Marsh', '', 'house', '27th Middlesex', '', ''), ('ocd-person/5', 'Iris Boone', 'Iris', 'Boone', '', 'senate', 'Second Middlesex', '', '')

--> Ana Lima <ana@example.org>, 2026-03-02 10:00
subject: PLAN Rep. May: goal cosponsor by March; next: ask for a meeting by Jan

<-- ana@example.org: command-answer
says: Goal: cosponsor by Tuesday, March 31
says: Next: ask for a meeting, by Sunday, January 31
<-- nothing

--> Ana Lima <ana@example.org>, 2026-03-02 10:10
subject: PARTNER Nurses United of Somerville

<-- ana@example.org: command-answer
says: has 1 partner now
<-- nothing

--> Ana Lima <ana@example.org>, 2026-03-02 10:20
subject: PLAN Rep. May

<-- ana@example.org: command-answer
says: Nurses United
says: Ally: Nurses United
<-- nothing

--> Ana Lima <ana@example.org>, 2026-03-02 10:30
subject: PLAN Sen. Boone: goal leading

<-- ana@example.org: command-answer
<-- nothing
book: SELECT COUNT(*) FROM planAlly WHERE name = 'Nurses United' → 2

--> Ana Lima <ana@example.org>, 2026-03-02 10:40
subject: PARTNER Nurses United: ended

<-- ana@example.org: command-answer
says: is no partner of the Somerville hub any more
<-- nothing
book: SELECT COUNT(*) FROM planAlly → 0

--> Ana Lima <ana@example.org>, 2026-03-02 10:50
subject: UNDO

<-- ana@example.org: command-answer
<-- nothing
book: SELECT COUNT(*) FROM planAlly → 2
