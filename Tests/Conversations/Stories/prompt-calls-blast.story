Calls are asked for after a preview and YES, told in a word, and counted

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

# Luz has told who hers is; of the others' town it may be one of several.
set: INSERT INTO personDistrict (personID, chamber, town, district, known, at) SELECT id, 'house', 'Worcester', '13th Worcester', 'said', 1 FROM person WHERE name = 'Luz Ortiz'

--> Dana Reyes <dana@example.org>, 2026-03-02 12:05
subject: TOPIC insulin prices: https://example.org/insulin; A vial costs 6 dollars; Nobody should ration it; good until March 31

<-- dana@example.org: command-answer
<-- nothing

--> Dana Reyes <dana@example.org>, 2026-03-03 11:00
subject: PROMPT calls to volunteers in Worcester about #insulin-prices by Thursday

<-- dana@example.org: call-prompt
says: Preview of #
says: To 3 people (three): everyone in Worcester
<-- dana@example.org: call-prompt
says: in Spanish
<-- nothing
book: SELECT COUNT(*) FROM prompted → 0

# Nobody is asked before YES.
--> Ruth Okafor <ruth@example.com>, 2026-03-03 11:01
subject: CALLS

<-- ruth@example.com: command-answer
says: None of your people was asked for calls
<-- nothing

--> Dana Reyes <dana@example.org>, 2026-03-03 11:02
reply: dana@example.org

YES

<-- dana@example.org: command-answer
says: The first leaves
<-- nothing
book: SELECT name FROM commandDone ORDER BY journalID DESC LIMIT 1 → PROMPT CALLS

until: 2026-03-03 11:30
<-- rose@example.com: call-prompt
says: Rep. Helen Marsh: 617-555-0101
says: Rep. Nora Finch: 617-555-0102
says: Your town has more than one
says: My name is Rose Kelly, and I live in Worcester.
<-- joe@example.com: call-prompt
<-- luz@example.com: call-prompt
says: Rep. Helen Marsh: 617-555-0101
says not: Nora Finch
<-- nothing

--> Joe Silva <joe@example.com>, 2026-03-03 11:45
reply: joe@example.com call-prompt

Yes, gladly! Until which day may I call?


--> Luz Ortiz <luz@example.com>, 2026-03-03 12:00
reply: luz@example.com call-prompt

1 dejé un mensaje

<-- luz@example.com: call-answer
says: Rep. Helen Marsh
<-- nothing

--> Rose Kelly <rose@example.com>, 2026-03-04 12:00
reply: rose@example.com call-prompt

Called Finch and talked to her aide

<-- rose@example.com: call-answer
says: Rep. Nora Finch: talked
<-- dana@example.org: blast-report
<-- dana@example.org: hand-over-list
<-- nothing
book: SELECT group_concat(legislator || ' ' || outcome, ', ') FROM (SELECT * FROM call ORDER BY legislator) → ocd-person/1 message, ocd-person/2 talked

until: 2026-03-06 12:00
<-- dana@example.org: prompt-tally
says: 2 of 3 people called
says: Rep. Helen Marsh: 1 call (1 message)
<-- ruth@example.com: prompt-tally
<-- dana@example.org: hand-over-reminder
<-- nothing
