Who said STOP, asked to be forgotten or says NO is brought back by no list

--> Maria Lopez <maria@example.com>, 2026-03-02 10:00
subject: Volunteering

I'm Maria Lopez in Worcester, I'd love to help.

<-- maria@example.com: welcome

--> Maria Lopez <maria@example.com>, 2026-03-02 10:30
subject: STOP

<-- maria@example.com: stopped
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-02 11:00
subject: ADD these

Maria Lopez maria@example.com
Rose Kelly rose@example.net

<-- ruth@example.com: command-answer
says: 1 is new
says: this address wants no mail from us
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-02 11:10
reply: ruth@example.com

YES

<-- ruth@example.com: command-answer
says: Done: 1 added
<-- rose@example.net: added-by-somebody
<-- nothing

# Rose is not the one, and is forgotten; nothing answers.
--> Rose <rose@example.net>, 2026-03-02 12:00
reply: rose@example.net
proof: none

NO

<-- nothing
book: SELECT COUNT(*) FROM person WHERE name = 'Rose Kelly' → 0

--> Ruth Okafor <ruth@example.com>, 2026-03-02 13:00
subject: ADD these

Rose Kelly rose@example.net

<-- ruth@example.com: command-answer
says: 0 are new
says: wants no mail from us
says: Nothing can be added yet
<-- nothing
