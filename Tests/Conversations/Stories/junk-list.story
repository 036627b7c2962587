The week's junk comes as a list on Monday, and one answer fetches what is real

until: 2026-03-02 08:00

set: INSERT INTO junkMail (folder, uidValidity, uid, sender, subject, seenAt) VALUES ('Junk', 1, 1, 'winner@example.com', 'Your prize', 1772600000000), ('Junk', 1, 2, 'luz@example.org', 'I want to help in Salem', 1772700000000), ('Junk', 1, 3, 'old@example.com', 'Long ago', 1771000000000)

until: 2026-03-09 08:00

<-- lee@example.net: junk-list
says: winner@example.com: Your prize
says: I want to help in Salem
says not: Long ago
<-- dana@example.org: junk-list
says: 3 is real
<-- nothing

--> Dana Reyes <dana@example.org>, 2026-03-09 09:00
reply: dana@example.org junk-list

2 is real

<-- dana@example.org: junk-fetched
says: 2, “I want to help in Salem”
<-- nothing
book: SELECT subject FROM junkMail WHERE wantedAt IS NOT NULL → I want to help in Salem

# The other coordinator says so too: it is fetched once.
--> Lee Park <lee@example.net>, 2026-03-09 09:30
reply: lee@example.net junk-list

2

<-- lee@example.net: junk-fetched
says: fetched already
<-- nothing

# A list is nobody else's to answer.
--> Ruth Okafor <ruth@example.com>, 2026-03-09 10:00
reply: lee@example.net junk-list

1 is real

book: SELECT COUNT(*) FROM junkMail WHERE wantedAt IS NOT NULL → 1

# Two weeks on there is nothing new, and no list.
until: 2026-03-16 09:00
book: SELECT COUNT(*) FROM outbox WHERE template = 'junk-list' → 2
