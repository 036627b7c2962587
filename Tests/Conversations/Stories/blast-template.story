A mail of the campaign's own goes to each in their language, once to an address, and to nobody who said STOP

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

--> Max Roth <max@example.com>, 2026-03-02 10:15
subject: Volunteering

I'm Max Roth in Northampton, I want to help too. 413-555-0144

<-- max@example.com: welcome

--> Max Roth <max@example.com>, 2026-03-02 10:20
subject: STOP

STOP

<-- max@example.com: stopped
<-- nothing

--> Lee Park <lee@example.net>, 2026-03-03 11:00
subject: BLAST lobby-day-reminder to everyone in the west

<-- lee@example.net: lobby-day-reminder
says: (three)
says: 2 mails: some share an address
says: 1 who said STOP
<-- lee@example.net: lobby-day-reminder
says: in Spanish
says: Hola, Lee
<-- nothing

--> Lee Park <lee@example.net>, 2026-03-03 11:05
reply: lee@example.net

YES

<-- lee@example.net: command-answer
says: The first leaves
<-- nothing

until: 2026-03-03 11:30
<-- rose@example.com: lobby-day-reminder
says: Hello Rose and Tom,
<-- luz@example.com: lobby-day-reminder
says: Hola, Luz
<-- nothing
