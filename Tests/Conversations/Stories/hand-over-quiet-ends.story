Fourteen quiet days end the rest, though nobody said DONE

--> Maria Lopez <maria@example.com>, 2026-03-02 10:00
subject: Volunteering

I'm Maria Lopez in Worcester, I'd love to help. 508-555-0142

<-- maria@example.com: welcome

set: INSERT INTO outbox (secret, because, personID, addressID, template, "values", language, lane, notBefore, state, createdAt) SELECT x'00', 'a notice', personID, addressID, 'operator-note', '{"title":"A notice","text":"Words."}', 'en', 'notices', 1772618400000, 'queued', 1 FROM personAddress JOIN address ON address.id = addressID WHERE address = 'maria@example.com'

--> Maria Lopez <maria@example.com>, 2026-03-03 10:00
subject: A question about the bill

How does the bill treat people who live in two states?

<-- ruth@example.com: handed-over
says: two states
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-03 12:00
reply: ruth@example.com

It covers residents.

<-- maria@example.com: passed-on
<-- nothing
until: 2026-03-17 11:00

<-- nothing
until: 2026-03-18 13:00

<-- maria@example.com: operator-note
<-- nothing
