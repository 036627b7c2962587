HOLD keeps everything back that we begin, RELEASE lets it go

--> Maria Lopez <maria@example.com>, 2026-03-02 10:00
subject: Volunteering

I'm Maria Lopez in Worcester, I'd love to help. 508-555-0142

<-- maria@example.com: welcome

set: UPDATE person SET isHeld = 1 WHERE name = 'Maria Lopez'
set: INSERT INTO outbox (secret, because, personID, addressID, template, "values", language, lane, notBefore, state, createdAt) SELECT x'00', 'a notice', personID, addressID, 'operator-note', '{"title":"A notice","text":"Words."}', 'en', 'notices', 1772618400000, 'queued', 1 FROM personAddress JOIN address ON address.id = addressID WHERE address = 'maria@example.com'
until: 2026-05-10 12:00

<-- nothing
set: UPDATE person SET isHeld = 0 WHERE name = 'Maria Lopez'
until: 2026-05-11 13:00

<-- maria@example.com: operator-note
<-- nothing
