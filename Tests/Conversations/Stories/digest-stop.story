Whoever said STOP gets no digest, though they keep their role

--> Maria Lopez <maria@example.com>, 2026-04-07 10:00
subject: Volunteering

I'm Maria Lopez in Worcester, I'd love to help. 508-555-0142

<-- maria@example.com: welcome
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-04-27 10:00
subject: STOP

<-- ruth@example.com: stopped

until: 2026-05-01 09:00
<-- dana@example.org: digest-region
book: SELECT COUNT(*) FROM outbox WHERE template = 'digest' → 0
book: SELECT COUNT(*) FROM role WHERE personID = (SELECT id FROM person WHERE name = 'Ruth Okafor') → 1
