Who is given a step hears of it, is reminded on the day, and then the hub is

# The daily mails before are none of this.
until: 2026-03-02 09:00
set: INSERT INTO legislator (id, name, given, family, party, chamber, district, email, links) VALUES ('ocd-person/1', 'Helen Marsh', 'Helen', 'Marsh', '', 'house', '34th Middlesex', '', ''), ('ocd-person/2', 'Nora Finch', 'Nora', 'Finch', '', 'house', '27th Middlesex', '', ''), ('ocd-person/3', 'Peter Doyle', 'Peter', 'Doyle', '', 'house', '25th Middlesex', '', ''), ('ocd-person/5', 'Iris Boone', 'Iris', 'Boone', '', 'senate', 'Second Middlesex', '', ''), ('ocd-person/6', 'Carla Stone', 'Carla', 'Stone', '', 'congress', 'MA-7', '', ''), ('ocd-person/7', 'Ann Field', 'Ann', 'Field', '', 'senate', 'Third Essex', '', '')

--> Rose Kelly <rose@example.com>, 2026-03-02 10:00
subject: I want to help

Hi, I'm Rose Kelly from Somerville and I'd like to help with lobbying. 508-555-0142

<-- rose@example.com: welcome
until: 2026-03-03 08:00
<-- ana@example.org: day

--> Ana Lima <ana@example.org>, 2026-03-03 10:00
subject: PLAN Rep. Finch: next: bring her the doctors' letter by March 4, Rose

<-- ana@example.org: command-answer
says: Next: bring her the doctors' letter, by Wednesday, March 4; Rose Kelly
until: 2026-03-03 10:20
<-- rose@example.com: plan-step
says: Ana Lima wrote down that you take this
says: Rep. Nora Finch: bring her the doctors' letter, by Wednesday, March 4
<-- nothing

until: 2026-03-04 09:20
<-- rose@example.com: plan-step
says: Your next step is due
says: Rep. Nora Finch: bring her the doctors' letter, today
<-- nothing

until: 2026-03-06 09:20
<-- rose@example.com: plan-step
says: was due on Wednesday, March 4
<-- nothing

# Three days late, her hub's contact hears of it.
until: 2026-03-07 07:30
<-- ana@example.org: day
says: Rep. Nora Finch: bring her the doctors' letter, 3 days overdue; Rose Kelly has it
<-- nothing

--> Ana Lima <ana@example.org>, 2026-03-07 09:00
subject: PLAN Rep. Finch: done: she read it at once

<-- ana@example.org: command-answer
says: is noted
says: What is next?
--> Ana Lima <ana@example.org>, 2026-03-07 09:10
subject: PLAN Rep. Finch

<-- ana@example.org: command-answer
says: Done: bring her the doctors' letter: she read it at once
says: nothing yet
until: 2026-03-08 10:00
<-- nothing
