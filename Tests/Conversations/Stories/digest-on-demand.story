The digest comes on demand too, answers "not now", and shows nobody another hub's people

--> Ruth Okafor <ruth@example.com>, 2026-03-23 10:00
subject: LOG training on February 3, 6 of us

<-- ruth@example.com: command-answer
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-23 10:05
subject: LOG Fix It night on February 10, 9 people

<-- ruth@example.com: command-answer
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-23 10:10
subject: DIGEST

<-- ruth@example.com: digest
says: Worcester in February
says: 2 actions
says: One thought
says: Answer not now
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-23 10:20
reply: ruth@example.com

Not now, thanks

<-- ruth@example.com: command-answer
says: Fine: I leave it until June 23
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-23 10:30
subject: DIGEST

<-- ruth@example.com: digest
says not: One thought
<-- nothing

--> Omar Haddad <omar@example.net>, 2026-03-23 10:40
subject: DIGEST of Worcester

<-- omar@example.net: command-answer
says: There is no hub
<-- nothing

--> Dana Reyes <dana@example.org>, 2026-03-23 10:50
subject: DIGEST

<-- dana@example.org: digest-region
says: in the east
<-- nothing

--> Dana Reyes <dana@example.org>, 2026-03-23 10:55
subject: REPORT Worcester

<-- dana@example.org: year-page
says: The Worcester hub: the last twelve months
says: events and actions
<-- nothing
