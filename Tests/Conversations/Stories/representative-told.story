Who represents them is told unasked, asked for, and asked anew after a move

set: INSERT INTO legislator (id, name, given, family, party, chamber, district, email, links) VALUES ('ocd-person/1', 'Helen Marsh', 'Helen', 'Marsh', '', 'house', '34th Middlesex', '', ''), ('ocd-person/2', 'Nora Finch', 'Nora', 'Finch', '', 'house', '27th Middlesex', '', ''), ('ocd-person/3', 'Peter Doyle', 'Peter', 'Doyle', '', 'house', '35th Middlesex', '', ''), ('ocd-person/4', 'Ida Brook', 'Ida', 'Brook', '', 'house', '23rd Middlesex', '', ''), ('ocd-person/5', 'Iris Boone', 'Iris', 'Boone', '', 'senate', 'Second Middlesex', '', ''), ('ocd-person/6', 'Carla Stone', 'Carla', 'Stone', '', 'congress', 'MA-5', '', '')
set: INSERT INTO office (legislator, kind, address, voice, fax) VALUES ('ocd-person/1', 'capitol', 'Room 443, State House, Boston', '617-555-0101', ''), ('ocd-person/3', 'capitol', 'Room 20, State House, Boston', '617-555-0103', ''), ('ocd-person/5', 'capitol', 'Room 424, State House, Boston', '617-555-0105', '')

--> Rose Kelly <rose@example.com>, 2026-03-02 10:00
subject: I want to help

Hi, I'm Rose Kelly from Medford and I'd like to help with lobbying. 508-555-0142

<-- rose@example.com: welcome
<-- nothing

--> Rose Kelly <rose@example.com>, 2026-03-03 10:00
subject: Hello again

Who is my rep?

<-- rose@example.com: your-legislators
says: Helen Marsh
says: Sen. Iris Boone
says: Which of them is yours?
<-- nothing

--> Rose Kelly <rose@example.com>, 2026-03-03 11:00
reply: rose@example.com

Brook

<-- rose@example.com: your-legislators
says: Rep. Ida Brook
<-- nothing
book: SELECT district FROM personDistrict → 23rd Middlesex

--> Rose Kelly <rose@example.com>, 2026-03-04 11:00
subject: A correction

I was wrong, my state rep is Peter Doyle.

<-- rose@example.com: your-legislators
says: Rep. Peter Doyle
<-- nothing
book: SELECT district FROM personDistrict → 35th Middlesex

# Nobody else's word.
--> Rose Kelly <rose@example.com>, 2026-03-04 12:00
subject: A correction
proof: none

My state rep is Ida Brook.

book: SELECT district FROM personDistrict → 35th Middlesex

--> Rose Kelly <rose@example.com>, 2026-03-05 11:00
subject: News

I have moved to Somerville.

--> Rose Kelly <rose@example.com>, 2026-03-06 11:00
subject: One question

Who is my representative now?

<-- rose@example.com: your-legislators
says: Nora Finch
says: Which of them is yours?
says not: Peter Doyle
