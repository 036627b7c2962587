A visit goes into the plan's history, sets the next step, and neighbours hear of it once

# The daily mails before are none of this.
--> Luz Ortiz <luz@example.com>, 2026-03-09 10:00
subject: I want to help

Hi, I'm Luz Ortiz from Northampton and I'd like to help. 413-555-0142

<-- luz@example.com: welcome
until: 2026-03-10 09:00
<-- june@example.org: day
<-- nothing
set: INSERT INTO legislator (id, name, given, family, party, chamber, district, email, links) VALUES ('ocd-person/1', 'Helen Marsh', 'Helen', 'Marsh', '', 'house', '34th Middlesex', '', ''), ('ocd-person/2', 'Nora Finch', 'Nora', 'Finch', '', 'house', '27th Middlesex', '', ''), ('ocd-person/3', 'Peter Doyle', 'Peter', 'Doyle', '', 'house', '25th Middlesex', '', ''), ('ocd-person/5', 'Iris Boone', 'Iris', 'Boone', '', 'senate', 'Second Middlesex', '', ''), ('ocd-person/6', 'Carla Stone', 'Carla', 'Stone', '', 'congress', 'MA-7', '', ''), ('ocd-person/7', 'Ann Field', 'Ann', 'Field', '', 'senate', 'Third Essex', '', '')

--> Omar Haddad <omar@example.net>, 2026-03-10 10:00
subject: LOBBIED Sen. Boone on March 9: she asked for the numbers; next: send her the numbers by March 13

<-- omar@example.net: command-answer
says: Noted: a visit to Sen. Iris Boone on Monday, March 9
says: Next: send her the numbers, by Friday, March 13; Omar Haddad
<-- nothing
book: SELECT words FROM lobbyVisit → she asked for the numbers
book: SELECT step || ' ' || stepDue FROM plan → send her the numbers 2026-03-13

# Somerville has the same Senator; Worcester and Northampton have not.
until: 2026-03-12 12:00
<-- ana@example.org: day
says: Sen. Iris Boone: the Cambridge hub visited on Monday, March 9: she asked for the numbers
<-- nothing

--> Ana Lima <ana@example.org>, 2026-03-12 13:00
subject: PLAN Sen. Boone

<-- ana@example.org: command-answer
says: visit: she asked for the numbers
says: Cambridge hub
<-- nothing

# Due today.
until: 2026-03-13 12:00
<-- omar@example.net: day
says: Sen. Iris Boone: send her the numbers, today
<-- nothing

--> Omar Haddad <omar@example.net>, 2026-03-13 13:00
subject: UNDO

<-- omar@example.net: command-answer
says: Taken back: LOBBIED
<-- nothing
book: SELECT COUNT(*) FROM planNote → 0
book: SELECT COUNT(*) FROM plan → 0
