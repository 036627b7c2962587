Who leads is told by what they did, and who might be ready for more, with why

--> Maria Lopez <maria@example.com>, 2026-03-02 10:00
subject: Volunteering

I'm Maria Lopez in Worcester, I'd love to help. 508-555-0142

<-- maria@example.com: welcome
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-23 10:00
subject: What we did

LOG tabling on March 7: 42 signatures
LOG lobby visit on March 9, 4 of us

<-- ruth@example.com: command-answer
<-- nothing

set: INSERT INTO number (id, kind) VALUES (9001, 'deed')
set: INSERT INTO deed (id, hubID, kind, area, title, day, personID, createdAt) SELECT 9001, hub.id, 'tabling', 'outreach', 'tabling', 20530, person.id, 0 FROM hub, person WHERE hub.name = 'Worcester' AND person.name = 'Maria Lopez'

--> Ruth Okafor <ruth@example.com>, 2026-03-23 10:10
subject: LEADERS

<-- ruth@example.com: command-answer
says: Who led two things or more
says: Ruth Okafor: reported 2 actions
says: Who might be ready for more
says: Maria Lopez: reported an action; next: a second one, with somebody new
<-- nothing

--> Omar Haddad <omar@example.net>, 2026-03-23 10:20
subject: LEADERS

<-- omar@example.net: command-answer
says: Nothing that anybody did is on record
says not: Maria
<-- nothing

# Under 18: in no list.
set: UPDATE person SET isMinor = 1 WHERE name = 'Maria Lopez'

--> Ruth Okafor <ruth@example.com>, 2026-03-23 10:30
subject: who leads

<-- ruth@example.com: command-answer
says: Ruth Okafor
says not: Maria
<-- nothing
