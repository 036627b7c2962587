STOP ends everything at once, and its confirmation says how to undo it

--> Maria Lopez <maria@example.com>, 2026-03-02 10:00
subject: Volunteering

I'm Maria Lopez in Worcester, I'd love to help. 508-555-0142

<-- maria@example.com: welcome

--> Maria Lopez <maria@example.com>, 2026-03-02 11:00
reply: maria@example.com
proof: none

STOP

<-- maria@example.com: stopped
says: START
<-- nothing
book: SELECT degree FROM suppression → all

# A second STOP needs no confirmation.
--> Maria Lopez <maria@example.com>, 2026-03-02 12:00
subject: stop
proof: none

Stop, please. Thanks

<-- nothing

--> Maria Lopez <maria@example.com>, 2026-03-02 13:00
subject: START

START

<-- maria@example.com: started
<-- nothing
book: SELECT COUNT(*) FROM suppression → 0
