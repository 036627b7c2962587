A ballot question is followed from draft to result

set: INSERT INTO legislator (id, name, given, family, party, chamber, district, email, links) VALUES ('ocd-person/1', 'Helen Marsh', 'Helen', 'Marsh', '', 'house', '34th Middlesex', '', ''), ('ocd-person/2', 'Nora Finch', 'Nora', 'Finch', '', 'house', '27th Middlesex', '', ''), ('ocd-person/3', 'Peter Doyle', 'Peter', 'Doyle', '', 'house', '25th Middlesex', '', ''), ('ocd-person/5', 'Iris Boone', 'Iris', 'Boone', '', 'senate', 'Second Middlesex', '', ''), ('ocd-person/6', 'Carla Stone', 'Carla', 'Stone', '', 'congress', 'MA-7', '', ''), ('ocd-person/7', 'Ann Field', 'Ann', 'Field', '', 'senate', 'Third Essex', '', '')

--> Ana Lima <ana@example.org>, 2026-03-02 10:00
subject: BALLOT QUESTION 34th Middlesex: drafted

<-- ana@example.org: command-answer
says: The ballot question of the 34th Middlesex (House) in 2026: drafted
--> Ana Lima <ana@example.org>, 2026-06-02 10:00
subject: BALLOT QUESTION 34th Middlesex: 1,210 signatures

<-- ana@example.org: command-answer
says: 1,210 signatures
--> Ana Lima <ana@example.org>, 2026-07-02 10:00
subject: BALLOT QUESTION Second Middlesex: on the ballot

<-- ana@example.org: command-answer
says: the Second Middlesex (Senate) in 2026: on the ballot
--> Ana Lima <ana@example.org>, 2026-07-02 10:05
subject: UNDO

<-- ana@example.org: command-answer
--> Ana Lima <ana@example.org>, 2026-11-04 10:00
subject: BALLOT QUESTION 34th Middlesex: passed 61%

<-- ana@example.org: command-answer
says: passed with 61 %
--> Ana Lima <ana@example.org>, 2026-11-05 10:00
subject: BALLOT QUESTIONS

<-- ana@example.org: command-answer
says: drafted, 1,210 signatures, passed with 61 %
says not: Second Middlesex
--> Ruth Okafor <ruth@example.com>, 2026-11-05 10:00
subject: BALLOT QUESTION 34th Middlesex: failed

<-- ruth@example.com: command-answer
says: is no district of your hub
book: SELECT COUNT(*) FROM ballotStep → 3
