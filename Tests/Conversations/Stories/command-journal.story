JOURNAL shows what concerns the own people, and one's own commands

--> Maria Lopez <maria@example.com>, 2026-03-02 10:00
subject: Volunteering

I'm Maria Lopez in Worcester, I'd love to help. 508-555-0142

<-- maria@example.com: welcome
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-02 11:00
subject: STAGE Maria met

<-- ruth@example.com: command-answer
<-- nothing

--> Lee Park <lee@example.net>, 2026-03-02 11:30
subject: SUPPRESS old@example.net

<-- lee@example.net: command-answer
<-- nothing

--> Dana Reyes <dana@example.org>, 2026-03-02 12:00
subject: JOURNAL

<-- dana@example.org: command-answer
says: STAGE by Ruth Okafor
says: about Maria Lopez
says not: SUPPRESS
says not: old@example.net
<-- nothing

--> Lee Park <lee@example.net>, 2026-03-02 12:10
subject: For Hubkeeper

JOURNAL since yesterday
JOURNAL of Maria Lopez
JOURNAL since the day of the dead

<-- lee@example.net: command-answer
says: SUPPRESS by you
says: There is nobody
says: is no day that I know
says not: STAGE by
<-- nothing

--> Dana Reyes <dana@example.org>, 2026-03-09 12:20
subject: journal of maria@example.com since Sunday

<-- dana@example.org: command-answer
says: Nothing is written of Maria Lopez since Mar 8, 2026
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-09 12:30
subject: JOURNAL

<-- ruth@example.com: command-answer
says not: STAGE by
<-- nothing
