A hub that pauses or ends keeps its people and its history, and comes back by UNDO

--> Maria Lopez <maria@example.com>, 2026-03-02 10:00
subject: I'd love to help

Hi, I'm Maria Lopez in Worcester, I'd love to help. 508-555-0142

<-- maria@example.com: welcome
<-- nothing

--> Dana Reyes <dana@example.org>, 2026-03-03 10:00
subject: PAUSE Worcester

<-- dana@example.org: command-answer
says: Its 1 person stays with it
<-- ruth@example.com: hub-news
<-- nothing

# Nobody new comes; who is with it is still shown to its contact.
--> Bo Hart <bo@example.com>, 2026-03-03 11:00
subject: Volunteering

I'm Bo Hart in Worcester, glad to help. 508-555-0143

<-- bo@example.com: welcome-no-hub
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-03 12:00
subject: SHOW Maria Lopez

<-- ruth@example.com: command-answer
says: Maria Lopez
<-- nothing

# It goes on, and who came in between is given to it.
--> Dana Reyes <dana@example.org>, 2026-03-04 10:00
subject: DESIGNATE Worcester

<-- dana@example.org: command-answer
says: 1 person of its towns was waiting
<-- ruth@example.com: hub-news
<-- ruth@example.com: hub-people
says: Bo Hart
<-- nothing

--> Dana Reyes <dana@example.org>, 2026-03-05 10:00
subject: RETIRE Worcester

<-- dana@example.org: command-answer
says: 2 people are still on its books
<-- ruth@example.com: hub-news
<-- nothing

# Deleted by mistake.
--> Dana Reyes <dana@example.org>, 2026-03-05 10:10
subject: UNDO

<-- dana@example.org: command-answer
says: Taken back: RETIRE
<-- nothing
book: SELECT status FROM hub WHERE name = 'Worcester' → designated
book: SELECT COUNT(*) FROM volunteer JOIN hub ON hub.id = hubID WHERE hub.name = 'Worcester' → 2
book: SELECT COUNT(*) FROM hubStep JOIN hub ON hub.id = hubID WHERE hub.name = 'Worcester' AND after = 'paused' → 1
