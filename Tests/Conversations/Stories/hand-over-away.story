An owner who is away is passed over

--> Maria Lopez <maria@example.com>, 2026-03-02 10:00
subject: Volunteering

I'm Maria Lopez in Worcester, I'd love to help. 508-555-0142

<-- maria@example.com: welcome

set: INSERT INTO absence (personID, "from", until) SELECT personID, 0, 1893456000000 FROM role WHERE kind = 'contact' AND addressID = (SELECT id FROM address WHERE address = 'ruth@example.com')

--> Maria Lopez <maria@example.com>, 2026-03-03 10:00
subject: A question about the bill

How does the bill treat people who live in two states?

<-- dana@example.org: handed-over
says: two states
<-- nothing
