HELP lists what the sender may write, from the table

--> Ruth Okafor <ruth@example.com>, 2026-03-02 10:00
subject: help please

<-- ruth@example.com: command-answer
says: UNDO
says: STOP
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-02 11:00
subject: (none)

Ayuda

<-- ruth@example.com: command-answer
says: DESHACER
<-- nothing

--> Somebody <somebody@example.net>, 2026-03-02 12:00
subject: UNDO

<-- somebody@example.net: unknown-sender
<-- nothing

--> Somebody <somebody@example.net>, 2026-03-02 13:00
subject: HELP

<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-02 14:00
subject: HLEP

<-- ruth@example.com: command-answer
says: HELP [COMMAND]
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-02 15:00
subject: undo
proof: none

<-- ruth@example.com: command-answer
says: nothing of yours to take back
<-- nothing
