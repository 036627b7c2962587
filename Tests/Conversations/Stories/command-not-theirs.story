A volunteer has no commands of contacts, and a contact none of coordinators

--> Maria Lopez <maria@example.com>, 2026-03-02 09:00
subject: Volunteering

I'm Maria Lopez in Worcester, I'd love to help. 508-555-0142

<-- maria@example.com: welcome
<-- nothing

--> Maria Lopez <maria@example.com>, 2026-03-02 10:00
subject: CONTACTS

<-- maria@example.com: command-answer
says not: ruth@example.com
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-02 10:10
subject: DESIGNATE Cambridge

<-- ruth@example.com: command-answer
says not: designated
<-- nothing
book: SELECT COUNT(*) FROM commandDone → 0

--> Ruth Okafor <ruth@example.com>, 2026-03-02 10:20
subject: EXPORT volunteers

<-- ruth@example.com: command-answer
says not: 508-555-0142
<-- nothing
book: SELECT COUNT(*) FROM commandDone → 0
