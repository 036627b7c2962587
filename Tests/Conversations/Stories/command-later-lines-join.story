Unproven lines join the one open question, which is mailed at most twice a day

--> Maria Lopez <maria@example.com>, 2026-03-02 09:00
subject: Volunteering

I'm Maria Lopez in Worcester, I'd love to help. 508-555-0142

<-- maria@example.com: welcome
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-02 10:00
subject: STAGE Maria Lopez offered
proof: none

<-- ruth@example.com: command-answer
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-02 10:10
subject: NOTE Maria Lopez: likes mornings
proof: none

<-- ruth@example.com: command-answer
says: offered
says: Maria Lopez
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-02 10:20
subject: STAGE Maria Lopez gone
proof: none

<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-02 10:30
reply: ruth@example.com
proof: none

YES

<-- ruth@example.com: command-answer
says: new → offered
<-- nothing
book: SELECT stage FROM volunteer JOIN person ON id = personID WHERE name = 'Maria Lopez' → offered
book: SELECT COUNT(*) FROM note → 1
