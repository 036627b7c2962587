Somebody who is on no record starts a hub by a plain mail, with several answers in it

--> Carl Fox <carl@example.com>, 2026-03-02 10:00
subject: a hub in Lynn

Hello, I'm Carl Fox, a nurse. We want to start a hub in Lynn! We held a house party on February 20 with 14 people.
I'll be the contact for new people.
We agree to the responsibilities.
My phone is 781-555-0133.

<-- carl@example.com: command-answer
says: The Lynn hub
says: house party, Friday, February 20, 14 people
says: Contact for new people: Carl Fox
says: Thank you for the yes
says: how you welcome them
says not: a first event or action
<-- dana@example.org: hub-started
says: Carl Fox
says: We held a house party
<-- nothing
book: SELECT status FROM hub WHERE name = 'Lynn' → forming
book: SELECT name FROM person WHERE id = (SELECT startedBy FROM hub WHERE name = 'Lynn') → Carl Fox

# Not proven: one mail that repeats nothing, and nothing before the YES.
--> Kim Day <kim@example.com>, 2026-03-02 11:00
subject: START HUB in Holyoke
proof: none

We tabled at the market on February 14, 3 dozen signed.

<-- kim@example.com: confirm-sign-up
says not: Holyoke
<-- nothing
book: SELECT COUNT(*) FROM hub WHERE name = 'Holyoke' → 0
book: SELECT COUNT(*) FROM person WHERE name = 'Kim Day' → 0

--> Kim Day <kim@example.com>, 2026-03-02 11:30
reply: kim@example.com
proof: none

YES

<-- kim@example.com: command-answer
says: The Holyoke hub
says: tabling, Saturday, February 14, about 36 people
<-- lee@example.net: hub-started
<-- nothing
book: SELECT region FROM hub WHERE name = 'Holyoke' → west

# A forged From starts nothing, and asks nobody.
--> Pat Cole <pat@example.com>, 2026-03-02 12:00
subject: START HUB in Salem
proof: fail

<-- nothing
book: SELECT COUNT(*) FROM hub WHERE name = 'Salem' → 0

# A question about it is a person's to answer.
--> Sue Lane <sue@example.com>, 2026-03-02 13:00
subject: Question

How do we start a hub in Salem?

<-- dana@example.org: handed-over
says: How do we start a hub in Salem
<-- nothing
book: SELECT COUNT(*) FROM hub WHERE name = 'Salem' → 0
