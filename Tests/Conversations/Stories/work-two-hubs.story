A contact of two hubs is asked whose work it was; a coordinator names the hub

set: INSERT INTO role (kind, scope, personID, addressID, since) SELECT 'contact', (SELECT CAST(id AS TEXT) FROM hub WHERE name = 'Cambridge'), personID, addressID, 1 FROM personAddress JOIN address ON address.id = addressID WHERE address = 'ana@example.org'

--> Ana Lima <ana@example.org>, 2026-03-02 10:00
subject: LOG phone bank on Saturday: 120 calls

<-- ana@example.org: command-answer
says: Which hub was it? Answer with the number. Nothing is filed yet.
says: Cambridge
says: Somerville
<-- nothing
book: SELECT COUNT(*) FROM deed → 0

--> Ana Lima <ana@example.org>, 2026-03-02 11:00
reply: ana@example.org

Cambridge

<-- ana@example.org: command-answer
says: Filed: phone bank on Saturday, February 28: 120 calls
says: of the Cambridge hub
<-- nothing
book: SELECT name FROM deed JOIN hub ON hub.id = hubID → Cambridge

# The town says which.
--> Ana Lima <ana@example.org>, 2026-03-02 12:00
subject: LOG tabling yesterday in Medford: 12 signatures

<-- ana@example.org: command-answer
says: of the Somerville hub
<-- nothing

--> Ana Lima <ana@example.org>, 2026-03-02 12:30
subject: LOG Somerville: training today, 9 people

<-- ana@example.org: command-answer
says: Filed: training on Monday, March 2: 9 people
says: of the Somerville hub
<-- nothing

--> Dana Reyes <dana@example.org>, 2026-03-02 13:00
subject: LOG Worcester: house party on Friday, 3 dozen guests

<-- dana@example.org: command-answer
says: Filed: house party on Friday, February 27: 36 people
says: of the Worcester hub
<-- nothing

--> Dana Reyes <dana@example.org>, 2026-03-02 13:30
subject: LOG tabling yesterday

<-- dana@example.org: command-answer
says: Of which hub? Write it first, like LOG Salem: tabling on Saturday.
<-- nothing

# Northampton is the west's.
--> Dana Reyes <dana@example.org>, 2026-03-02 14:00
subject: LOG Northampton: tabling yesterday

<-- dana@example.org: command-answer
says: Of which hub?
<-- nothing
book: SELECT COUNT(*) FROM deed → 4

# UNDO of an answer is the same as of the line.
--> Dana Reyes <dana@example.org>, 2026-03-02 14:30
subject: UNDO

<-- dana@example.org: command-answer
book: SELECT COUNT(*) FROM deed → 3
