The same tabling logged by two people is asked about, and YES keeps the larger counts

set: INSERT INTO role (kind, scope, personID, addressID, since) SELECT 'contact', (SELECT CAST(id AS TEXT) FROM hub WHERE name = 'Worcester'), personID, addressID, 1 FROM personAddress JOIN address ON address.id = addressID WHERE address = 'omar@example.net'
set: DELETE FROM role WHERE kind = 'contact' AND scope = (SELECT CAST(id AS TEXT) FROM hub WHERE name = 'Cambridge')

--> Ruth Okafor <ruth@example.com>, 2026-03-02 10:00
subject: LOG tabling on Saturday in Worcester: 42 signatures

<-- ruth@example.com: command-answer

--> Omar Haddad <omar@example.net>, 2026-03-02 10:30
subject: LOG tabling Saturday at the library: 40 signatures, 3 new volunteers

<-- omar@example.net: command-answer
says: Filed: tabling on Saturday, February 28 (library)
says: Ruth logged #
says: Is it the same? YES makes them one and keeps the larger counts; NO keeps both.
<-- nothing

--> Omar Haddad <omar@example.net>, 2026-03-02 11:00
reply: omar@example.net

Yes

<-- omar@example.net: command-answer
says: They are one now
says: in Worcester (library): 3 new volunteers, 42 signatures
<-- nothing
book: SELECT COUNT(*) FROM deed WHERE joinedTo IS NULL → 1
book: SELECT group_concat(number) FROM (SELECT number FROM deedCount JOIN deed ON deed.id = deedID WHERE joinedTo IS NULL ORDER BY unit) → 3,42

--> Omar Haddad <omar@example.net>, 2026-03-02 11:30
subject: UNDO

<-- omar@example.net: command-answer
<-- nothing
book: SELECT COUNT(*) FROM deed WHERE joinedTo IS NULL → 2
book: SELECT COUNT(*) FROM deedCount → 3

# Another kind on the same day is another deed, and so is another town.
--> Omar Haddad <omar@example.net>, 2026-03-02 12:00
subject: LOG canvass on Saturday in Auburn: 60 doors

<-- omar@example.net: command-answer
says not: the same
<-- nothing

--> Omar Haddad <omar@example.net>, 2026-03-02 12:30
subject: LOG canvass Saturday in Millbury: 20 doors

<-- omar@example.net: command-answer
says not: the same
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-02 13:00
subject: LOG canvass Saturday in Millbury: 25 doors

<-- ruth@example.com: command-answer
says: Omar logged #
--> Ruth Okafor <ruth@example.com>, 2026-03-02 13:30
reply: ruth@example.com

No, that was another street

<-- ruth@example.com: command-answer
says: Then both stand
<-- nothing
book: SELECT COUNT(*) FROM deed WHERE kind = 'canvassing' AND joinedTo IS NULL → 3
