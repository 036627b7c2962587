Without a subject of its own a mail to many is called by what it says, in the reader's language

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

Hello {{first_name}}, the hearing is Thursday.

ESPAÑOL:
Hola {{first_name}}, la audiencia es el jueves.

<-- lee@example.net: blast-words
says: The hearing is Thursday
says not: Hello ,
<-- lee@example.net: blast-words
says: La audiencia es el jueves
<-- nothing

--> Lee Park <lee@example.net>, 2026-03-03 11:02
reply: lee@example.net

YES

<-- lee@example.net: command-answer

until: 2026-03-03 12:00
<-- rose@example.com: blast-words
says: The hearing is Thursday
says: Hello Rose, the hearing
<-- luz@example.com: blast-words
says: La audiencia es el jueves
says: Hola Luz
says not: The hearing
<-- nothing
