Whoever asks for a preview in another's name gets nothing by it: it goes to the address on record, and only the YES from there counts

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
<-- nothing

--> Lee Park <lee@example.net>, 2026-03-03 11:05
proof: none

PREVIEW #{#blast 1}

<-- lee@example.net: blast-words
says: We could not tell that you sent this
<-- nothing

--> Lee Park <lee@example.net>, 2026-03-03 11:06
proof: none

YES

until: 2026-03-03 12:00
book: SELECT state FROM blast → proposed
