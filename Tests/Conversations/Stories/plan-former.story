Who left is read about still, and of one name one's own legislator is meant

set: INSERT INTO legislator (id, name, given, family, party, chamber, district, email, links) VALUES ('ocd-person/1', 'Helen Marsh', 'Helen', 'Marsh', '', 'house', '34th Middlesex', '', ''), ('ocd-person/2', 'Nora Finch', 'Nora', 'Finch', '', 'house', '27th Middlesex', '', ''), ('ocd-person/3', 'Peter Doyle', 'Peter', 'Doyle', '', 'house', '25th Middlesex', '', ''), ('ocd-person/5', 'Iris Boone', 'Iris', 'Boone', '', 'senate', 'Second Middlesex', '', ''), ('ocd-person/6', 'Carla Stone', 'Carla', 'Stone', '', 'congress', 'MA-7', '', ''), ('ocd-person/7', 'Ann Field', 'Ann', 'Field', '', 'senate', 'Third Essex', '', '')
set: INSERT INTO legislator (id, name, given, family, party, chamber, district, email, links) VALUES ('ocd-person/8', 'Paul Marsh', 'Paul', 'Marsh', '', 'house', '12th Norfolk', '', '')

--> Ana Lima <ana@example.org>, 2026-03-02 10:00
subject: PLAN Rep. Marsh - next step is coffee by March 20

<-- ana@example.org: command-answer
says: for Rep. Helen Marsh (34th Middlesex) is noted
says: Next: coffee, by Friday, March 20
--> Ana Lima <ana@example.org>, 2026-03-03 10:00
subject: PLAN Rep. Finch: note: she asked for the fiscal study

<-- ana@example.org: command-answer
set: UPDATE legislator SET endedOn = '2026-04-01' WHERE id = 'ocd-person/2'
set: UPDATE legislator SET chamber = 'senate', district = 'Third Essex' WHERE id = 'ocd-person/3'

--> Ana Lima <ana@example.org>, 2026-04-02 10:00
subject: PLAN Rep. Finch

<-- ana@example.org: command-answer
says: Rep. Nora Finch, 27th Middlesex, sits no longer
says: she asked for the fiscal study

--> Dana Reyes <dana@example.org>, 2026-04-02 10:10
subject: PLAN Rep. Doyle

<-- dana@example.org: command-answer
says: Sen. Peter Doyle

--> Ana Lima <ana@example.org>, 2026-04-02 10:20
subject: BALLOT QUESTION in Somerville: drafted

<-- ana@example.org: command-answer
says: 34th Middlesex
says not: Essex
--> Ana Lima <ana@example.org>, 2026-04-02 10:30
subject: BALLOT QUESTION in 34th Middlesex passed 71%

<-- ana@example.org: command-answer
says: passed with 71 %
--> Ana Lima <ana@example.org>, 2026-04-02 10:40
subject: CANDIDATE Jane Doe for Governor: asked March 12

<-- ana@example.org: command-answer
says: on Thursday, March 12
says not: “March 12”
<-- nothing
