PAUSE ALL is a coordinator's, and nobody's who is not proven

--> Ruth Adler <ruth@example.com>, 2026-03-02 09:00
subject: PAUSE ALL

book: SELECT COUNT(*) FROM fact WHERE name = 'pause all' → 0

--> Dana Reyes <dana@example.org>, 2026-03-02 09:10
subject: PAUSE ALL
proof: fail

book: SELECT COUNT(*) FROM fact WHERE name = 'pause all' → 0
