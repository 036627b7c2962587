Whoever has a next step says another day, how it went, or that they cannot

until: 2026-03-02 09:00
set: INSERT INTO legislator (id, name, given, family, party, chamber, district, email, links) VALUES ('ocd-person/1', 'Helen Marsh', 'Helen', 'Marsh', '', 'house', '34th Middlesex', '', ''), ('ocd-person/2', 'Nora Finch', 'Nora', 'Finch', '', 'house', '27th Middlesex', '', ''), ('ocd-person/3', 'Peter Doyle', 'Peter', 'Doyle', '', 'house', '25th Middlesex', '', ''), ('ocd-person/5', 'Iris Boone', 'Iris', 'Boone', '', 'senate', 'Second Middlesex', '', ''), ('ocd-person/6', 'Carla Stone', 'Carla', 'Stone', '', 'congress', 'MA-7', '', ''), ('ocd-person/7', 'Ann Field', 'Ann', 'Field', '', 'senate', 'Third Essex', '', '')

--> Rose Kelly <rose@example.com>, 2026-03-02 10:00
subject: I want to help

Hi, I'm Rose Kelly from Somerville and I'd like to help with lobbying. 508-555-0142

<-- rose@example.com: welcome
until: 2026-03-03 08:00
<-- ana@example.org: day

--> Ana Lima <ana@example.org>, 2026-03-03 10:00
subject: PLAN Rep. Finch: next: meet her at the district office by March 4, Rose

<-- ana@example.org: command-answer
until: 2026-03-03 10:20
<-- rose@example.com: plan-step
<-- nothing

--> Rose Kelly <rose@example.com>, 2026-03-03 11:00
reply: rose@example.com

Happy to! But I can only do the 11th

<-- rose@example.com: plan-noted
says: Rep. Nora Finch: Wednesday, March 11
<-- nothing

until: 2026-03-11 09:20
<-- rose@example.com: plan-step
says: Your next step is due
<-- ana@example.org: day
<-- omar@example.net: day
<-- nothing

--> Rose Kelly <rose@example.com>, 2026-03-11 18:00
reply: rose@example.com

We met her yesterday, 4 of us. She will sign if leadership lets it move.

<-- rose@example.com: plan-noted
says: off your list
<-- nothing

until: 2026-03-12 08:00
<-- ana@example.org: day
says: Done: meet her at the district office: We met her yesterday
says: Rose Kelly
--> Ana Lima <ana@example.org>, 2026-03-12 10:00
subject: PLAN Rep. Finch

<-- ana@example.org: command-answer
says: visit: We met her yesterday, 4 of us
says: nothing yet

--> Ana Lima <ana@example.org>, 2026-03-12 11:00
subject: PLAN Rep. Marsh next step: coffee by March 20, Rose

<-- ana@example.org: command-answer
says: Next: coffee, by Friday, March 20; Rose Kelly
until: 2026-03-12 11:20
<-- rose@example.com: plan-step
<-- nothing

# A refusal is no cry of distress, and not the writer's last word on anything else.
--> Rose Kelly <rose@example.com>, 2026-03-12 12:00
reply: rose@example.com

Sorry I can't do this one

<-- rose@example.com: plan-noted
says: finds somebody else
<-- ana@example.org: handed-over
says: somebody else is needed for the next step with Rep. Helen Marsh
<-- nothing
book: SELECT COUNT(*) FROM plan WHERE stepOwnerID IS NOT NULL → 0
