A choice answered without proof is asked about before it is done

--> Maria Lopez <maria@example.com>, 2026-03-02 09:00
subject: Volunteering

I'm Maria Lopez in Worcester, I'd love to help. 508-555-0142

<-- maria@example.com: welcome
<-- nothing

--> Maria Silva <msilva@example.net>, 2026-03-02 09:10
subject: Volunteering

I'm Maria Silva in Auburn, I'd love to help. 508-555-0143

<-- msilva@example.net: welcome
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-02 10:00
subject: STAGE Maria met
proof: none

<-- ruth@example.com: command-answer
says: Several fit
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-02 10:10
reply: ruth@example.com
proof: none

1

<-- ruth@example.com: command-answer
says: could not tell that you sent this
<-- nothing
book: SELECT stage FROM volunteer JOIN person ON id = personID WHERE name = 'Maria Lopez' → new

--> Ruth Okafor <ruth@example.com>, 2026-03-02 10:20
reply: ruth@example.com
proof: none

Yes, thank you

<-- ruth@example.com: command-answer
says: new → met
<-- nothing
book: SELECT stage FROM volunteer JOIN person ON id = personID WHERE name = 'Maria Lopez' → met
