Who says STOP takes no step any more, and the hub still sees it

set: INSERT INTO legislator (id, name, given, family, party, chamber, district, email, links) VALUES ('ocd-person/1', 'Helen Marsh', 'Helen', 'Marsh', '', 'house', '34th Middlesex', '', ''), ('ocd-person/2', 'Nora Finch', 'Nora', 'Finch', '', 'house', '27th Middlesex', '', ''), ('ocd-person/3', 'Peter Doyle', 'Peter', 'Doyle', '', 'house', '25th Middlesex', '', ''), ('ocd-person/5', 'Iris Boone', 'Iris', 'Boone', '', 'senate', 'Second Middlesex', '', ''), ('ocd-person/6', 'Carla Stone', 'Carla', 'Stone', '', 'congress', 'MA-7', '', ''), ('ocd-person/7', 'Ann Field', 'Ann', 'Field', '', 'senate', 'Third Essex', '', '')

--> Rose Kelly <rose@example.com>, 2026-03-02 10:00
subject: I want to help

Hi, I'm Rose Kelly from Somerville and I'd like to help with lobbying. 508-555-0142

<-- rose@example.com: welcome
--> Ana Lima <ana@example.org>, 2026-03-03 10:00
subject: PLAN Rep. Finch: next: bring her the doctors' letter by March 10, Rose

<-- ana@example.org: command-answer
until: 2026-03-03 10:20
<-- rose@example.com: plan-step

--> Rose Kelly <rose@example.com>, 2026-03-04 10:00
subject: STOP

<-- rose@example.com: stopped
says: your next step with Nora Finch
book: SELECT COUNT(*) FROM plan WHERE stepOwnerID IS NOT NULL → 0
book: SELECT step FROM plan → bring her the doctors' letter
until: 2026-03-20 10:00
--> Ana Lima <ana@example.org>, 2026-03-20 11:00
subject: PLAN Rep. Finch

<-- ana@example.org: command-answer
says: OVERDUE since Tuesday, March 10; nobody has it yet
