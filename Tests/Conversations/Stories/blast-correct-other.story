A correction reaches all who got it, both at one address, and only who wrote it signs it

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

--> June Whitman <june@example.org>, 2026-03-03 11:00

TELL my hub: we meet at the church this time

<-- june@example.org: tell-words
<-- nothing

--> June Whitman <june@example.org>, 2026-03-03 11:05
reply: june@example.org

YES

<-- june@example.org: command-answer
<-- nothing

until: 2026-03-03 11:30
<-- rose@example.com: tell-words
says: June Whitman
<-- luz@example.com: tell-words
<-- nothing

# On record since: not among them.
--> Max Roth <max@example.com>, 2026-03-03 11:40
subject: Volunteering

I'm Max Roth in Northampton, I want to help too. 413-555-0144

<-- max@example.com: welcome
<-- nothing

--> Lee Park <lee@example.net>, 2026-03-03 12:00

CORRECT #{#blast 1}: Hello {{first_name}}, it is the library after all

<-- lee@example.net: blast-words
says: exactly those who got #{#blast 1}
says: (three)
says: 2 mails: some share an address
says: Correction: We meet at the church this time
says not: June Whitman
<-- nothing

--> Lee Park <lee@example.net>, 2026-03-03 12:05
reply: lee@example.net

YES

<-- lee@example.net: command-answer
<-- nothing

# One unasked mail a day.
until: 2026-03-04 13:00
<-- june@example.org: blast-report
<-- rose@example.com: blast-words
says: Hello Rose and Tom, it is the library after all
says not: June Whitman
<-- luz@example.com: blast-words
says not: June Whitman
<-- nothing
