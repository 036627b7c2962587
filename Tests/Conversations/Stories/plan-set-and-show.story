A contact sets a plan in one line, sees it, and takes it back

set: INSERT INTO legislator (id, name, given, family, party, chamber, district, email, links) VALUES ('ocd-person/1', 'Helen Marsh', 'Helen', 'Marsh', '', 'house', '34th Middlesex', '', ''), ('ocd-person/2', 'Nora Finch', 'Nora', 'Finch', '', 'house', '27th Middlesex', '', ''), ('ocd-person/3', 'Peter Doyle', 'Peter', 'Doyle', '', 'house', '25th Middlesex', '', ''), ('ocd-person/5', 'Iris Boone', 'Iris', 'Boone', '', 'senate', 'Second Middlesex', '', ''), ('ocd-person/6', 'Carla Stone', 'Carla', 'Stone', '', 'congress', 'MA-7', '', ''), ('ocd-person/7', 'Ann Field', 'Ann', 'Field', '', 'senate', 'Third Essex', '', '')

--> Ana Lima <ana@example.org>, 2026-03-02 10:00
subject: PLAN Rep. Marsh

<-- ana@example.org: command-answer
says: Rep. Helen Marsh, 34th Middlesex
says: nothing on record, 194th session
says: sign the Medicare for All bill
says: No plan yet. A line begins one
<-- nothing

--> Ana Lima <ana@example.org>, 2026-03-02 10:10
subject: PLAN Rep. Marsh: goal cosponsor by April; next: meet at her district office by March 20; ally: Teachers' union, Medford City Council

<-- ana@example.org: command-answer
says: The plan of the Somerville hub for Rep. Helen Marsh (34th Middlesex) is noted
says: Goal: cosponsor by Thursday, April 30
says: Next: meet at her district office, by Friday, March 20; Ana Lima
says: Moved by: Teachers' union; Medford City Council
<-- nothing
book: SELECT goal || ' ' || goalBy || ' ' || step || ' ' || stepDue FROM plan → cosponsor 2026-04-30 meet at her district office 2026-03-20

--> Ana Lima <ana@example.org>, 2026-03-02 10:20
subject: PLAN Helen Marsh

<-- ana@example.org: command-answer
says: cosponsor by Thursday, April 30
says: meet at her district office, by Friday, March 20; Ana Lima
says: Medford City Council; Teachers' union
<-- nothing

--> Ana Lima <ana@example.org>, 2026-03-02 10:30
subject: PLAN Rep. Marsh: not ally: teachers' union; note: her aide is a nurse

<-- ana@example.org: command-answer
says: No longer: teachers' union
<-- nothing
book: SELECT group_concat(name) FROM planAlly → Medford City Council

--> Ana Lima <ana@example.org>, 2026-03-02 10:40
subject: UNDO

<-- ana@example.org: command-answer
says: Taken back: PLAN NEXT
--> Ana Lima <ana@example.org>, 2026-03-02 10:50
subject: UNDO

<-- ana@example.org: command-answer
<-- nothing
book: SELECT COUNT(*) FROM plan → 0
book: SELECT COUNT(*) FROM planAlly → 0
book: SELECT COUNT(*) FROM planNote → 0

# All of the hub's, with what nobody has planned.
--> Ana Lima <ana@example.org>, 2026-03-02 11:00
subject: PLAN

<-- ana@example.org: command-answer
says: The Somerville hub and its legislators
says: Rep. Helen Marsh (34th Middlesex)
says: Rep. Nora Finch (27th Middlesex)
says: Sen. Iris Boone (Second Middlesex)
says: Rep. Carla Stone (MA-7)
says: no plan yet
says: 35th Middlesex
says: the seat is vacant
says not: Peter Doyle
says not: Ann Field
