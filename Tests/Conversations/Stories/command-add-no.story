Somebody who was added says NO, is forgotten, and cannot be added again

--> Ruth Okafor <ruth@example.com>, 2026-03-03 12:00
subject: ADD Joe Silva <joe@example.net> from Worcester

<-- ruth@example.com: command-answer
<-- joe@example.net: added-by-somebody
<-- nothing

--> joe@example.net, 2026-03-03 13:00
reply: joe@example.net
proof: none

No thanks

<-- nothing
book: SELECT COUNT(*) FROM person WHERE name = 'Joe Silva' → 0
book: SELECT COUNT(*) FROM address WHERE address = 'joe@example.net' → 0

--> Ruth Okafor <ruth@example.com>, 2026-03-04 12:00
subject: ADD Joe Silva <joe@example.net> from Worcester

<-- ruth@example.com: command-answer
says: cannot be added by somebody else
<-- nothing
book: SELECT COUNT(*) FROM volunteer → 0

# STOP holds too.
--> Kim <kim@example.net>, 2026-03-04 13:00
subject: STOP

<-- kim@example.net: stopped
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-05 12:00
subject: ADD Kim Park kim@example.net from Worcester

<-- ruth@example.com: command-answer
says: cannot be added by somebody else
<-- nothing

# In the language of whoever added her; a YES is only written down.
--> Ruth Okafor <ruth@example.com>, 2026-03-05 13:00
subject: agregar Luz Diaz <luz@example.net> de Auburn

<-- ruth@example.com: command-answer
<-- luz@example.net: added-by-somebody
<-- nothing

--> Luz Diaz <luz@example.net>, 2026-03-05 14:00
reply: luz@example.net

Sí

<-- nothing
book: SELECT COUNT(*) FROM journal WHERE action = 'confirmed being added' → 1
