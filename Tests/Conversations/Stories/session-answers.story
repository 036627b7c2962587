Days for some, another for one, and one that somebody else takes

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
says: Rep. Helen Marsh
says: Rep. Nora Finch
says: Sen. Iris Boone
<-- omar@example.net: session-opened
<-- nothing

# By name, and the one that she does not take is nobody's: a person hears of it.
--> Ana Lima <ana@example.org>, 2027-01-06 12:00
reply: ana@example.org

I can do Marsh by the 15th, Finch next week. Someone else must take Boone.

<-- ana@example.org: plan-noted
says: Rep. Helen Marsh: Friday, January 15
says: Rep. Nora Finch: Sunday, January 17
says: finds somebody else for
says: Sen. Iris Boone
<-- dana@example.org: handed-over
says: somebody else is needed for the next step with Sen. Iris Boone
<-- nothing
book: SELECT COUNT(*) FROM plan WHERE stepDue = '2027-01-15' → 1

# All but one of them, which gets a day of its own.
--> Omar Haddad <omar@example.net>, 2027-01-06 13:00
reply: omar@example.net

yes for all but 2, make that Jan 30

<-- omar@example.net: plan-noted
says: Rep. Peter Doyle: Wednesday, January 20
says: Saturday, January 30
<-- nothing
book: SELECT COUNT(*) FROM plan WHERE stepDue = '2027-01-30' → 1
