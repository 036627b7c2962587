A resolution goes from its introduction to the vote, and the contacts are reminded

set: INSERT INTO legislator (id, name, given, family, party, chamber, district, email, links) VALUES ('ocd-person/1', 'Ann Barber', 'Ann', 'Barber', '', 'house', '34th Middlesex', '', ''), ('ocd-person/5', 'Iris Boone', 'Iris', 'Boone', '', 'senate', 'Second Middlesex', '', '')

--> Ana Lima <ana@example.org>, 2026-03-02 10:00
subject: RESOLUTION Somerville City Council introduced

<-- ana@example.org: command-answer
says: of the Somerville hub: Somerville City Council, resolution: introduced on Monday, March 2
says: It counts under campaigns and lobbying
says: Whom does it move?
<-- nothing
book: SELECT kind || ' ' || ask FROM resolution → city council resolution

--> Ana Lima <ana@example.org>, 2026-03-03 10:00
subject: RESOLUTION Somerville City Council: hearing on May 3; moves Rep. Barber

<-- ana@example.org: command-answer
says: introduced on Monday, March 2, hearing on Sunday, May 3; moves Rep. Ann Barber
says: reminded three days before
says not: Whom does it move?
<-- nothing
book: SELECT COUNT(*) FROM resolution → 1

until: 2026-04-29 12:00
<-- nothing
until: 2026-04-30 12:00
<-- ana@example.org: resolution-reminder
says: Ana, the Somerville City Council hears the resolution
says: Sunday, May 3
says: It is meant to move Rep. Ann Barber
until: 2026-05-04 12:00
<-- nothing

--> Ana Lima <ana@example.org>, 2026-05-04 13:00
subject: Passed!

RESOLUTION #{#resolution 1}: passed 9-2 yesterday

<-- ana@example.org: command-answer
says: passed 9-2 on Sunday, May 3
<-- nothing
book: SELECT words || ' ' || day FROM planNote → Somerville City Council passed the resolution, 9-2 2026-05-03

# The council is on the plan for whom it moves.
--> Ana Lima <ana@example.org>, 2026-05-04 13:30
subject: PLAN Rep. Barber

<-- ana@example.org: command-answer
says: Moved by
says: Somerville City Council passed the resolution, 9-2
<-- nothing

--> Ana Lima <ana@example.org>, 2026-05-04 14:00
subject: RESOLUTIONS

<-- ana@example.org: command-answer
says: 1 campaign with institutions and key individuals
says: passed 9-2
<-- nothing

--> Omar Haddad <omar@example.net>, 2026-05-04 15:00
subject: RESOLUTIONS

<-- omar@example.net: command-answer
says: No resolution or endorsement is on record yet
<-- nothing

--> Ana Lima <ana@example.org>, 2026-05-04 16:00
subject: UNDO

<-- ana@example.org: command-answer
book: SELECT COUNT(*) FROM resolutionStep WHERE step = 'passed' → 0
book: SELECT COUNT(*) FROM plan → 0
book: SELECT COUNT(*) FROM planNote → 0
