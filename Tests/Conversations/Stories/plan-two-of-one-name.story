Two legislators of one name are asked about

set: INSERT INTO legislator (id, name, given, family, party, chamber, district, email, links) VALUES ('ocd-person/1', 'Helen Marsh', 'Helen', 'Marsh', '', 'house', '34th Middlesex', '', ''), ('ocd-person/2', 'Nora Finch', 'Nora', 'Finch', '', 'house', '27th Middlesex', '', ''), ('ocd-person/3', 'Peter Doyle', 'Peter', 'Doyle', '', 'house', '25th Middlesex', '', ''), ('ocd-person/5', 'Iris Boone', 'Iris', 'Boone', '', 'senate', 'Second Middlesex', '', ''), ('ocd-person/6', 'Carla Stone', 'Carla', 'Stone', '', 'congress', 'MA-7', '', ''), ('ocd-person/7', 'Ann Field', 'Ann', 'Field', '', 'senate', 'Third Essex', '', '')
set: INSERT INTO legislator (id, name, given, family, party, chamber, district, email, links) VALUES ('ocd-person/8', 'Paul Marsh', 'Paul', 'Marsh', '', 'house', '26th Middlesex', '', ''), ('ocd-person/9', 'Nora Finch', 'Nora', 'Finch', '', 'house', '35th Middlesex', '', '')

--> Ana Lima <ana@example.org>, 2026-03-02 10:00
subject: PLAN Rep. Marsh: goal cosponsor

<-- ana@example.org: command-answer
says: Several fit “Rep. Marsh”
says: Rep. Helen Marsh, 34th Middlesex
says: Rep. Paul Marsh, 26th Middlesex
--> Ana Lima <ana@example.org>, 2026-03-02 10:10
reply: ana@example.org

2

<-- ana@example.org: command-answer
says: for Rep. Paul Marsh (26th Middlesex) is noted
<-- nothing

# The very same name: by the seat.
--> Ana Lima <ana@example.org>, 2026-03-02 10:20
subject: PLAN Nora Finch: goal cosponsor

<-- ana@example.org: command-answer
says: Rep. Nora Finch, 27th Middlesex
says: Rep. Nora Finch, 35th Middlesex
--> Ana Lima <ana@example.org>, 2026-03-02 10:30
reply: ana@example.org

1

<-- ana@example.org: command-answer
says: Rep. Nora Finch
<-- nothing
book: SELECT COUNT(*) FROM plan → 2
