STANCE and a plan's stance count on the ladder, in their session

set: INSERT INTO legislator (id, name, given, family, party, chamber, district, email, links) VALUES ('ocd-person/1', 'Helen Marsh', 'Helen', 'Marsh', '', 'house', '34th Middlesex', '', ''), ('ocd-person/2', 'Nora Finch', 'Nora', 'Finch', '', 'house', '27th Middlesex', '', ''), ('ocd-person/3', 'Peter Doyle', 'Peter', 'Doyle', '', 'house', '25th Middlesex', '', ''), ('ocd-person/5', 'Iris Boone', 'Iris', 'Boone', '', 'senate', 'Second Middlesex', '', ''), ('ocd-person/6', 'Carla Stone', 'Carla', 'Stone', '', 'congress', 'MA-7', '', ''), ('ocd-person/7', 'Ann Field', 'Ann', 'Field', '', 'senate', 'Third Essex', '', '')

--> Dana Reyes <dana@example.org>, 2026-03-02 10:00
subject: STANCE Rep. Marsh: co-sponsor since 2025

<-- dana@example.org: command-answer
says: Rep. Helen Marsh: co-sponsor since 2025
book: SELECT session || ' ' || rung FROM stance → 194 cosponsor
--> Ana Lima <ana@example.org>, 2026-03-03 10:00
subject: PLAN Rep. Marsh: stance leading: hosted our town hall

<-- ana@example.org: command-answer
says: Stands: leading
--> Ana Lima <ana@example.org>, 2026-03-03 10:10
subject: PLAN Rep. Marsh

<-- ana@example.org: command-answer
says: leading, 194th session: leading: hosted our town hall, recorded by Ana Lima
says: Stands: co-sponsor since 2025
<-- nothing

# A promise is no signature.
--> Dana Reyes <dana@example.org>, 2026-03-04 10:00
subject: STANCE Sen. Boone: will co-sponsor

<-- dana@example.org: command-answer
book: SELECT COUNT(*) FROM stance → 2

# Of Congress: to endorse, then the caucus.
--> Ana Lima <ana@example.org>, 2026-03-05 10:00
subject: PLAN Rep. Stone: stance endorses it; goal caucus by June

<-- ana@example.org: command-answer
says: Stands: endorses it nationally
says: Goal: join the caucus by Tuesday, June 30
--> Ana Lima <ana@example.org>, 2026-03-05 10:10
subject: PLAN Rep. Stone

<-- ana@example.org: command-answer
says: join the Medicare for All Caucus in Congress

# What was said of one session says nothing in the next.
--> Ana Lima <ana@example.org>, 2027-02-01 10:00
subject: PLAN Rep. Marsh

<-- ana@example.org: command-answer
says: nothing on record (194th: leading), 195th session
--> Ana Lima <ana@example.org>, 2027-02-01 10:10
subject: PLAN Rep. Stone

<-- ana@example.org: command-answer
says: endorses it nationally
