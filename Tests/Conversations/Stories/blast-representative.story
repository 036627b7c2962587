A mail to many names each person's own Representative where the town or they themselves tell it

set: INSERT INTO legislator (id, name, given, family, party, chamber, district, email, links) VALUES ('ocd-person/1', 'Helen Marsh', 'Helen', 'Marsh', '', 'house', '13th Worcester', '', ''), ('ocd-person/2', 'Nora Finch', 'Nora', 'Finch', '', 'house', '14th Worcester', '', ''), ('ocd-person/3', 'Peter Doyle', 'Peter', 'Doyle', '', 'house', '7th Worcester', '', ''), ('ocd-person/5', 'Iris Boone', 'Iris', 'Boone', '', 'senate', 'Second Worcester', '', '')
set: INSERT INTO office (legislator, kind, address, voice, fax) VALUES ('ocd-person/1', 'capitol', 'Room 443, State House, Boston', '617-555-0101', ''), ('ocd-person/2', 'capitol', 'Room 20, State House, Boston', '617-555-0102', ''), ('ocd-person/5', 'capitol', 'Room 424, State House, Boston', '617-555-0105', '')

--> Rose Kelly <rose@example.com>, 2026-03-02 10:00
subject: I want to help

Hi, I'm Rose Kelly from Worcester and I'd like to help. 508-555-0142

<-- rose@example.com: welcome
<-- nothing

--> Joe Silva <joe@example.com>, 2026-03-02 10:05
subject: I want to help

Hi, I'm Joe Silva from Worcester and I'd like to help. 508-555-0143

<-- joe@example.com: welcome
<-- nothing

--> Luz Ortiz <luz@example.com>, 2026-03-02 10:10
subject: Quiero ayudar

Hola, soy Luz Ortiz, vivo en Worcester y quiero ayudar. Mi teléfono es 508-555-0144

<-- luz@example.com: welcome
<-- nothing

--> Sam Orr <sam@example.com>, 2026-03-02 10:20
subject: I want to help

Hi, I'm Sam Orr from Auburn and I'd like to help. 508-555-0145

<-- sam@example.com: welcome
<-- nothing

# Worcester is split: Rose has told, Joe was not sure, and Luz was never asked.
set: INSERT INTO personDistrict (personID, chamber, town, district, known, at) SELECT id, 'house', 'Worcester', '13th Worcester', 'said', 1 FROM person WHERE name = 'Rose Kelly' UNION ALL SELECT id, 'house', 'Worcester', '14th Worcester', 'unsure', 1 FROM person WHERE name = 'Joe Silva'

--> Dana Reyes <dana@example.org>, 2026-03-03 11:00
subject: BLAST to volunteers of Worcester hub

Hello {{first_name}}, please write to {{representative.name}} and {{senator.name}} this week.

<-- dana@example.org: blast-words
says: To 4 people (four)
says: Hello Dana, please write to your Representative and your Senator
<-- nothing

--> Dana Reyes <dana@example.org>, 2026-03-03 11:02
reply: dana@example.org

YES

<-- dana@example.org: command-answer
<-- nothing

until: 2026-03-03 11:30
<-- rose@example.com: blast-words
says: Hello Rose, please write to Rep. Helen Marsh and
<-- joe@example.com: blast-words
says: Hello Joe, please write to your Representative and
<-- luz@example.com: blast-words
says: Hello Luz, please write to tu representante and
<-- sam@example.com: blast-words
says: Hello Sam, please write to Rep. Peter Doyle and Sen. Iris Boone
<-- nothing
