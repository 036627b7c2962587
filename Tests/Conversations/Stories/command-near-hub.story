A hub that is only nearly named is asked about

--> Maria Lopez <maria@example.com>, 2026-03-02 09:00
subject: Volunteering

I'm Maria Lopez in Worcester, I'd love to help. 508-555-0142

<-- maria@example.com: welcome
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-02 10:00
subject: MOVE Maria Lopez to Camebridge

<-- ruth@example.com: command-answer
says: Several fit
says: Cambridge hub
<-- nothing
book: SELECT hub.name FROM volunteer JOIN hub ON hub.id = hubID → Worcester

--> Ruth Okafor <ruth@example.com>, 2026-03-02 10:05
reply: ruth@example.com

1

<-- ruth@example.com: command-answer
says: Cambridge hub now
<-- omar@example.net: moved-here
<-- maria@example.com: moved
<-- nothing
