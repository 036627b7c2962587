A hub forms in one mail thread, in ordinary words and any order, and gets its kit and its people

--> Joan Ames <joan@example.com>, 2026-03-02 10:00
subject: I'd love to help

I'm Joan Ames from Salem, I'd love to help. 978-555-0142

<-- joan@example.com: welcome-no-hub
<-- nothing

--> Nia Bell <nia@example.com>, 2026-03-02 11:00
subject: Volunteering

I'm Nia Bell in Salem, glad to help. 978-555-0143

<-- nia@example.com: welcome-no-hub
<-- nothing

# What they have done already counts at once.
--> Joan Ames <joan@example.com>, 2026-03-03 10:00
subject: Salem

We'd like to start a hub in Salem. We showed Fix It at the library in February, about 30 came.

<-- joan@example.com: command-answer
says: That counts as your first event: film, February (which day?), about 30 people.
says not: a first event or action
says: who is the contact for new people
says: The basic responsibilities of a hub
says: Dana Reyes
<-- dana@example.org: hub-started
says: about 30 came
<-- nothing

--> Joan Ames <joan@example.com>, 2026-03-04 10:00
reply: joan@example.com

It was on February 12.

<-- joan@example.com: hub-checklist
says: film, Thursday, February 12, about 30 people
says: who is the contact
says not: which day?
<-- nothing

# Several at a time, by the numbers.
--> Joan Ames <joan@example.com>, 2026-03-05 10:00
reply: joan@example.com

2 me, and Luz Ortiz luz@example.com
3 monthly meeting first Tuesday 7pm at the library
5 yes

<-- joan@example.com: hub-checklist
says: Contact for new people: Joan Ames.
says: Luz Ortiz (luz@example.com)
says: the first Tuesday of each month at 7:00 pm
says: Thank you for the yes
says: State Representative (7th Essex)
says not: I did not understand
<-- nothing
book: SELECT rule FROM hubMeeting JOIN hub ON hub.id = hubID WHERE name = 'Salem' → 1|1|1140|60|the library|
book: SELECT COUNT(*) FROM role WHERE scope = (SELECT CAST(id AS TEXT) FROM hub WHERE name = 'Salem') → 0

--> Dana Reyes <dana@example.org>, 2026-03-05 11:00
subject: HUBS forming

<-- dana@example.org: command-answer
says: 4 of 5 boxes, left: plans
<-- nothing

--> Joan Ames <joan@example.com>, 2026-03-06 10:00
reply: joan@example.com

Our plan: we ask our Representative to meet us at the library and to co-sponsor. The Senator we see at the lobby day.

<-- joan@example.com: hub-checklist
says: A plan is begun for
says: That is all of it
says: Dana Reyes of the GO! Team looks at it
<-- dana@example.org: coordinator-note
says: The Salem hub is ready
says: DESIGNATE Salem
<-- nothing
book: SELECT COUNT(*) FROM hubFormingPlan → 2

# The contacts become contacts by the coordinator's word alone.
--> Dana Reyes <dana@example.org>, 2026-03-06 12:00
subject: DESIGNATE Salem

<-- dana@example.org: command-answer
says: Joan Ames
says: Luz Ortiz, luz@example.com, new on record
says: Answer YES
<-- nothing

--> Dana Reyes <dana@example.org>, 2026-03-06 12:10
reply: dana@example.org

Yes

<-- dana@example.org: command-answer
says: is designated
says: 2 people of its towns were waiting
<-- joan@example.com: new-role
<-- joan@example.com: hub-starter-kit
says: hub+hub-salem@example.org
says: ASK speaker for
says: Fix It
says: the campaign's mail list
<-- luz@example.com: new-role
<-- luz@example.com: hub-starter-kit
<-- joan@example.com: hub-people
says: Nia Bell
says: 978-555-0143
<-- luz@example.com: hub-people
says: Nia Bell
<-- nothing
book: SELECT COUNT(*) FROM volunteer JOIN hub ON hub.id = hubID WHERE hub.name = 'Salem' → 2
book: SELECT COUNT(*) FROM role WHERE scope = (SELECT CAST(id AS TEXT) FROM hub WHERE name = 'Salem') → 2

# All of it goes back, and so do the people who waited.
--> Dana Reyes <dana@example.org>, 2026-03-06 12:30
subject: UNDO

<-- dana@example.org: command-answer
says: Taken back: DESIGNATE
<-- nothing
until: 2026-03-06 13:00
book: SELECT status FROM hub WHERE name = 'Salem' → forming
book: SELECT COUNT(*) FROM volunteer WHERE hubID IS NOT NULL AND town = 'Salem' → 0
book: SELECT COUNT(*) FROM hubGathered → 0
