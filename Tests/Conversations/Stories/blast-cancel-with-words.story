CANCEL and a reason stop a mail to many with a colon or without, and what is no reason stops nothing

--> Rose Kelly <rose@example.com>, 2026-03-02 10:00
subject: Volunteering

I'm Rose Kelly from Northampton, I want to help with tabling. 413-555-0142

<-- rose@example.com: welcome
<-- nothing

--> Lee Park <lee@example.net>, 2026-03-03 11:00
subject: BLAST to everyone in the west at Thursday 9am

The hearing is on Friday, the first of many.

<-- lee@example.net: blast-words

--> Lee Park <lee@example.net>, 2026-03-03 11:02
reply: lee@example.net

YES

<-- lee@example.net: command-answer
<-- nothing

# A condition is no reason: nothing is stopped on a guess.
--> Lee Park <lee@example.net>, 2026-03-03 11:03

CANCEL #{#blast 1} if nobody answers

<-- lee@example.net: command-answer
says: Nothing was called off
<-- nothing
book: SELECT state FROM blast → confirmed

--> Lee Park <lee@example.net>, 2026-03-03 11:05

CANCEL #{#blast 1} wrong audience

<-- lee@example.net: command-answer
says: Stopped: #{#blast 1}. Nothing had left
<-- nothing
book: SELECT state FROM blast → stopped

--> Lee Park <lee@example.net>, 2026-03-03 12:00
subject: BLAST to everyone in the west at Thursday 9am

The hearing is on Saturday, the second of many.

<-- lee@example.net: blast-words

--> Lee Park <lee@example.net>, 2026-03-03 12:02
reply: lee@example.net

YES

<-- lee@example.net: command-answer
<-- nothing

--> Lee Park <lee@example.net>, 2026-03-03 12:05

cancel {#blast 2} please, wrong day

<-- lee@example.net: command-answer
says: Stopped: #{#blast 2}
<-- nothing

--> Lee Park <lee@example.net>, 2026-03-03 13:00
subject: BLAST to everyone in the west at Thursday 9am

The hearing is on Sunday, the third of many.

<-- lee@example.net: blast-words

--> Lee Park <lee@example.net>, 2026-03-03 13:02
reply: lee@example.net

YES

<-- lee@example.net: command-answer
<-- nothing

--> Lee Park <lee@example.net>, 2026-03-03 13:05
reply: lee@example.net

please don't send this, it has the wrong date

<-- lee@example.net: command-answer
says: Stopped: #{#blast 3}
<-- nothing

--> Lee Park <lee@example.net>, 2026-03-03 14:00
subject: BLAST to everyone in the west at Thursday 9am

The hearing is on Monday, the fourth of many.

<-- lee@example.net: blast-words

--> Lee Park <lee@example.net>, 2026-03-03 14:02
reply: lee@example.net

YES

<-- lee@example.net: command-answer
<-- nothing

--> Lee Park <lee@example.net>, 2026-03-03 14:05
reply: lee@example.net

CANCEL #{#blast 4} - the room is not confirmed yet

<-- lee@example.net: command-answer
says: Stopped: #{#blast 4}
<-- nothing

until: 2026-03-05 12:00
<-- nothing
