A coordinator's own words go to many after a plain YES, and what comes back comes to the coordinator

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
subject: BLAST to everyone in the west at Wednesday 9am

Hello {{first_name}},

the committee hears our bill on Thursday at ten. Can you come?

Lee

<-- lee@example.net: blast-words
says: Preview of #
says: (two): everyone in the west
says: 1 person read Spanish and would get English.
says: It leaves Wed Mar 4, 9:00 AM EST
says: Answer YES
says: Hello Lee,
says: the committee hears our bill
<-- nothing
book: SELECT COUNT(*) FROM outbox WHERE lane = 'bulk' → 0

--> Lee Park <lee@example.net>, 2026-03-03 11:05
reply: lee@example.net

YES, but make it ten o'clock

<-- lee@example.net: command-answer
says: only a plain YES
<-- nothing

--> Lee Park <lee@example.net>, 2026-03-03 11:10
reply: lee@example.net blast-words

YES

<-- lee@example.net: command-answer
says: The first leaves Wed Mar 4, 9:00 AM EST
says: CANCEL
<-- nothing

--> Lee Park <lee@example.net>, 2026-03-03 11:20

COMING

<-- lee@example.net: command-answer
says: Wed Mar 4, 9:00 AM EST, to 2 people: everyone in the west.
<-- nothing

until: 2026-03-04 09:10
<-- rose@example.com: blast-words
says: Hello Rose,
says not: {{
says: Unsubscribe
<-- luz@example.com: blast-words
says: Hello Luz,
<-- nothing

--> Rose Kelly <rose@example.com>, 2026-03-04 09:30
reply: rose@example.com blast-words

Which room is it in, and where can I park?

until: 2026-03-04 16:30
<-- lee@example.net: hand-over-list
says: Which room is it in
<-- nothing

--> Lee Park <lee@example.net>, 2026-03-04 16:40

STATUS #{#blast 1}

<-- lee@example.net: command-answer
says: 2: the relay took them
says: Replied
<-- nothing

until: 2026-03-05 12:00
<-- lee@example.net: blast-report
says: everyone in the west
says: Sent: 2
<-- nothing
