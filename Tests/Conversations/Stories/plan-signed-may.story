SIGNED Rep. May names a person, and "on May 3" a day

set: INSERT INTO legislator (id, name, given, family, party, chamber, district, email, links) VALUES ('ocd-person/1', 'Ida May', 'Ida', 'May', '', 'house', '34th Middlesex', '', ''), ('ocd-person/2', 'April Marsh', 'April', 'Marsh', '', 'house', '27th Middlesex', '', ''), ('ocd-person/5', 'Iris Boone', 'Iris', 'Boone', '', 'senate', 'Second Middlesex', '', '')

--> Ana Lima <ana@example.org>, 2026-06-01 10:00
subject: SIGNED Rep. May

<-- ana@example.org: command-answer
says: Rep. Ida May (34th Middlesex) is a cosponsor in the 194th
<-- nothing
book: SELECT day FROM stance → 2026-06-01

--> Ana Lima <ana@example.org>, 2026-06-01 10:10
subject: SIGNED April Marsh on May 3

<-- ana@example.org: command-answer
says: Rep. April Marsh (27th Middlesex) is a cosponsor
<-- nothing
book: SELECT day FROM stance WHERE legislator = 'ocd-person/2' → 2026-05-03

--> Ana Lima <ana@example.org>, 2026-06-01 10:20
subject: SIGNED Sen. Boone in May: she told us in the hall

<-- ana@example.org: command-answer
says: Sen. Iris Boone
<-- nothing
book: SELECT substr(day, 1, 7) FROM stance WHERE legislator = 'ocd-person/5' → 2026-05
