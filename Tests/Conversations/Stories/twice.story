Signing up twice, or again after a year, is one person

--> Maria Lopez <maria@example.com>, 2026-03-02 10:00
subject: Volunteering

I'm Maria Lopez in Worcester, I'd love to help. 508-555-0142

<-- maria@example.com: welcome
<-- nothing

--> Maria Lopez <maria@example.com>, 2027-03-02 10:00
subject: Volunteering again

I'm Maria Lopez in Worcester, I'd love to volunteer.

<-- maria@example.com: already-known
<-- nothing

book: SELECT COUNT(*) FROM person WHERE name = 'Maria Lopez' → 1
