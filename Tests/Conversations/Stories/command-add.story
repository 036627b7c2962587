A contact adds somebody, who gets one mail that says who and where

--> Ruth Okafor <ruth@example.com>, 2026-03-03 12:00
subject: ADD Joe Silva <joe@example.net> 508-555-0199 from Worcester

<-- ruth@example.com: command-answer
says: Joe Silva is on record as
says: with the Worcester hub
<-- joe@example.net: added-by-somebody
says: Ruth Okafor wrote your name down for the Worcester hub
<-- nothing
book: SELECT town || ' ' || stage FROM volunteer JOIN person ON id = personID WHERE name = 'Joe Silva' → Worcester new

# Again: nothing is missing, and no mail leaves.
--> Ruth Okafor <ruth@example.com>, 2026-03-03 12:10
subject: add joe silva, joe@example.net

<-- ruth@example.com: command-answer
says: is on record already
<-- nothing

# Taken back: he is gone from the record, and his mail had left.
--> Ruth Okafor <ruth@example.com>, 2026-03-03 12:20
subject: ADD Ada Byron 508-555-0177 in Auburn

<-- ruth@example.com: command-answer
says: please call them
<-- nothing
book: SELECT COUNT(*) FROM person WHERE name = 'Ada Byron' → 1

--> Ruth Okafor <ruth@example.com>, 2026-03-03 12:30
subject: UNDO

<-- ruth@example.com: command-answer
says: Taken back: ADD
<-- nothing
book: SELECT COUNT(*) FROM person WHERE name = 'Ada Byron' → 0
book: SELECT COUNT(*) FROM nameWord WHERE word = 'byron' → 0

# Another name at an address on record: a question.
--> Ruth Okafor <ruth@example.com>, 2026-03-03 12:40
subject: ADD Rosa Silva joe@example.net from Worcester

<-- ruth@example.com: command-answer
says: the same as Joe Silva
says: somebody else, new
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-03 12:50
reply: ruth@example.com

2

<-- ruth@example.com: command-answer
says: Rosa Silva is on record as
<-- joe@example.net: added-by-somebody
says: Rosa
<-- nothing

# Wrong town, wrong role.
--> Ruth Okafor <ruth@example.com>, 2026-03-03 13:00
subject: ADD Ben Hill ben@example.net from Atlantis

<-- ruth@example.com: command-answer
says: I know no town “Atlantis”
<-- nothing
book: SELECT COUNT(*) FROM person WHERE name = 'Ben Hill' → 0

# Not him, or not willing: forgotten, and nobody can add him again.
--> Rosa <joe@example.net>, 2026-03-04 09:00
reply: joe@example.net

NO

<-- nothing
book: SELECT COUNT(*) FROM person WHERE name = 'Rosa Silva' → 0
book: SELECT COUNT(*) FROM person WHERE name = 'Joe Silva' → 1
