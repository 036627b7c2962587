A hub with boxes open is designated only with a reason, and what is missing is said

--> Joan Ames <joan@example.com>, 2026-03-02 10:00
subject: I'd love to help

I'm Joan Ames from Salem, I'd love to help. 978-555-0142

<-- joan@example.com: welcome-no-hub
<-- nothing

--> Joan Ames <joan@example.com>, 2026-03-02 11:00
subject: START HUB in Salem

Contact: me.

<-- joan@example.com: command-answer
says: Contact for new people: Joan Ames
<-- dana@example.org: hub-started
<-- nothing

--> Dana Reyes <dana@example.org>, 2026-03-03 10:00
subject: DESIGNATE Salem

<-- dana@example.org: command-answer
says: still lacks: 1 first event, 3 welcome of new people, 4 plans and 5 yes to the responsibilities
says: DESIGNATE Salem: WHY
<-- nothing
book: SELECT status FROM hub WHERE name = 'Salem' → forming

--> Dana Reyes <dana@example.org>, 2026-03-03 10:10
subject: DESIGNATE Salem: they are known to us for years

<-- dana@example.org: command-answer
says: still open: first event
says: Your reason: they are known to us for years
says: Answer YES
<-- nothing

--> Dana Reyes <dana@example.org>, 2026-03-03 10:20
reply: dana@example.org

Yes

<-- dana@example.org: command-answer
says: is designated
says: Your reason is kept
<-- joan@example.com: new-role
<-- joan@example.com: hub-starter-kit
<-- nothing
book: SELECT reason FROM hubForming → they are known to us for years

# What is still missing may come after listing.
--> Joan Ames <joan@example.com>, 2026-03-04 10:00
reply: joan@example.com command-answer

We showed the film on March 3, 22 people came.

<-- joan@example.com: hub-checklist
says: That counts as your first event: film, Tuesday, March 3, 22 people.
<-- nothing

# After a pause there is no second kit, and no reason is asked for.
--> Dana Reyes <dana@example.org>, 2026-04-03 10:00
subject: PAUSE Salem

<-- dana@example.org: command-answer
says: is paused
<-- joan@example.com: hub-news
<-- nothing

--> Dana Reyes <dana@example.org>, 2026-05-03 10:00
subject: DESIGNATE Salem

<-- dana@example.org: command-answer
says: is designated
<-- joan@example.com: hub-news
says: yours to welcome
<-- nothing
