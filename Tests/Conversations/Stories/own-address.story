A new address is asked at both ends

--> Rose King <rose@example.com>, 2026-03-02 10:00
subject: Volunteering

I'm Rose King in Worcester, I'd love to help. 508-555-0142

<-- rose@example.com: welcome
<-- ruth@example.com: new-volunteer
<-- nothing

--> Rose King <rose@example.com>, 2026-03-20 10:00
subject: new email

My new email is rose.king@example.net.

<-- rose@example.com: command-answer
says: I have written to rose.king@example.net
<-- rose.king@example.net: confirm-new-address
<-- rose@example.com: new-address-told
says: rose.king@example.net
<-- nothing

# Not proven by a plain mail: only its token counts.
--> rose.king@example.net, 2026-03-20 11:00
reply: rose.king@example.net
proof: none

YES

<-- rose.king@example.net: address-changed
<-- nothing
book: SELECT address FROM personAddress JOIN address ON id = addressID WHERE isPrimary = 1 AND personID = (SELECT id FROM person WHERE name = 'Rose King') → rose.king@example.net

# NO from the old address takes it off again, and a person looks.
--> Rose King <rose@example.com>, 2026-03-20 12:00
reply: rose@example.com

No

<-- ruth@example.com: handed-over
<-- nothing
book: SELECT address FROM personAddress JOIN address ON id = addressID WHERE isPrimary = 1 AND personID = (SELECT id FROM person WHERE name = 'Rose King') → rose@example.com

# Heard against it first: a later YES changes nothing.
--> Rose King <rose@example.com>, 2026-04-20 10:00
subject: CHANGE MY email to other@example.net

<-- rose@example.com: command-answer
<-- other@example.net: confirm-new-address
<-- rose@example.com: new-address-told
<-- nothing

--> Rose King <rose@example.com>, 2026-04-20 10:10
reply: rose@example.com

No

<-- ruth@example.com: handed-over
<-- nothing

--> other@example.net, 2026-04-20 11:00
reply: other@example.net

YES

<-- nothing
book: SELECT COUNT(*) FROM personAddress JOIN address ON id = addressID WHERE address = 'other@example.net' → 0

# Who said STOP there is not written to.
--> Kim <kim@example.net>, 2026-04-20 13:00
subject: STOP

<-- kim@example.net: stopped
<-- nothing

--> Rose King <rose@example.com>, 2026-04-21 10:00
subject: CHANGE MY email to kim@example.net

<-- rose@example.com: command-answer
says: write to us from there
<-- nothing
