A designated hub is asked once a month about plans without a next step

# The daily mails before are none of this.
--> Luz Ortiz <luz@example.com>, 2026-03-06 10:00
subject: I want to help

Hi, I'm Luz Ortiz from Northampton and I'd like to help. 413-555-0142

<-- luz@example.com: welcome
until: 2026-03-08 12:00
<-- june@example.org: day
<-- nothing
set: INSERT INTO legislator (id, name, given, family, party, chamber, district, email, links) VALUES ('ocd-person/1', 'Helen Marsh', 'Helen', 'Marsh', '', 'house', '34th Middlesex', '', ''), ('ocd-person/2', 'Nora Finch', 'Nora', 'Finch', '', 'house', '27th Middlesex', '', ''), ('ocd-person/3', 'Peter Doyle', 'Peter', 'Doyle', '', 'house', '25th Middlesex', '', ''), ('ocd-person/5', 'Iris Boone', 'Iris', 'Boone', '', 'senate', 'Second Middlesex', '', ''), ('ocd-person/6', 'Carla Stone', 'Carla', 'Stone', '', 'congress', 'MA-7', '', ''), ('ocd-person/7', 'Ann Field', 'Ann', 'Field', '', 'senate', 'Third Essex', '', '')

until: 2026-03-09 12:00
<-- ana@example.org: day
says: No next step yet
says: Rep. Nora Finch (27th Middlesex): nothing on record
says: Rep. Helen Marsh (34th Middlesex): nothing on record
says not: Boone
<-- omar@example.net: day
says: Rep. Peter Doyle (25th Middlesex)

--> Ana Lima <ana@example.org>, 2026-03-09 13:00
subject: PLAN Rep. Finch: next: invite her to the film night by May 20

<-- ana@example.org: command-answer
until: 2026-04-12 12:00
book: SELECT COUNT(*) FROM outbox WHERE template = 'day' AND personID = (SELECT id FROM person WHERE name = 'Ana Lima') → 1
until: 2026-04-13 12:00
<-- ana@example.org: day
says: Rep. Helen Marsh
says not: Finch
<-- omar@example.net: day
