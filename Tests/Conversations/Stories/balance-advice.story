Balance shows the three areas with a bar each, suggests one thing with its numbers, and rests when told "not now"

--> Ruth Okafor <ruth@example.com>, 2026-03-23 10:00
subject: This winter

LOG lobby visit on March 2, 3 of us
LOG lobby visit on March 9, 2 of us
LOG lobby visit on March 16, 2 of us
LOG hearing on March 18, 2 of us

<-- ruth@example.com: command-answer
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-23 10:10
subject: BALANCE

<-- ruth@example.com: command-answer
says: The Worcester hub from January to March: 4 actions on record
says: campaigns and lobbying ██████████
says: 4 of 4 actions from January to March were campaigns and lobbying, with about 2 people each time
says: A table, a house party or a film night
says: NOT NOW lets this rest
says not: should
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-23 10:20
subject: not now

<-- ruth@example.com: command-answer
says: Fine: I leave it until June 23
<-- nothing
book: SELECT advice FROM adviceRest → base-building

--> Ruth Okafor <ruth@example.com>, 2026-03-23 10:30
subject: BALANCE

<-- ruth@example.com: command-answer
says: campaigns and lobbying
says not: NOT NOW
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-23 10:40
subject: UNDO

<-- ruth@example.com: command-answer
<-- nothing
book: SELECT COUNT(*) FROM adviceRest → 0
