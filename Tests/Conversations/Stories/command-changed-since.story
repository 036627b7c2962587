What has changed between the question and the YES is not done

--> Maria Lopez <maria@example.com>, 2026-03-02 09:00
subject: Volunteering

I'm Maria Lopez in Worcester, I'd love to help. 508-555-0142

<-- maria@example.com: welcome
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-02 10:00
subject: MOVE Maria Lopez to Cambridge
proof: none

<-- ruth@example.com: command-answer
<-- nothing

--> Dana Reyes <dana@example.org>, 2026-03-02 10:02
subject: MOVE Maria Lopez to Somerville

<-- dana@example.org: command-answer
<-- ana@example.org: moved-here
<-- ruth@example.com: moved-away
<-- maria@example.com: moved
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-02 10:05
reply: ruth@example.com command-answer
proof: none

YES

<-- ruth@example.com: command-answer
<-- nothing
book: SELECT hub.name FROM volunteer JOIN hub ON hub.id = hubID JOIN person ON person.id = personID WHERE person.name = 'Maria Lopez' → Somerville
