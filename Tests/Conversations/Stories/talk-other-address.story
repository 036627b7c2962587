The answer comes from another address of hers, as a new mail: the one on record is asked

set: INSERT INTO contactHours SELECT id, 1, 1080, 1200 FROM person WHERE name = 'Ana Lima'
set: INSERT INTO contactHours SELECT id, 5, 600, 720 FROM person WHERE name = 'Ana Lima'

--> Rose Kelly <rose@example.com>, 2026-03-02 10:00
subject: I want to help

Hi, I'm Rose Kelly from Somerville and I'd like to help. 508-555-0142

<-- rose@example.com: welcome
<-- nothing

--> Rose <rose.k@example.com>, 2026-03-02 11:00
subject: our talk

The 2nd one is fine but no zoom. Rose

<-- rose@example.com: confirm-second-address
says: rose.k@example.com
says: The 2nd one is fine but no zoom
<-- nothing
book: SELECT COUNT(*) FROM booking → 0

--> Rose Kelly <rose@example.com>, 2026-03-02 11:30
reply: rose@example.com

Yes that's me

<-- rose@example.com: talk-booked
says: Tuesday, March 10 at 6:00 pm
says: Ana calls you at 508-555-0142.
<-- ana@example.org: talk-for-contact
<-- nothing

# A stranger of another name is asked nothing.
--> Nobody <nobody@example.com>, 2026-03-02 12:00
subject: talk

2

<-- nothing
book: SELECT COUNT(*) FROM booking → 1

# Nor does her name flood her, from however many addresses.
set: UPDATE offer SET state = 'open', validUntil = 1800000000000
set: UPDATE outbox SET answeredAt = NULL WHERE asks = 'talk times'

--> Rose Kelly <one@example.com>, 2026-03-02 13:00
subject: talk

1

<-- rose@example.com: confirm-second-address
<-- nothing

--> Rose Kelly <two@example.com>, 2026-03-02 13:10
subject: talk

1

<-- rose@example.com: confirm-second-address
<-- nothing

--> Rose Kelly <three@example.com>, 2026-03-02 13:20
subject: talk

1

book: SELECT COUNT(*) FROM outbox WHERE template = 'confirm-second-address' → 3
