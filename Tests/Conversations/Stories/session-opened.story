A session carries every plan over, and each owner hears of it in one mail

set: INSERT INTO legislator (id, name, given, family, party, chamber, district, email, links) VALUES ('ocd-person/1', 'Helen Marsh', 'Helen', 'Marsh', '', 'house', '34th Middlesex', '', ''), ('ocd-person/2', 'Nora Finch', 'Nora', 'Finch', '', 'house', '27th Middlesex', '', ''), ('ocd-person/3', 'Peter Doyle', 'Peter', 'Doyle', '', 'house', '25th Middlesex', '', ''), ('ocd-person/5', 'Iris Boone', 'Iris', 'Boone', '', 'senate', 'Second Middlesex', '', ''), ('ocd-person/6', 'Carla Stone', 'Carla', 'Stone', '', 'congress', 'MA-7', '', ''), ('ocd-person/7', 'Ann Field', 'Ann', 'Field', '', 'senate', 'Third Essex', '', '')
set: INSERT INTO courtSession (number, houseBill, senateBill, isListWhole) VALUES (194, 'H.1405', 'S.860', 0)
set: INSERT INTO stance (legislator, session, rung, words, source, day, at) VALUES ('ocd-person/1', 194, 'cosponsor', 'on H.1405', 'list', '2025-03-01', 0), ('ocd-person/3', 194, 'leading', 'leads H.1405', 'list', '2025-03-01', 0)

--> Ana Lima <ana@example.org>, 2027-01-04 10:00
subject: PLAN Rep. Marsh: goal leading; next: thank her in public by Jan 15

<-- ana@example.org: command-answer
--> Ana Lima <ana@example.org>, 2027-01-05 10:00
subject: PLAN Rep. Marsh

<-- ana@example.org: command-answer
says: cosponsor, 194th session
<-- nothing

--> Dana Reyes <dana@example.org>, 2027-01-06 11:00
subject: SESSION 195: HD 1234, SD 567; sign by Feb 1

<-- dana@example.org: command-answer
says: The 195th session opens (HD 1234, SD 567; sign by Monday, February 1)
says: 1 plan carried over as “not yet asked” (2 with a cosponsor in the last session); 4 begun; 0 closed; 2 people told
<-- nothing
book: SELECT COUNT(*) FROM courtSession → 1
--> Dana Reyes <dana@example.org>, 2027-01-06 11:10
reply: dana@example.org

YES

<-- dana@example.org: command-answer
says: Their mails leave in five minutes
<-- nothing
until: 2027-01-06 11:30
<-- ana@example.org: session-opened
says: The 195th session
says: Our bill is HD 1234, SD 567 now
says: Rep. Helen Marsh (34th Middlesex) signed last time (194th, H.1405) and must sign again: HD 1234
says: Rep. Nora Finch (27th Middlesex) is to be asked to sign HD 1234
says: Sen. Iris Boone (Second Middlesex) is to be asked to sign SD 567
says: by Wednesday, January 20?
says not: Doyle
<-- omar@example.net: session-opened
says: Rep. Peter Doyle (25th Middlesex) signed last time
<-- nothing

# YES takes the proposed day for all of them.
--> Omar Haddad <omar@example.net>, 2027-01-06 12:00
reply: omar@example.net

Yes, thanks

<-- omar@example.net: plan-noted
says: Rep. Peter Doyle: Wednesday, January 20
<-- nothing
book: SELECT COUNT(*) FROM plan WHERE stepDue = '2027-01-20' AND stepOwnerID = (SELECT id FROM person WHERE name = 'Omar Haddad') → 2

# Or a day for one of them.
--> Ana Lima <ana@example.org>, 2027-01-06 13:00
reply: ana@example.org

1 by January 15

<-- ana@example.org: plan-noted
says: Rep. Helen Marsh: Friday, January 15
<-- nothing

--> Ana Lima <ana@example.org>, 2027-01-07 10:00
subject: PLAN Rep. Marsh

<-- ana@example.org: command-answer
says: not yet asked (194th: cosponsor), 195th session
says: ask to sign again, by Friday, January 15; Ana Lima
says: sign again: HD 1234
says: Left for the 195th session: thank her in public
<-- nothing

--> Ana Lima <ana@example.org>, 2027-01-16 10:00
subject: SIGNED Rep. Marsh on January 14

<-- ana@example.org: command-answer
says: Rep. Helen Marsh (34th Middlesex) is a cosponsor in the 195th
says: 1 plan had “ask to sign”
says: join the Medicare for All Caucus
--> Ana Lima <ana@example.org>, 2027-01-16 10:10
subject: PLAN Rep. Marsh

<-- ana@example.org: command-answer
says: cosponsor (194th: cosponsor), 195th session: signed HD 1234
says: co-host an event in the district
<-- nothing
book: SELECT rung || ' ' || day FROM stance WHERE session = 195 → cosponsor 2027-01-14

# A docket gets its number: nobody is mailed.
--> Dana Reyes <dana@example.org>, 2027-02-20 10:00
subject: SESSION 195: HD 1234 is H.1400

<-- dana@example.org: command-answer
says: H.1400
book: SELECT houseDocket || ' ' || houseBill FROM courtSession WHERE number = 195 → HD 1234 H.1400
