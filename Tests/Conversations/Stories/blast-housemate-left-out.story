A mail to two at one address greets only whom of them it goes to

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

--> Tom Kelly <rose@example.com>, 2026-03-02 10:10
subject: Volunteering

I'm Tom Kelly in Northampton, I want to help too. 413-555-0143

<-- rose@example.com: who-are-you

--> Tom Kelly <rose@example.com>, 2026-03-02 10:12
reply: rose@example.com

2

<-- rose@example.com: welcome
<-- nothing

# A person is at work with Tom.
set: UPDATE person SET isHeld = 1 WHERE name = 'Tom Kelly'

--> Lee Park <lee@example.net>, 2026-03-03 11:00
subject: BLAST to everyone in the west

Hello {{first_name}}, the hearing is on Thursday.

<-- lee@example.net: blast-words
says: 1 whom a person is talking with
<-- nothing

--> Lee Park <lee@example.net>, 2026-03-03 11:05
reply: lee@example.net

YES

<-- lee@example.net: command-answer
<-- nothing

until: 2026-03-03 11:30
<-- rose@example.com: blast-words
says: Hello Rose, the hearing
says not: Tom
<-- luz@example.com: blast-words
<-- nothing
