A forged From prepares nothing, and what is not proven needs the YES of the address on record

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
proof: fail

Hello {{first_name}}, send money.

<-- lee@example.net: command-answer
says: The proof that this mail is yours was lost
<-- nothing
book: SELECT COUNT(*) FROM blast → 0

--> Lee Park <lee@example.net>, 2026-03-03 12:00
subject: BLAST to everyone in the west
proof: none

Hello {{first_name}}, the hearing is on Thursday.

<-- lee@example.net: blast-words
says: We could not tell that you sent this. If you did not, do nothing.
<-- nothing

# A YES that carries no token and no proof.
--> Lee Park <lee@example.net>, 2026-03-03 12:05
proof: none

YES

until: 2026-03-03 13:00
book: SELECT state FROM blast → proposed
