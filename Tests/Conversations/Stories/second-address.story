An answer from another address changes nothing until the person on record says YES

--> Rose Kelly <rose@example.org>, 2026-03-02 10:00
subject: I want to help

I'm Rose Kelly in Somerville and want to volunteer.

<-- rose@example.org: welcome
<-- nothing

--> Rose <rose.k@example.com>, 2026-03-02 11:00
reply: rose@example.org
proof: none

My number is 508-555-0142. Rose

<-- rose@example.org: confirm-second-address
says: rose.k@example.com
says: 508-555-0142
<-- nothing
book: SELECT COALESCE(phone, 'none') FROM person WHERE name = 'Rose Kelly' → none

--> Rose <rose.k@example.com>, 2026-03-02 12:00
reply: rose@example.org
proof: none

Yes that's me

book: SELECT phone FROM person WHERE name = 'Rose Kelly' → 508-555-0142
