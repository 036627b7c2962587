A visit or a signature of a day to come is none yet

set: INSERT INTO legislator (id, name, given, family, party, chamber, district, email, links) VALUES ('ocd-person/1', 'Helen Marsh', 'Helen', 'Marsh', '', 'house', '34th Middlesex', '', ''), ('ocd-person/2', 'Nora Finch', 'Nora', 'Finch', '', 'house', '27th Middlesex', '', ''), ('ocd-person/3', 'Peter Doyle', 'Peter', 'Doyle', '', 'house', '25th Middlesex', '', ''), ('ocd-person/5', 'Iris Boone', 'Iris', 'Boone', '', 'senate', 'Second Middlesex', '', ''), ('ocd-person/6', 'Carla Stone', 'Carla', 'Stone', '', 'congress', 'MA-7', '', ''), ('ocd-person/7', 'Ann Field', 'Ann', 'Field', '', 'senate', 'Third Essex', '', '')

--> Ana Lima <ana@example.org>, 2026-12-01 10:00
subject: LOBBIED Sen. Boone on Dec 14: good

<-- ana@example.org: command-answer
says: still to come
<-- nothing

--> Ana Lima <ana@example.org>, 2026-12-01 10:10
subject: LOBBIED Rep. Marsh tomorrow: good

<-- ana@example.org: command-answer
says: still to come
<-- nothing

--> Ana Lima <ana@example.org>, 2026-12-01 10:20
subject: SIGNED Rep. Marsh on Dec 20

<-- ana@example.org: command-answer
says: still to come
<-- nothing
book: SELECT (SELECT COUNT(*) FROM stance) + (SELECT COUNT(*) FROM lobbyVisit) → 0

# Several at a time, a dash for the colon, a day without its year.
--> Ana Lima <ana@example.org>, 2026-12-01 10:30
subject: LOBBIED Reps. Marsh and Finch at the State House yesterday - both friendly. Next: thank you note by Monday

<-- ana@example.org: command-answer
says: Whose next step?
--> Ana Lima <ana@example.org>, 2026-12-01 10:40
subject: LOBBIED Reps. Marsh and Finch at the State House last night: both friendly

<-- ana@example.org: command-answer
says: Noted: a visit to Rep. Helen Marsh and Rep. Nora Finch on Monday, November 30
--> Ana Lima <ana@example.org>, 2026-12-01 10:50
subject: SIGNED Rep. Marsh and Rep. Finch (they told me on the phone)

<-- ana@example.org: command-answer
says: Rep. Helen Marsh (34th Middlesex) is a cosponsor
says: Rep. Nora Finch (27th Middlesex) is a cosponsor
<-- nothing
book: SELECT COUNT(*) FROM stance WHERE words = 'they told me on the phone' → 2

--> Ana Lima <ana@example.org>, 2026-12-01 11:00
subject: LOBBIED Sen. Boone on December 28: she listened

<-- ana@example.org: command-answer
says: still to come
--> Ana Lima <ana@example.org>, 2026-12-01 11:10
subject: LOBBIED Sen. Boone on December 14 2025: she listened

<-- ana@example.org: command-answer
says: on Sunday, December 14, 2025
<-- nothing
