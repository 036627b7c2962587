While a person has the thread only what is booked leaves, until DONE

--> Maria Lopez <maria@example.com>, 2026-03-02 10:00
subject: Volunteering

I'm Maria Lopez in Worcester, I'd love to help. 508-555-0142

<-- maria@example.com: welcome

set: INSERT INTO outbox (secret, because, personID, addressID, template, "values", language, lane, notBefore, state, createdAt, isBooked) SELECT x'00', 'a notice', personID, addressID, 'operator-note', '{"title":"A notice","text":"Words."}', 'en', 'notices', 1772618400000, 'queued', 1, 0 FROM personAddress JOIN address ON address.id = addressID WHERE address = 'maria@example.com'
set: INSERT INTO outbox (secret, because, personID, addressID, template, "values", language, lane, notBefore, state, createdAt, isBooked) SELECT x'00', 'a reminder', personID, addressID, 'operator-note', '{"title":"Your call tomorrow","text":"At nine."}', 'en', 'notices', 1772618400000, 'queued', 1, 1 FROM personAddress JOIN address ON address.id = addressID WHERE address = 'maria@example.com'

--> Maria Lopez <maria@example.com>, 2026-03-03 10:00
subject: A question about the bill

How does the bill treat people who live in two states?

<-- ruth@example.com: handed-over
says: two states
<-- nothing

until: 2026-03-04 12:00

<-- maria@example.com: operator-note
says: Your call tomorrow
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-04 13:00
reply: ruth@example.com

DONE

until: 2026-03-04 14:00

<-- maria@example.com: operator-note
says: A notice
<-- nothing
