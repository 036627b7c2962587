Who goes to a lobby day says in a word whether others of the district see them

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

set: INSERT INTO number (id, kind) VALUES (499, 'none')

--> Dana Reyes <dana@example.org>, 2026-03-03 10:00
subject: EVENT lobby day on March 30 at 10am to 2pm at the State House for the east

<-- dana@example.org: command-answer
says: #500
<-- nothing

--> Dana Reyes <dana@example.org>, 2026-03-03 10:05
subject: INVITE Rose Kelly, Joe Silva, Luz Ortiz to #500

<-- dana@example.org: command-answer
<-- rose@example.com: event-invited
<-- joe@example.com: event-invited
<-- luz@example.com: event-invited
<-- nothing

--> Rose Kelly <rose@example.com>, 2026-03-03 11:00
reply: rose@example.com

Yes, I'll be there

<-- rose@example.com: event-rsvp
says: may see your first name and town, answer "share my name"
<-- nothing
book: SELECT SUM(sharesName) FROM rsvp → 0

--> Rose Kelly <rose@example.com>, 2026-03-03 11:05
reply: rose@example.com

Sure, you can share my name!

<-- rose@example.com: event-rsvp
says: I have noted that
says not: share my name
<-- nothing
book: SELECT SUM(sharesName) || ' ' || group_concat(DISTINCT state) FROM rsvp WHERE state = 'going' → 1 going

# No is a no to this, and not to the lobby day.
--> Rose Kelly <rose@example.com>, 2026-03-03 11:10
reply: rose@example.com

No, don't share my name after all.

<-- rose@example.com: event-rsvp
says: I have noted that
<-- nothing
book: SELECT SUM(sharesName) || ' ' || group_concat(DISTINCT state) FROM rsvp WHERE state = 'going' → 0 going

# All in one.
--> Joe Silva <joe@example.com>, 2026-03-03 12:00
reply: joe@example.com

Yes, two of us, and please share my name

<-- joe@example.com: event-rsvp
says: with 2 places in all
says not: share my name
<-- nothing
book: SELECT sharesName || state || heads FROM rsvp WHERE personID = (SELECT id FROM person WHERE name = 'Joe Silva') → 1going2

--> Luz Ortiz <luz@example.com>, 2026-03-03 12:10
reply: luz@example.com

Sí, voy

<-- luz@example.com: event-rsvp
says: comparte mi nombre
<-- nothing

--> Luz Ortiz <luz@example.com>, 2026-03-03 12:20
reply: luz@example.com

comparte mi nombre

book: SELECT sharesName || state FROM rsvp WHERE personID = (SELECT id FROM person WHERE name = 'Luz Ortiz') → 1going
