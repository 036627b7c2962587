FORGET ME asks first, then erases, and the hub that loses a contact is told

--> Ruth Okafor <ruth@example.com>, 2026-03-02 12:00
subject: forget me

<-- ruth@example.com: command-answer
says: is erased for good
says: YES
<-- nothing
book: SELECT COUNT(*) FROM person WHERE name = 'Ruth Okafor' → 1

--> Ruth Okafor <ruth@example.com>, 2026-03-02 12:10
reply: ruth@example.com

NO

<-- ruth@example.com: command-answer
says: Nothing was done
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-02 12:20
subject: forget me

<-- ruth@example.com: command-answer
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-02 12:30
reply: ruth@example.com

YES

<-- dana@example.org: operator-note
says: has lost a contact
says not: Okafor
<-- nothing
book: SELECT COUNT(*) FROM person WHERE name = 'Ruth Okafor' → 0
book: SELECT COUNT(*) FROM role JOIN address ON address.id = addressID WHERE address = 'ruth@example.com' → 0
