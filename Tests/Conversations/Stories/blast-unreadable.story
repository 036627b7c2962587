A mail to many that cannot be read is called off, and holds up none behind it

--> Rose Kelly <rose@example.com>, 2026-03-02 10:00
subject: Volunteering

I'm Rose Kelly from Northampton, I want to help with tabling. 413-555-0142

<-- rose@example.com: welcome
<-- nothing

--> Luz Ortiz <luz@example.com>, 2026-03-02 10:05
subject: Quiero ayudar

Hola, soy Luz Ortiz de Northampton, quiero ayudar. 413-555-0188

<-- luz@example.com: welcome
<-- nothing

--> Lee Park <lee@example.net>, 2026-03-03 11:00
subject: BLAST to everyone in the west

Hello {{first_name}}, the hearing is on Thursday.

<-- lee@example.net: blast-words
<-- nothing

--> Lee Park <lee@example.net>, 2026-03-03 11:02
reply: lee@example.net

YES

<-- lee@example.net: command-answer
<-- nothing

--> Lee Park <lee@example.net>, 2026-03-03 11:05
subject: BLAST to everyone in the west

Hello {{first_name}}, the hearing is on Friday.

<-- lee@example.net: blast-words
<-- nothing

--> Lee Park <lee@example.net>, 2026-03-03 11:07
reply: lee@example.net

YES

<-- lee@example.net: command-answer
<-- nothing

set: UPDATE blast SET audience = '{}' WHERE id = (SELECT MIN(id) FROM blast)
until: 2026-03-03 11:45
<-- dana@example.org: operator-note
says: cannot be read
<-- rose@example.com: blast-words
says: on Friday
<-- luz@example.com: blast-words
says: on Friday
<-- nothing
book: SELECT state FROM blast ORDER BY id → stopped
