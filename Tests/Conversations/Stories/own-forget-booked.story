FORGET ME with a 1-on-1 to come: the contact hears that it is off, and loses the entry

# The contact reads no name and no number, but the hour; the object takes the entry out.
set: INSERT INTO contactHours SELECT id, 1, 1080, 1200 FROM person WHERE name = 'Ana Lima'

--> Max Orr <max@example.com>, 2026-03-02 10:00
subject: I want to help

I'm Max Orr from Somerville and I'd like to help. 617-555-0107

<-- max@example.com: welcome
<-- nothing

--> Max Orr <max@example.com>, 2026-03-02 12:00
reply: max@example.com

1

<-- max@example.com: talk-booked
<-- ana@example.org: talk-for-contact
says: Max Orr
<-- nothing

--> Max Orr <max@example.com>, 2026-03-02 12:10
subject: forget me

<-- max@example.com: command-answer
says: is erased for good
<-- nothing

--> Max Orr <max@example.com>, 2026-03-02 12:20
reply: max@example.com

YES

<-- ana@example.org: talk-for-contact
says: Tuesday, March 10 at 6:00 pm
says: is called off
says: asked us to forget them
says not: Max
says not: 0107
has file: invite.ics
<-- nothing
book: SELECT COUNT(*) FROM person WHERE name LIKE 'Max%' → 0
book: SELECT COUNT(*) FROM outbox WHERE "values" LIKE '%Max%' OR calendar LIKE '%Max%' → 0

# Nothing reminds of it, and nobody is asked how it went.
until: 2026-03-13 12:00
<-- nothing
