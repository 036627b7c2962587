STOP counts from a mail that is marked as automatic too, and is not answered there

--> Maria Lopez <maria@example.com>, 2026-03-02 10:00
subject: STOP
Precedence: bulk

STOP

<-- nothing
book: SELECT degree FROM suppression → all
