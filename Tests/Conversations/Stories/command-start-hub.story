A volunteer starts a hub: what is left to do is said, and the region's coordinator hears of it

--> Joan Ames <joan@example.com>, 2026-03-02 10:00
subject: I'd love to help

I'm Joan Ames from Salem, I'd love to help. 978-555-0142

<-- joan@example.com: welcome-no-hub
<-- nothing

# In plain words, with more beside it: the coordinator reads it all.
--> Joan Ames <joan@example.com>, 2026-03-03 10:00
subject: Salem

We'd like to start a hub in Salem. We showed Fix It at the library in February, about 30 came.
My sister helps.

<-- joan@example.com: command-answer
says: Salem! The Salem hub
says: who is the contact for new people
says: Dana Reyes of the GO! Team
<-- dana@example.org: hub-started
says: We showed Fix It at the library
says: My sister helps
says: 978-555-0142
<-- nothing
book: SELECT status || ' ' || region FROM hub WHERE name = 'Salem' → forming east

--> Joan Ames <joan@example.com>, 2026-03-03 11:00
subject: START HUB in Salem

<-- joan@example.com: command-answer
says: You have started it already
<-- nothing

# Only coordinators see a forming hub: a neighbour who starts one too learns nothing of Joan's.
--> Pat Cole <pat@example.com>, 2026-03-03 12:00
subject: Volunteering

I'm Pat Cole in Salem and want to help. 978-555-0199

<-- pat@example.com: welcome-no-hub
<-- nothing

--> Pat Cole <pat@example.com>, 2026-03-03 13:00
subject: start a hub in Salem please

<-- pat@example.com: command-answer
says: The Salem 2 hub
says not: Joan
<-- dana@example.org: hub-started
says: In the same towns: Salem hub
<-- nothing

--> Pat Cole <pat@example.com>, 2026-03-03 13:10
subject: CONTACTS of Salem

<-- pat@example.com: command-answer
says not: Joan
<-- nothing

--> Pat Cole <pat@example.com>, 2026-03-03 13:20
subject: UNDO

<-- pat@example.com: command-answer
says: Taken back: START HUB
<-- nothing
book: SELECT COUNT(*) FROM hub WHERE name = 'Salem 2' → 0
book: SELECT COUNT(*) FROM hubArea WHERE hubID NOT IN (SELECT id FROM hub) → 0

# A town that is not there, and one that has a hub already.
--> Pat Cole <pat@example.com>, 2026-03-04 10:00
subject: START HUB in Salme

<-- pat@example.com: command-answer
says: near are Salem
says: START HUB in AREA
<-- nothing

--> Pat Cole <pat@example.com>, 2026-03-04 10:10
subject: START HUB in Worcester

<-- pat@example.com: command-answer
says: There is a hub Worcester already
<-- nothing

--> Pat Cole <pat@example.com>, 2026-03-04 10:20
subject: START HUB Nurses for All in Worcester

<-- pat@example.com: command-answer
says: The Nurses for All hub
says: There is a hub in Worcester already: Worcester
<-- dana@example.org: hub-started
says: Nurses for All
<-- nothing

# In Spanish, and not proven: nothing before the YES.
--> Pat Cole <pat@example.com>, 2026-03-05 10:00
subject: Empezar un hub en Lynn
proof: none

<-- pat@example.com: command-answer
says: Lynn
<-- nothing
book: SELECT COUNT(*) FROM hub WHERE name = 'Lynn' → 0

--> Pat Cole <pat@example.com>, 2026-03-05 10:10
reply: pat@example.com
proof: none

YES

<-- pat@example.com: command-answer
says: está en formación
<-- dana@example.org: hub-started
<-- nothing
book: SELECT status FROM hub WHERE name = 'Lynn' → forming

# A stranger's sentence is a newcomer's mail like another; nothing is started.
--> Kim Day <kim@example.com>, 2026-03-06 10:00
subject: Hello

I'm Kim Day from Holyoke and want to help. Start a hub in Holyoke!

<-- kim@example.com: welcome-no-hub
<-- nothing
book: SELECT COUNT(*) FROM hub WHERE name = 'Holyoke' → 0
