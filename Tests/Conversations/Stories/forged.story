A forged sign-up for somebody on record changes nothing of theirs

--> Maria Lopez <maria@example.com>, 2026-03-02 10:00
subject: Volunteering

I'm Maria Lopez in Worcester, I'd love to help. 508-555-0142

<-- maria@example.com: welcome

--> Maria Lopez <maria@example.com>, 2026-03-03 10:00
subject: Volunteering
proof: fail

I'm Maria Lopez in Northampton, I'd love to help. 413-555-0000

<-- maria@example.com: confirm-sign-up
says not: Maria
<-- nothing
book: SELECT town || ' ' || phone FROM volunteer JOIN person ON person.id = personID WHERE name = 'Maria Lopez' → Worcester 508-555-0142
