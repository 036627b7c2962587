Two records of one person become one, and are taken apart again

--> Maria Lopez <maria@example.com>, 2026-03-02 10:00
subject: Volunteering

I'm Maria Lopez in Worcester, I'd love to help. 508-555-0142

<-- maria@example.com: welcome

--> Maria L. <maria@example.net>, 2026-03-02 11:00
subject: Volunteering

I'm Maria Lopes in Worcester, I'd love to help with tabling. 508-555-0142

<-- maria@example.net: welcome
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-02 12:00
subject: SAME Maria Lopez and Maria Lopes

<-- ruth@example.com: command-answer
says: are one record now
<-- nothing
book: SELECT COUNT(*) FROM volunteer → 1
book: SELECT COUNT(*) FROM personAddress JOIN person ON id = personID WHERE name = 'Maria Lopez' → 2
book: SELECT interests FROM volunteer → ["tabling"]

--> Ruth Okafor <ruth@example.com>, 2026-03-02 12:10
subject: UNDO

<-- ruth@example.com: command-answer
says: Taken back: SAME
<-- nothing
book: SELECT COUNT(*) FROM volunteer → 2
book: SELECT COUNT(*) FROM joined → 0
book: SELECT COUNT(*) FROM personAddress JOIN person ON id = personID WHERE name = 'Maria Lopez' → 1
book: SELECT SUM(count) FROM volunteerCount → 2

--> Ruth Okafor <ruth@example.com>, 2026-03-02 12:20
subject: SAME Maria Lopez and Maria Lopez

<-- ruth@example.com: command-answer
says: one record already
<-- nothing
