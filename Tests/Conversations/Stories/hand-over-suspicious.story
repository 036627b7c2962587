A forged mail is the operator's alone

set: INSERT INTO role (kind, scope, personID, addressID, since) SELECT 'operator', 'state', personID, addressID, 1 FROM role WHERE kind = 'contact' AND addressID = (SELECT id FROM address WHERE address = 'omar@example.net')

--> Maria Lopez <maria@example.com>, 2026-03-02 10:00
subject: Volunteering

I'm Maria Lopez in Worcester, I'd love to help. 508-555-0142

<-- maria@example.com: welcome

--> Maria Lopez <maria@example.com>, 2026-03-03 10:00
subject: A question about the bill
proof: fail

How does the bill treat people who live in two states?

<-- omar@example.net: handed-over
says: two states
<-- nothing
book: SELECT COALESCE(quietUntil, 'none') FROM person WHERE name = 'Maria Lopez' → none
