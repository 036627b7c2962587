A list in a contact's name that is not proven gets the question alone, at the address on record

--> Ruth Okafor <ruth@example.com>, 2026-03-02 10:00
subject: ADD these
proof: none

Rose Kelly rose@example.net

<-- ruth@example.com: command-answer
says: We could not tell that you sent this. If you did not, do nothing.
says: 1 is new
<-- nothing
book: SELECT COUNT(*) FROM volunteer → 0

# A YES without its token is none.
--> Ruth Okafor <ruth@example.com>, 2026-03-02 10:05
subject: Re: ADD these
proof: none

YES

<-- dana@example.org: handed-over
<-- nothing
book: SELECT COUNT(*) FROM volunteer → 0

# Its token from another address, or with a failed proof, changes nothing.
--> Mallory <mallory@example.net>, 2026-03-02 10:10
reply: ruth@example.com

YES

<-- dana@example.org: handed-over
<-- nothing
book: SELECT COUNT(*) FROM volunteer → 0

--> Ruth Okafor <ruth@example.com>, 2026-03-02 10:15
reply: ruth@example.com
proof: fail

YES

<-- dana@example.org: handed-over
<-- nothing
book: SELECT COUNT(*) FROM volunteer → 0

--> Ruth Okafor <ruth@example.com>, 2026-03-02 10:20
reply: ruth@example.com
proof: none

YES

<-- ruth@example.com: command-answer
says: Done: 1 added
<-- rose@example.net: added-by-somebody
<-- nothing
book: SELECT COUNT(*) FROM volunteer → 1

# Asked at most twice a day.
--> Ruth Okafor <ruth@example.com>, 2026-03-02 11:00
subject: ADD these
proof: none

Al Dunn al@example.net

<-- ruth@example.com: command-answer
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-02 11:05
subject: ADD these
proof: none

Bea Ross bea@example.net

<-- nothing
