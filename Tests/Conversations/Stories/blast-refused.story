What cannot be sent is refused with what could, and a contact sends no blast

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

Hello {{salary}}, welcome to {{hub.name}}.

<-- lee@example.net: command-answer
says: I cannot fill in {{salary}}
says: {{first_name}}
<-- nothing

--> Lee Park <lee@example.net>, 2026-03-03 11:10
subject: BLAST lobby-day-remainder to everyone in the west

<-- lee@example.net: command-answer
says: There is no mail “lobby-day-remainder”
says: lobby-day-reminder
<-- nothing

--> Lee Park <lee@example.net>, 2026-03-03 11:20
subject: BLAST to everyone in the west

<-- lee@example.net: command-answer
says: With which words?
<-- nothing

--> Lee Park <lee@example.net>, 2026-03-03 11:30
subject: BLAST to everyone in the west

Hello <b>all</b>

<-- lee@example.net: command-answer
says: HTML cannot stand
<-- nothing

# It is no command of a contact's.
--> June Whitman <june@example.org>, 2026-03-03 11:40
subject: BLAST lobby-day-reminder to everyone in the west

until: 2026-03-03 12:00
book: SELECT COUNT(*) FROM blast → 0
