Plans are for the hubs that have the legislator: not yours reads as not there, and neighbours see each other's

set: INSERT INTO legislator (id, name, given, family, party, chamber, district, email, links) VALUES ('ocd-person/1', 'Helen Marsh', 'Helen', 'Marsh', '', 'house', '34th Middlesex', '', ''), ('ocd-person/2', 'Nora Finch', 'Nora', 'Finch', '', 'house', '27th Middlesex', '', ''), ('ocd-person/3', 'Peter Doyle', 'Peter', 'Doyle', '', 'house', '25th Middlesex', '', ''), ('ocd-person/5', 'Iris Boone', 'Iris', 'Boone', '', 'senate', 'Second Middlesex', '', ''), ('ocd-person/6', 'Carla Stone', 'Carla', 'Stone', '', 'congress', 'MA-7', '', ''), ('ocd-person/7', 'Ann Field', 'Ann', 'Field', '', 'senate', 'Third Essex', '', '')

--> Ana Lima <ana@example.org>, 2026-03-02 10:00
subject: PLAN Sen. Boone: goal leading; next: ask her to co-host an evening by March 20

<-- ana@example.org: command-answer
says: Next: ask her to co-host an evening, by Friday, March 20; Ana Lima
<-- nothing

# Cambridge shares the Senator: it sees Somerville's plan, not who has it.
--> Omar Haddad <omar@example.net>, 2026-03-02 11:00
subject: PLAN Sen. Boone

<-- omar@example.net: command-answer
says: Somerville hub
says: goal leading; next: ask her to co-host an evening, by Friday, March 20
says not: Ana Lima
<-- nothing

# Worcester does not.
--> Ruth Okafor <ruth@example.com>, 2026-03-02 11:10
subject: PLAN Sen. Boone

<-- ruth@example.com: command-answer
says: Sen. Iris Boone is none of your hub's legislators
says not: co-host
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-02 11:20
subject: PLAN Sen. Boone: next: call by Friday

<-- ruth@example.com: command-answer
says: is none of your hub's legislators
<-- nothing
book: SELECT COUNT(*) FROM plan → 1

# A volunteer has no such command, and a forged line none either.
--> Ana Lima <ana@example.org>, 2026-03-02 11:30
subject: PLAN Sen. Boone: next: none
proof: none

<-- ana@example.org: command-answer
says: could not tell
book: SELECT COUNT(*) FROM plan WHERE step IS NOT NULL → 1

# The coordinator of the region sees all, and must say whose where there are several.
--> Dana Reyes <dana@example.org>, 2026-03-02 12:00
subject: PLAN Sen. Boone: note: she spoke at the rally

<-- dana@example.org: command-answer
says: Whose plan
--> Dana Reyes <dana@example.org>, 2026-03-02 12:10
subject: PLAN Sen. Boone for Cambridge: note: she spoke at the rally

<-- dana@example.org: command-answer
says: The plan of the Cambridge hub for Sen. Iris Boone
--> Dana Reyes <dana@example.org>, 2026-03-02 12:20
subject: PLAN Sen. Boone

<-- dana@example.org: command-answer
says: she spoke at the rally
says: Next (Somerville)
says: Next (Cambridge)
<-- nothing
