A contact moves somebody: both contacts and the person are told; UNDO brings them back

--> Maria Lopez <maria@example.com>, 2026-03-02 10:00
subject: Volunteering

I'm Maria Lopez in Worcester, I'd love to help. 508-555-0142

<-- maria@example.com: welcome
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-02 12:00
subject: MOVE Maria Lopez to Somerville

<-- ruth@example.com: command-answer
says: with the Somerville hub now
says: Told: Ana Lima
<-- ana@example.org: moved-here
says: 508-555-0142
says: Until today the Worcester hub
<-- maria@example.com: moved
says: Your hub is Somerville now
says: Ana Lima
<-- nothing
book: SELECT hub.name || ' ' || town FROM volunteer JOIN hub ON hub.id = hubID → Somerville Worcester

--> Ruth Okafor <ruth@example.com>, 2026-03-02 12:10
subject: UNDO

<-- ruth@example.com: command-answer
says: Taken back: MOVE
<-- nothing
book: SELECT hub.name FROM volunteer JOIN hub ON hub.id = hubID → Worcester

# A town with several hubs: which?
--> Ruth Okafor <ruth@example.com>, 2026-03-02 12:20
subject: move maria to Arlington please

<-- ruth@example.com: command-answer
says: the Cambridge hub
says: the Somerville hub
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-02 12:25
reply: ruth@example.com

1

<-- ruth@example.com: command-answer
says: with the Cambridge hub now
<-- omar@example.net: moved-here
<-- maria@example.com: moved
<-- nothing
book: SELECT hub.name || ' ' || town FROM volunteer JOIN hub ON hub.id = hubID → Cambridge Arlington

# She is no longer Ruth's: not yours reads as not there.
--> Ruth Okafor <ruth@example.com>, 2026-03-02 12:30
subject: MOVE Maria to Worcester

<-- ruth@example.com: command-answer
says: There is nobody “Maria”
<-- nothing

# A coordinator may, and the old contact is told; unproven, after a YES.
--> Dana Reyes <dana@example.org>, 2026-03-03 12:00
subject: MOVE Maria to Northampton
proof: none

<-- dana@example.org: command-answer
says: is with the Northampton hub
<-- nothing

--> Dana Reyes <dana@example.org>, 2026-03-03 12:05
reply: dana@example.org
proof: none

YES

<-- dana@example.org: command-answer
says: Told: Omar Haddad, June Whitman
<-- omar@example.net: moved-away
<-- june@example.org: moved-here
<-- maria@example.com: moved
<-- nothing
