A new address is asked at both ends

--> Rose King <rose@example.com>, 2026-03-02 10:00
subject: Volunteering

I'm Rose King in Worcester, I'd love to help. 508-555-0142

<-- rose@example.com: welcome
<-- nothing

--> Rose King <rose@example.com>, 2026-03-20 10:00
subject: new email

My new email is rose.king@example.net.

<-- rose@example.com: command-answer
says: I have written to rose.king@example.net
says: Answer NO here
<-- rose.king@example.net: confirm-new-address
<-- nothing

# The token that went there is what counts.
--> rose.king@example.net, 2026-03-20 11:00
reply: rose.king@example.net
proof: none

YES

<-- rose.king@example.net: address-changed
<-- nothing
book: SELECT address FROM personAddress JOIN address ON id = addressID WHERE isPrimary = 1 AND personID = (SELECT id FROM person WHERE name = 'Rose King') → rose.king@example.net

# From the other address on record: the primary one is told.
--> Rose King <rose@example.com>, 2026-03-20 11:30
subject: CHANGE MY email to third@example.net

<-- rose@example.com: command-answer
<-- third@example.net: confirm-new-address
<-- rose.king@example.net: new-address-told
says: third@example.net
<-- nothing

--> Rose King <rose.king@example.net>, 2026-03-20 11:40
reply: rose.king@example.net

No, that was not me

<-- ruth@example.com: handed-over
<-- nothing

# Heard against it first: a later YES changes nothing.
--> third@example.net, 2026-03-20 12:00
reply: third@example.net

YES

<-- nothing
book: SELECT COUNT(*) FROM personAddress JOIN address ON id = addressID WHERE address = 'third@example.net' → 0

# Who said STOP there is not written to.
--> Kim <kim@example.net>, 2026-03-20 13:00
subject: STOP

<-- kim@example.net: stopped
<-- nothing

--> Rose King <rose@example.com>, 2026-03-20 14:00
subject: CHANGE MY email to kim@example.net

<-- rose@example.com: command-answer
says: write to us from there
<-- nothing
