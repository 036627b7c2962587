A contact's words go under their name to the own hub, and answers come to the contact

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

--> June Whitman <june@example.org>, 2026-03-03 11:00
subject: Saturday

Please tell everybody that we meet at the church this time.

<-- june@example.org: tell-words
says: Preview of #
says: We meet at the church this time
says: June Whitman
<-- nothing

--> June Whitman <june@example.org>, 2026-03-03 11:05
reply: june@example.org

YES

<-- june@example.org: command-answer
says: The first leaves
<-- nothing

until: 2026-03-03 11:30
<-- rose@example.com: tell-words
says: We meet at the church this time
says: June Whitman of Medicare for All wrote this
<-- luz@example.com: tell-words
<-- nothing

--> Rose Kelly <rose@example.com>, 2026-03-03 12:00
reply: rose@example.com

Is there a ramp at the church?

until: 2026-03-03 16:30
<-- june@example.org: hand-over-list
says: Is there a ramp
<-- nothing

--> June Whitman <june@example.org>, 2026-03-04 10:00

CORRECT #{#blast 1}: it is the library after all, the church is closed

<-- june@example.org: tell-words
says: exactly those who got #
says: Correction: We meet at the church this time
<-- nothing
