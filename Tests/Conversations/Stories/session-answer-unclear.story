What could be meant in two ways dates nothing

set: INSERT INTO legislator (id, name, given, family, party, chamber, district, email, links) VALUES ('ocd-person/1', 'Helen Marsh', 'Helen', 'Marsh', '', 'house', '34th Middlesex', '', ''), ('ocd-person/2', 'Nora Finch', 'Nora', 'Finch', '', 'house', '27th Middlesex', '', ''), ('ocd-person/3', 'Peter Doyle', 'Peter', 'Doyle', '', 'house', '25th Middlesex', '', ''), ('ocd-person/5', 'Iris Boone', 'Iris', 'Boone', '', 'senate', 'Second Middlesex', '', ''), ('ocd-person/6', 'Carla Stone', 'Carla', 'Stone', '', 'congress', 'MA-7', '', ''), ('ocd-person/7', 'Ann Field', 'Ann', 'Field', '', 'senate', 'Third Essex', '', '')
set: INSERT INTO courtSession (number, houseBill, senateBill, isListWhole) VALUES (194, 'H.1405', 'S.860', 0)

--> Dana Reyes <dana@example.org>, 2027-01-06 11:00
subject: SESSION 195: HD 1234, SD 567; sign by Feb 1

<-- dana@example.org: command-answer
--> Dana Reyes <dana@example.org>, 2027-01-06 11:10
reply: dana@example.org

YES

<-- dana@example.org: command-answer
until: 2027-01-06 11:30
<-- ana@example.org: session-opened
<-- omar@example.net: session-opened
<-- nothing

# Whom she cannot have meant is no reason to date the others.
--> Ana Lima <ana@example.org>, 2027-01-06 12:00
reply: ana@example.org

Maybe I can do Connolly by the 15th

<-- ana@example.org: command-answer
<-- nothing
book: SELECT COUNT(*) FROM plan WHERE stepDue = '2027-01-15' → 0

--> Ana Lima <ana@example.org>, 2027-01-06 12:10
reply: ana@example.org session-opened

1 and 2 by Jan 25, 3 on Jan 15

<-- ana@example.org: plan-noted
says: Rep. Helen Marsh: Monday, January 25
says: Rep. Nora Finch: Monday, January 25
says: Sen. Iris Boone: Friday, January 15
<-- nothing

--> Omar Haddad <omar@example.net>, 2027-01-06 13:00
reply: omar@example.net

Can somebody from the GO! Team do Doyle? He never answers me.

<-- omar@example.net: plan-noted
says: finds somebody else for
says: Rep. Peter Doyle
says not: Boone
<-- dana@example.org: handed-over
says: somebody else is needed for the next step with Rep. Peter Doyle
<-- nothing
