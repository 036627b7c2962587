At an address of two people, what is one's own needs a name

--> Rose Kelly <kelly@example.com>, 2026-03-02 09:00
subject: Volunteering

I'm Rose Kelly in Worcester, I'd love to help. 508-555-0142

<-- kelly@example.com: welcome
<-- nothing

--> Tom Kelly <kelly@example.com>, 2026-03-02 09:30
subject: Volunteering

I'm Tom Kelly in Worcester, I want to help too. 508-555-0143

<-- kelly@example.com: who-are-you
<-- nothing

--> Tom Kelly <kelly@example.com>, 2026-03-02 09:40
reply: kelly@example.com

2

<-- kelly@example.com: welcome
<-- nothing

--> The Kellys <kelly@example.com>, 2026-03-20 10:00
subject: MY DATA

<-- kelly@example.com: command-answer
says: Two people are on record
says not: 508-555-0142
<-- nothing

--> The Kellys <kelly@example.com>, 2026-03-20 10:20
subject: FORGET ME

<-- kelly@example.com: command-answer
says: Two people are on record
<-- nothing
book: SELECT COUNT(*) FROM outbox WHERE asks = 'confirm commands' → 0

--> Tom Kelly <kelly@example.com>, 2026-03-20 10:40
subject: MY DATA

<-- kelly@example.com: command-answer
says: 508-555-0143
says not: 508-555-0142
<-- nothing
