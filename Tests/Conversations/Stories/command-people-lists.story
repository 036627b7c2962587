A contact asks who is new, lists the hub's people by filters, and writes a note

--> Maria Lopez <maria@example.com>, 2026-03-02 10:00
subject: Volunteering

I'm Maria Lopez in Worcester, I'd love to help with tabling. I speak Portuguese. 508-555-0142

<-- maria@example.com: welcome

--> Joe Silva <joe@example.net>, 2026-03-03 10:00
subject: Volunteering

I'm Joe Silva and I live in Auburn. I'd love to help. 508-555-0143

<-- joe@example.net: welcome
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-04 12:00
subject: NEW

<-- ruth@example.com: command-answer
says: 2 new volunteers, the newest first
says: Joe Silva, Auburn; since Mar 3, 2026 (waits 1 day); 508-555-0143
says: Maria Lopez, Worcester; since Mar 2, 2026
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-04 12:10
subject: For Hubkeeper

New in Auburn
Volunteers in Worcester
Volunteers who tabling in Worcester at new
volunteers since yesterday
Volunteers at met
show me all volunteers of Worcester hub
volunteers in Atlantis

<-- ruth@example.com: command-answer
says: 1 new volunteer in Auburn:
says: 1 volunteer in Worcester:
says: 1 volunteer who would like to help with tabling, in Worcester, new:
says: 1 volunteer since Mar 3, 2026:
says: No volunteers met.
says: 2 volunteers of the Worcester hub
says: I know no town or ZIP code “Atlantis”.
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-04 12:20
subject: Note Maria: prefers evenings

<-- ruth@example.com: command-answer
says: Noted about Maria Lopez
<-- nothing
book: SELECT words FROM note → prefers evenings

--> Ruth Okafor <ruth@example.com>, 2026-03-04 12:21
subject: undo

<-- ruth@example.com: command-answer
says: Taken back: NOTE
<-- nothing
book: SELECT COUNT(*) FROM note → 0

# Not proven: shown, and written down after the YES.
--> Ruth Okafor <ruth@example.com>, 2026-03-04 12:30
subject: nota Joe: habla español
proof: none

<-- ruth@example.com: command-answer
says: habla español
says: No pudimos comprobar
<-- nothing
book: SELECT COUNT(*) FROM note → 0

--> Ruth Okafor <ruth@example.com>, 2026-03-04 12:40
reply: ruth@example.com
proof: none

YES

<-- ruth@example.com: command-answer
says: Anotado sobre Joe Silva
<-- nothing
book: SELECT words FROM note → habla español

# Another hub's contact sees none of them, and a coordinator all.
--> Ana Lima <ana@example.org>, 2026-03-05 12:00
subject: NUEVOS

<-- ana@example.org: command-answer
says: No hay personas nuevas.
<-- nothing

--> Dana Reyes <dana@example.org>, 2026-03-05 12:00
subject: Volunteers without hub

<-- dana@example.org: command-answer
says: No volunteers without a hub.
<-- nothing

--> Dana Reyes <dana@example.org>, 2026-03-05 12:05
subject: Volunteers who speak Portuguese

<-- dana@example.org: command-answer
says: Maria Lopez
says not: Joe Silva
<-- nothing
