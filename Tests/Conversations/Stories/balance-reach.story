Balance: a contact sees the own hub, a coordinator all of the region, and somebody else nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-23 10:00
subject: LOG training on March 3, 6 of us

<-- ruth@example.com: command-answer
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-23 10:05
subject: LOG monthly meeting on March 10, 9 people

<-- ruth@example.com: command-answer
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-23 10:10
subject: BALANCE

<-- ruth@example.com: command-answer
says: You met and learned together 2 times from January to March
says: a table on a Saturday
<-- nothing

--> Omar Haddad <omar@example.net>, 2026-03-23 10:20
subject: BALANCE of Worcester

<-- omar@example.net: command-answer
says: There is no hub
<-- nothing

--> Dana Reyes <dana@example.org>, 2026-03-23 10:30
subject: BALANCE

<-- dana@example.org: command-answer
says: Worcester: 0 outreach, 2 education, 0 lobbying
says: suggests going public
says: Somerville: 0 outreach
says not: Northampton
<-- nothing
