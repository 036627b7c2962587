Our own mail come back starts nothing

--> Hubkeeper <hub@example.org>, 2026-03-02 10:00
subject: Volunteering

I'm Maria Lopez in Worcester, I'd love to help. 508-555-0142

<-- nothing
book: SELECT kind FROM ledger → own
