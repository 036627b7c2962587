A session closes the plans of those who left, and begins one for newcomers with what they said as candidates

set: INSERT INTO legislator (id, name, given, family, party, chamber, district, email, links) VALUES ('ocd-person/1', 'Helen Marsh', 'Helen', 'Marsh', '', 'house', '34th Middlesex', '', ''), ('ocd-person/2', 'Nora Finch', 'Nora', 'Finch', '', 'house', '27th Middlesex', '', ''), ('ocd-person/3', 'Peter Doyle', 'Peter', 'Doyle', '', 'house', '25th Middlesex', '', ''), ('ocd-person/5', 'Iris Boone', 'Iris', 'Boone', '', 'senate', 'Second Middlesex', '', ''), ('ocd-person/6', 'Carla Stone', 'Carla', 'Stone', '', 'congress', 'MA-7', '', ''), ('ocd-person/7', 'Ann Field', 'Ann', 'Field', '', 'senate', 'Third Essex', '', '')
set: INSERT INTO number (id, kind) VALUES (901, 'plan'); INSERT INTO plan (id, hubID, legislator, step, stepDue, state, createdAt) SELECT 901, id, 'ocd-person/1', 'meet her', '2026-12-30', 'open', 0 FROM hub WHERE name = 'Somerville'

--> Ana Lima <ana@example.org>, 2026-09-20 10:00
subject: CANDIDATE Jo Newman for 34th Middlesex: asked

<-- ana@example.org: command-answer
says: Jo Newman, candidate for the 34th Middlesex (House) in 2026: asked, no answer yet
--> Ana Lima <ana@example.org>, 2026-09-30 10:00
subject: CANDIDATE Jo Newman for 34th Middlesex: answered yes: "in my first week"

<-- ana@example.org: command-answer
says: answered yes: “in my first week”
--> Ana Lima <ana@example.org>, 2026-09-30 10:10
subject: CANDIDATES

<-- ana@example.org: command-answer
says: the 34th Middlesex (House), 2026: answered yes: “in my first week”
<-- nothing

# Not a district of that hub.
--> Ruth Okafor <ruth@example.com>, 2026-09-30 11:00
subject: CANDIDATE Jo Newman for 34th Middlesex: answered no

<-- ruth@example.com: command-answer
says: is no district of your hub
--> Ruth Okafor <ruth@example.com>, 2026-09-30 11:10
subject: CANDIDATE Sam Hill for Governor: said at the debate that he would sign it

<-- ruth@example.com: command-answer
says: Sam Hill, candidate for Governor in 2026: said: “at the debate that he would sign it”

set: UPDATE legislator SET endedOn = '2027-01-06' WHERE id = 'ocd-person/1'
set: INSERT INTO legislator (id, name, given, family, party, chamber, district, email, links) VALUES ('ocd-person/10', 'Joanna Jo Newman', 'Jo', 'Newman', '', 'house', '34th Middlesex', '', '')
--> Dana Reyes <dana@example.org>, 2027-01-06 11:00
subject: SESSION 195: HD 1234, SD 567; sign by Feb 1

<-- dana@example.org: command-answer
says: 1 closed
--> Dana Reyes <dana@example.org>, 2027-01-06 11:05
reply: dana@example.org

YES

<-- dana@example.org: command-answer
until: 2027-01-06 11:30
<-- ana@example.org: session-opened
says: Helen Marsh sits no longer
says: Rep. Joanna Jo Newman (34th Middlesex) (as a candidate: answered yes: “in my first week”)
<-- omar@example.net: session-opened
says not: Marsh
book: SELECT state || ': ' || closedWhy FROM plan WHERE id = 901 → closed: sits no longer
--> Ana Lima <ana@example.org>, 2027-01-07 11:00
subject: PLAN Rep. Newman

<-- ana@example.org: command-answer
says: As a candidate: answered yes: “in my first week”
