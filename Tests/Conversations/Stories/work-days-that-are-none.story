A day that no calendar has is asked for, a month that was is the last one

set: INSERT INTO legislator (id, name, given, family, party, chamber, district, email, links) VALUES ('ocd-person/1', 'Helen Marsh', 'Helen', 'Marsh', '', 'house', '34th Middlesex', '', ''), ('ocd-person/2', 'Nora Finch', 'Nora', 'Finch', '', 'house', '27th Middlesex', '', ''), ('ocd-person/3', 'Peter Doyle', 'Peter', 'Doyle', '', 'house', '25th Middlesex', '', ''), ('ocd-person/5', 'Iris Boone', 'Iris', 'Boone', '', 'senate', 'Second Middlesex', '', ''), ('ocd-person/6', 'Carla Stone', 'Carla', 'Stone', '', 'congress', 'MA-7', '', ''), ('ocd-person/7', 'Ann Field', 'Ann', 'Field', '', 'senate', 'Third Essex', '', '')

--> Ana Lima <ana@example.org>, 2026-12-01 10:00
subject: LOG tabling in Somerville on Sept 31: 12 signatures

<-- ana@example.org: command-answer
says: There is no “Sept 31”
says: Nothing is filed yet
<-- nothing
book: SELECT COUNT(*) FROM deed → 0
--> Ana Lima <ana@example.org>, 2026-12-01 10:10
reply: ana@example.org

Sept 30

<-- ana@example.org: command-answer
says: Filed: tabling
says: September 30
<-- nothing

--> Ana Lima <ana@example.org>, 2026-12-01 10:20
subject: LOG social media: 12 posts in November

<-- ana@example.org: command-answer
says: Filed
says: November 1
<-- nothing

# So long ago is asked about, and YES says so.
--> Ana Lima <ana@example.org>, 2026-12-01 10:30
subject: LOG tabling on Oct 3 2025: 9 signatures

<-- ana@example.org: command-answer
says: more than a year ago
--> Ana Lima <ana@example.org>, 2026-12-01 10:40
reply: ana@example.org

Yes it was Oct 3 2025

<-- ana@example.org: command-answer
says: Filed: tabling
says: October 3
<-- nothing

--> Ana Lima <ana@example.org>, 2026-12-01 10:50
subject: LOG 5 one to one talks

Ana

<-- ana@example.org: command-answer
says: 5 conversations
says not: did not understand
<-- nothing

# A visit is in the plan of whom it was to.
--> Ana Lima <ana@example.org>, 2026-12-01 11:00
subject: LOG lobby visit with Rep. Marsh yesterday: she will sign

<-- ana@example.org: command-answer
says: in the plan for Rep. Helen Marsh
<-- nothing
book: SELECT legislator || ' ' || day FROM lobbyVisit → ocd-person/1 2026-11-30

# Another town's work is not this hub's.
--> Ana Lima <ana@example.org>, 2026-12-01 11:10
subject: LOG Salem: tabling, 30 signatures

<-- ana@example.org: command-answer
says: “Salem” is no hub of yours
<-- nothing

--> Ana Lima <ana@example.org>, 2026-12-01 11:20
subject: sorry, undo that

<-- ana@example.org: command-answer
says: Taken back
<-- nothing
book: SELECT COUNT(*) FROM lobbyVisit → 0

--> Ana Lima <ana@example.org>, 2026-12-01 11:30
subject: RESOLUTION Somerville City Council: hearing on Dec 19, moves Rep. Marsh

<-- ana@example.org: command-answer
says: moves Rep. Helen Marsh
says not: Whom does it move
--> Ana Lima <ana@example.org>, 2026-12-01 11:40
subject: RESOLUTION Somerville School Committee passed last night 4-1

<-- ana@example.org: command-answer
says: November 30
<-- nothing
