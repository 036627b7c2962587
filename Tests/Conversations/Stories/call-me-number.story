The number in the mail comes before the one on record

--> Maria Lopez <maria@example.com>, 2026-03-02 10:00
subject: Volunteering

I'm Maria Lopez in Worcester, I'd love to help. 508-555-0142

<-- maria@example.com: welcome

--> Maria Lopez <maria@example.com>, 2026-03-03 10:00
subject: Hello again

Could you call me? My new number is 617-555-0111.

<-- ruth@example.com: handed-over
says: 617-555-0111
<-- nothing
