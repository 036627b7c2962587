The same list sent twice, and YES twice, adds everybody once

--> Ruth Okafor <ruth@example.com>, 2026-03-02 10:00
subject: ADD these

Rose Kelly rose@example.net
Rose Kelly, rose@example.net, Worcester
Ruth Okafor, ruth@example.com
Hub hub@example.org

<-- ruth@example.com: command-answer
says: 1 is new
says: line 2 (the same as line 1)
says: line 3 (that is you)
says: line 4 (that is our own address)
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-02 10:10
reply: ruth@example.com

YES

<-- ruth@example.com: command-answer
says: Done: 1 added. The first mails leave now.
<-- rose@example.net: added-by-somebody
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-02 10:20
subject: ADD these

Rose Kelly rose@example.net

<-- ruth@example.com: command-answer
says: 0 are new, 1 you already know (Rose Kelly)
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-02 10:30
reply: ruth@example.com

YES

<-- ruth@example.com: command-answer
says: Done: 1 on record already
<-- nothing
book: SELECT COUNT(*) FROM volunteer → 1
