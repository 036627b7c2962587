SUBJECT: and BODY: make a new preview under the same number, and only the newest confirms

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
subject: BLAST to everyone in the west at today 2pm

Hello {{first_name}}, the hearing is on Thursday.

<-- lee@example.net: blast-words
says: Preview of #
<-- nothing

--> Lee Park <lee@example.net>, 2026-03-03 11:05
reply: lee@example.net

SUBJECT: Thursday at ten, room 428

<-- lee@example.net: blast-words
says: Thursday at ten, room 428
says: Changed. This is how it is now.
<-- nothing

--> Lee Park <lee@example.net>, 2026-03-03 11:10
reply: lee@example.net

BODY: Hello {{first_name}}, it is on Friday now.

ESPAÑOL:
Hola, {{first_name}}: ahora es el viernes.

<-- lee@example.net: blast-words
says: it is on Friday now
<-- lee@example.net: blast-words
says: in Spanish
says: ahora es el viernes
<-- nothing
book: SELECT COUNT(*) FROM blast → 1
book: SELECT version FROM blast → 3

--> Lee Park <lee@example.net>, 2026-03-03 14:30

PREVIEW #{#blast 1}

<-- lee@example.net: blast-words
says: it is on Friday now
<-- lee@example.net: blast-words
<-- nothing
