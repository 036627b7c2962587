Who represents somebody is noted beside other words, and these are read too

set: INSERT INTO legislator (id, name, given, family, party, chamber, district, email, links) VALUES ('ocd-person/1', 'Helen Marsh', 'Helen', 'Marsh', '', 'house', '34th Middlesex', '', ''), ('ocd-person/2', 'Nora Finch', 'Nora', 'Finch', '', 'house', '27th Middlesex', '', ''), ('ocd-person/3', 'Peter Doyle', 'Peter', 'Doyle', '', 'house', '35th Middlesex', '', ''), ('ocd-person/4', 'Ida Brook', 'Ida', 'Brook', '', 'house', '23rd Middlesex', '', ''), ('ocd-person/5', 'Iris Boone', 'Iris', 'Boone', '', 'senate', 'Second Middlesex', '', ''), ('ocd-person/6', 'Carla Stone', 'Carla', 'Stone', '', 'congress', 'MA-5', '', '')
set: INSERT INTO office (legislator, kind, address, voice, fax) VALUES ('ocd-person/1', 'capitol', 'Room 443, State House, Boston', '617-555-0101', ''), ('ocd-person/3', 'capitol', 'Room 20, State House, Boston', '617-555-0103', ''), ('ocd-person/5', 'capitol', 'Room 424, State House, Boston', '617-555-0105', '')

--> Rose Kelly <rose@example.com>, 2026-03-02 10:00
subject: I want to help

Hi, I'm Rose Kelly from Medford and I'd like to help with lobbying. 508-555-0142

<-- rose@example.com: welcome
<-- nothing

--> Rose Kelly <rose@example.com>, 2026-03-03 10:00
subject: News

My rep is Peter Doyle. My new number is 413-555-0199.

<-- rose@example.com: welcome-complete
<-- nothing
book: SELECT district FROM personDistrict → 35th Middlesex
book: SELECT phone FROM person WHERE name = 'Rose Kelly' → 413-555-0199

# Small words around it are nothing to read.
--> Rose Kelly <rose@example.com>, 2026-03-04 10:00
subject: A correction

Hi there! By the way, I looked it up, and my state rep is Rep. Ida Brook, sorry. Thanks!

Rose

<-- rose@example.com: your-legislators
says: Rep. Ida Brook
<-- nothing

--> Rose Kelly <rose@example.com>, 2026-03-05 10:00
subject: Saturday

Who is my rep? And could somebody bring 200 flyers to the library on Saturday?

<-- rose@example.com: your-legislators
says: Rep. Ida Brook
<-- ana@example.org: handed-over
says: 200 flyers
<-- nothing

# A former legislator who looks after a hub commands.
set: UPDATE legislator SET email = 'ruth@example.com' WHERE id = 'ocd-person/6'

--> Ruth Okafor <ruth@example.com>, 2026-03-06 10:00
subject: NEWSPAPERS

<-- ruth@example.com: command-answer
<-- nothing
