Whoever said STOP gets no digest, though they keep their role

--> Ruth Okafor <ruth@example.com>, 2026-04-27 10:00
subject: STOP

<-- ruth@example.com: stopped

until: 2026-05-01 09:00
<-- dana@example.org: digest-region
<-- omar@example.net: digest
book: SELECT COUNT(*) FROM outbox WHERE template = 'digest' AND personID = (SELECT id FROM person WHERE name = 'Ruth Okafor') → 0
book: SELECT COUNT(*) FROM role WHERE personID = (SELECT id FROM person WHERE name = 'Ruth Okafor') → 1
