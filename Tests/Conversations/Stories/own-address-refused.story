NO from the old address takes a new one off again, and a person looks

--> Rose King <rose@example.com>, 2026-03-02 10:00
subject: Volunteering

I'm Rose King in Worcester, I'd love to help. 508-555-0142

<-- rose@example.com: welcome
<-- nothing

--> Rose King <rose@example.com>, 2026-03-20 10:00
subject: CHANGE MY email to thief@example.net

<-- rose@example.com: command-answer
<-- thief@example.net: confirm-new-address
<-- nothing

--> thief@example.net, 2026-03-20 11:00
reply: thief@example.net

YES

<-- thief@example.net: address-changed
<-- nothing

--> Rose King <rose@example.com>, 2026-03-20 12:00
reply: rose@example.com

NO

<-- ruth@example.com: handed-over
<-- nothing
book: SELECT GROUP_CONCAT(address) FROM personAddress JOIN address ON id = addressID WHERE isPrimary = 1 AND personID = (SELECT id FROM person WHERE name = 'Rose King') → rose@example.com
book: SELECT COUNT(*) FROM personAddress JOIN address ON id = addressID WHERE address = 'thief@example.net' → 0
