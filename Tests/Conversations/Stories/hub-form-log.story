What a coordinator logs for a forming hub ticks its first box, and a hub that work rests on is not undone

--> Joan Ames <joan@example.com>, 2026-03-02 10:00
subject: I'd love to help

I'm Joan Ames from Salem, I'd love to help. 978-555-0142

<-- joan@example.com: welcome-no-hub
<-- nothing

--> Joan Ames <joan@example.com>, 2026-03-03 10:00
subject: START HUB in Salem

<-- joan@example.com: command-answer
says: a first event or action
<-- dana@example.org: hub-started
<-- nothing

--> Dana Reyes <dana@example.org>, 2026-03-04 10:00
subject: LOG Salem: film screening on February 12 at the library, about 30 people

<-- dana@example.org: command-answer
says: Filed: film screening
says: That is the first box of its checklist. Left: contact
<-- nothing

--> Joan Ames <joan@example.com>, 2026-03-04 11:00
subject: CHECKLIST Salem

<-- joan@example.com: command-answer
says: film screening
says not: a first event or action
<-- nothing

# A second one is no first.
--> Dana Reyes <dana@example.org>, 2026-03-04 12:00
subject: LOG Salem: tabling on February 28, 12 signatures

<-- dana@example.org: command-answer
says not: first box
<-- nothing

--> Joan Ames <joan@example.com>, 2026-03-04 13:00
subject: UNDO

<-- joan@example.com: command-answer
says: can't be taken back any more
<-- nothing
book: SELECT status FROM hub WHERE name = 'Salem' → forming
book: SELECT COUNT(*) FROM deed → 2

--> Dana Reyes <dana@example.org>, 2026-03-04 14:00
subject: UNDO

<-- dana@example.org: command-answer
--> Dana Reyes <dana@example.org>, 2026-03-04 14:10
subject: UNDO

<-- dana@example.org: command-answer
<-- nothing

--> Joan Ames <joan@example.com>, 2026-03-04 15:00
subject: CHECKLIST Salem

<-- joan@example.com: command-answer
says: a first event or action
<-- nothing
