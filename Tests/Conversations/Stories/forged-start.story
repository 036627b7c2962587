A START that is not proven is asked about, and only its own YES undoes STOP

--> Maria Lopez <maria@example.com>, 2026-03-02 10:00
subject: STOP

STOP

<-- maria@example.com: stopped

--> Maria Lopez <maria@example.com>, 2026-03-02 11:00
subject: START
proof: none

START

<-- maria@example.com: confirm-action
<-- nothing
book: SELECT COUNT(*) FROM suppression → 1

--> Maria Lopez <maria@example.com>, 2026-03-02 11:30
reply: maria@example.com
proof: none

yes

<-- maria@example.com: started
<-- nothing
book: SELECT COUNT(*) FROM suppression → 0
