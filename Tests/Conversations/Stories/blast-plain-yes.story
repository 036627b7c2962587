Nothing but the word YES sends a mail to many: not "looks good", and not without saying so

--> Rose Kelly <rose@example.com>, 2026-03-02 10:00
subject: Volunteering

I'm Rose Kelly from Northampton, I want to help with tabling. 413-555-0142

<-- rose@example.com: welcome
<-- nothing

--> Lee Park <lee@example.net>, 2026-03-03 11:00
subject: BLAST to everyone in the west at Thursday 9am

The hearing is on Friday, and we need you there.

<-- lee@example.net: blast-words

--> Lee Park <lee@example.net>, 2026-03-03 11:01
reply: lee@example.net blast-words

looks good!

<-- lee@example.net: command-answer
says: only a plain YES
<-- nothing

--> Lee Park <lee@example.net>, 2026-03-03 11:03
reply: lee@example.net blast-words

sure

<-- lee@example.net: command-answer
says: only a plain YES
<-- nothing

--> Lee Park <lee@example.net>, 2026-03-03 11:05
reply: lee@example.net blast-words

perfect, thanks

<-- lee@example.net: command-answer
says: only a plain YES
<-- nothing

--> Lee Park <lee@example.net>, 2026-03-03 11:07
reply: lee@example.net blast-words

send it

<-- lee@example.net: command-answer
says: only a plain YES
<-- nothing

--> Lee Park <lee@example.net>, 2026-03-03 11:09
reply: lee@example.net blast-words

please change Friday to Saturday

<-- lee@example.net: command-answer
says: SUBJECT: or BODY:
<-- nothing
book: SELECT state FROM blast → proposed

--> Lee Park <lee@example.net>, 2026-03-03 11:20
reply: lee@example.net blast-words

Yes! Lee

Lee Park
Mass-Care, Western Mass

<-- lee@example.net: command-answer
says: The first leaves Thu Mar 5, 9:00 AM EST
<-- nothing
book: SELECT state FROM blast → confirmed
