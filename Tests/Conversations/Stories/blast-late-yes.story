A YES after the hour asks again

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
<-- nothing

--> Lee Park <lee@example.net>, 2026-03-03 15:00
reply: lee@example.net

YES

<-- lee@example.net: blast-words
says: has passed: nothing has left
says: It leaves 10 minutes after your YES
<-- nothing

--> Lee Park <lee@example.net>, 2026-03-03 15:10
reply: lee@example.net

Yes!

<-- lee@example.net: command-answer
says: The first leaves Tue Mar 3, 3:20 PM EST
<-- nothing

until: 2026-03-03 15:30
<-- rose@example.com: blast-words
<-- luz@example.com: blast-words
<-- nothing

--> Lee Park <lee@example.net>, 2026-03-03 15:40
reply: lee@example.net blast-words

YES

<-- lee@example.net: command-answer
says: nothing more was done
<-- nothing
until: 2026-03-03 18:00
<-- nothing
