Businesses and key individuals endorse, or do not

--> Ana Lima <ana@example.org>, 2026-03-02 10:00
subject: ENDORSEMENT Joe's Bakery asked

<-- ana@example.org: command-answer
says: Joe's Bakery, endorsement: asked on Monday, March 2
<-- nothing

--> Ana Lima <ana@example.org>, 2026-03-09 10:00
subject: ENDORSEMENT Joe's Bakery: yes

<-- ana@example.org: command-answer
says: Joe's Bakery, endorsement: asked on Monday, March 2, yes on Monday, March 9
<-- nothing
book: SELECT kind || ' ' || ask FROM resolution → business endorsement

--> Ana Lima <ana@example.org>, 2026-03-09 11:00
subject: ENDORSEMENT Mayor Brook no

<-- ana@example.org: command-answer
says: Mayor Brook, endorsement: no on Monday, March 9
<-- nothing
book: SELECT kind FROM resolution ORDER BY id DESC LIMIT 1 → mayor

# What has not been is not said to have been.
--> Ana Lima <ana@example.org>, 2026-03-09 12:00
subject: RESOLUTION Medford City Council: passed on March 20

<-- ana@example.org: command-answer
says: is still to come
<-- nothing

--> Ana Lima <ana@example.org>, 2026-03-09 12:30
subject: RESOLUTION Medford City Council: they were very friendly

<-- ana@example.org: command-answer
says: I do not know what
<-- nothing
book: SELECT COUNT(*) FROM resolution → 2
