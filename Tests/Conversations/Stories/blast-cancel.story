CANCEL stops a mail to many before it leaves, and says what had left after

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
says: It leaves 10 minutes after your YES
<-- nothing

--> Lee Park <lee@example.net>, 2026-03-03 11:02
reply: lee@example.net

YES

<-- lee@example.net: command-answer
says: The first leaves Tue Mar 3, 11:12 AM EST
<-- nothing

--> Lee Park <lee@example.net>, 2026-03-03 11:05

CANCEL #{#blast 1}

<-- lee@example.net: command-answer
says: Nothing had left, 2 will not leave
<-- nothing

until: 2026-03-03 13:00
<-- nothing

--> Lee Park <lee@example.net>, 2026-03-03 13:10
subject: BLAST to everyone in the west

Hello {{first_name}}, the hearing is on Friday.

<-- lee@example.net: blast-words
<-- nothing

--> Lee Park <lee@example.net>, 2026-03-03 13:12
reply: lee@example.net

YES

<-- lee@example.net: command-answer

--> Lee Park <lee@example.net>, 2026-03-03 13:15
reply: lee@example.net

cancel it

<-- lee@example.net: command-answer
says: Stopped
<-- nothing

until: 2026-03-03 14:00
<-- nothing

--> Lee Park <lee@example.net>, 2026-03-03 14:05

CANCEL #{#blast 2}

<-- lee@example.net: command-answer
says: was called off before
<-- nothing

--> Ana Lima <ana@example.org>, 2026-03-03 14:10

CANCEL #{#blast 2}

<-- ana@example.org: command-answer
says not: Stopped
<-- nothing
