SUBJECT: gives a mail of the campaign's own another subject, and without one it goes by its name

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
subject: BLAST lobby-day-reminder to everyone in the west at today 2pm

<-- lee@example.net: lobby-day-reminder
<-- lee@example.net: lobby-day-reminder
<-- nothing

--> Lee Park <lee@example.net>, 2026-03-03 11:02

STATUS #{#blast 1}

<-- lee@example.net: command-answer
says: “lobby-day-reminder”
says not: News
<-- nothing

--> Lee Park <lee@example.net>, 2026-03-03 11:05
reply: lee@example.net lobby-day-reminder

SUBJECT: {{first_name, room 428

<-- lee@example.net: command-answer
says not: Changed
<-- nothing

--> Lee Park <lee@example.net>, 2026-03-03 11:06
reply: lee@example.net lobby-day-reminder

SUBJECT: {{first_name}}, room 428 on Thursday

<-- lee@example.net: lobby-day-reminder
says: Changed. This is how it is now.
says: Lee, room 428 on Thursday
says: our lobby day at the State House is close
<-- lee@example.net: lobby-day-reminder
says: Lee, room 428 on Thursday
<-- nothing

--> Lee Park <lee@example.net>, 2026-03-03 11:10
reply: lee@example.net

YES

<-- lee@example.net: command-answer
<-- nothing

until: 2026-03-03 14:30
<-- rose@example.com: lobby-day-reminder
says: Rose, room 428 on Thursday
says: our lobby day at the State House is close
<-- luz@example.com: lobby-day-reminder
says: Luz, room 428 on Thursday
says: Hola, Luz
<-- nothing

--> Lee Park <lee@example.net>, 2026-03-03 15:00

BLAST lobby-day-reminder to everyone in the west

<-- lee@example.net: lobby-day-reminder
says not: room 428
<-- lee@example.net: lobby-day-reminder
<-- nothing
