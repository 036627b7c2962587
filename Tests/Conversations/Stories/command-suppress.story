SUPPRESS, BLOCK and DECEASED end what should end, say nothing of others' people, and go back

--> Maria Lopez <maria@example.com>, 2026-03-02 10:00
subject: Volunteering

I'm Maria Lopez in Worcester, I'd love to help. 508-555-0142

<-- maria@example.com: welcome
<-- nothing

--> Dana Reyes <dana@example.org>, 2026-03-02 11:00
subject: SUPPRESS maria@example.com

<-- dana@example.org: command-answer
says: maria@example.com (Maria Lopez
<-- nothing
book: SELECT degree || ' ' || reason FROM suppression → all operator

--> Dana Reyes <dana@example.org>, 2026-03-02 11:10
subject: undo

<-- dana@example.org: command-answer
says: Taken back: SUPPRESS
<-- nothing
book: SELECT COUNT(*) FROM suppression → 0

# The west's coordinator may silence an address, and learns nothing by it.
--> Lee Park <lee@example.net>, 2026-03-02 11:20
subject: For Hubkeeper

SUPPRESS maria@example.com
SUPPRESS Maria Lopez
SUPPRESS never.seen@example.com

<-- lee@example.net: command-answer
says: maria@example.com gets nothing that we begin any more
says: never.seen@example.com gets nothing that we begin any more
says: There is nobody
says not: (Maria
<-- nothing

# Nobody who works for the campaign is silenced.
--> Lee Park <lee@example.net>, 2026-03-02 11:30
subject: For Hubkeeper

SUPPRESS dana@example.org
BLOCK ruth@example.com
BLOCK lee@example.net

<-- lee@example.net: command-answer
says: Somebody works for the campaign from dana@example.org
says: Somebody works for the campaign from ruth@example.com
says: That is your own address
<-- nothing

--> Dana Reyes <dana@example.org>, 2026-03-02 12:00
subject: BLOCK spam@example.net

<-- dana@example.org: command-answer
says: Nothing from spam@example.net
<-- nothing

--> Spam <spam@example.net>, 2026-03-02 12:10
subject: Volunteering

I'm Sam Spam in Worcester, I'd love to help.

<-- nothing

--> Dana Reyes <dana@example.org>, 2026-03-02 12:20
subject: UNDO

<-- dana@example.org: command-answer
says: Taken back: BLOCK
<-- nothing

# Somebody has died: the hub is told, nobody finds them any more; a mistake goes back.
--> Dana Reyes <dana@example.org>, 2026-03-02 13:00
subject: DECEASED Maria Lopez

<-- dana@example.org: command-answer
says: Nothing goes to Maria Lopez
<-- ruth@example.com: hub-news
says: Maria Lopez has died
<-- nothing
book: SELECT stage FROM volunteer JOIN person ON person.id = personID WHERE name = 'Maria Lopez' → gone

--> Dana Reyes <dana@example.org>, 2026-03-02 13:10
subject: DECEASED Maria Lopez

<-- dana@example.org: command-answer
says: There is nobody
<-- nothing

--> Dana Reyes <dana@example.org>, 2026-03-02 13:20
subject: UNDO

<-- dana@example.org: command-answer
says: Taken back: DECEASED
<-- nothing
book: SELECT stage FROM volunteer JOIN person ON person.id = personID WHERE name = 'Maria Lopez' → new
book: SELECT COUNT(*) FROM deceased → 0
