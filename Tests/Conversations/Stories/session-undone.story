A session that was opened by mistake is taken back before anybody hears of it

set: INSERT INTO legislator (id, name, given, family, party, chamber, district, email, links) VALUES ('ocd-person/1', 'Helen Marsh', 'Helen', 'Marsh', '', 'house', '34th Middlesex', '', ''), ('ocd-person/2', 'Nora Finch', 'Nora', 'Finch', '', 'house', '27th Middlesex', '', ''), ('ocd-person/3', 'Peter Doyle', 'Peter', 'Doyle', '', 'house', '25th Middlesex', '', ''), ('ocd-person/5', 'Iris Boone', 'Iris', 'Boone', '', 'senate', 'Second Middlesex', '', ''), ('ocd-person/6', 'Carla Stone', 'Carla', 'Stone', '', 'congress', 'MA-7', '', ''), ('ocd-person/7', 'Ann Field', 'Ann', 'Field', '', 'senate', 'Third Essex', '', '')
set: INSERT INTO number (id, kind) VALUES (901, 'plan'); INSERT INTO plan (id, hubID, legislator, step, stepDue, state, createdAt) SELECT 901, id, 'ocd-person/1', 'thank her', '2027-01-30', 'open', 0 FROM hub WHERE name = 'Somerville'

--> Dana Reyes <dana@example.org>, 2027-01-06 11:00
subject: SESSION 195: HD 1243, SD 567; sign by Feb 1

<-- dana@example.org: command-answer
--> Dana Reyes <dana@example.org>, 2027-01-06 11:05
reply: dana@example.org

YES

<-- dana@example.org: command-answer
book: SELECT step FROM plan WHERE id = 901 → ask to sign
--> Dana Reyes <dana@example.org>, 2027-01-06 11:08
subject: UNDO

<-- dana@example.org: command-answer
says: Taken back: SESSION 195th
until: 2027-01-07 06:00
<-- nothing
book: SELECT step || ' ' || stepDue FROM plan WHERE id = 901 → thank her 2027-01-30
book: SELECT COUNT(*) FROM plan → 1
book: SELECT COUNT(*) FROM courtSession → 0
book: SELECT COUNT(*) FROM planNote → 0

# A session is the coordinators' to open: a contact's line goes to a person.
--> Ana Lima <ana@example.org>, 2027-01-07 10:00
subject: SESSION 195: HD 1234, SD 567; sign by Feb 1

<-- dana@example.org: handed-over
book: SELECT COUNT(*) FROM courtSession → 0
