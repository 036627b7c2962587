A newcomer to the town of a paused hub is told that it rests, and the GO! Team takes them

--> Dana Reyes <dana@example.org>, 2026-03-01 12:00
subject: PAUSE Somerville

<-- dana@example.org: command-answer

--> Rose Kelly <rose@example.com>, 2026-03-02 10:00
subject: I want to help

Hi, I'm Rose Kelly from Somerville and I'd like to help. 508-555-0142

<-- rose@example.com: welcome-no-hub
says: The Somerville hub is taking a break
says not: There is no hub in Somerville
