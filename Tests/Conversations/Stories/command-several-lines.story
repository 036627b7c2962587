Several lines run in order; each succeeds or fails alone, in one answer

--> Maria Lopez <maria@example.com>, 2026-03-02 09:00
subject: Volunteering

I'm Maria Lopez in Worcester, I'd love to help. 508-555-0142

<-- maria@example.com: welcome
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-02 10:00
subject: three things

STAGE Maria Lopez offered
STAGE Nobody Known met
STAGE Maria Lopez met

Best,
Ruth

<-- ruth@example.com: command-answer
says: new → offered
says: There is nobody
says: offered → met
<-- nothing
book: SELECT stage FROM volunteer JOIN person ON id = personID WHERE name = 'Maria Lopez' → met
