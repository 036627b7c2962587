Case, bullets, politeness, typographic quotes and odd blanks do not matter

--> Maria Lopez <maria@example.com>, 2026-03-02 09:00
subject: Volunteering

I'm Maria Lopez in Worcester, I'd love to help. 508-555-0142

<-- maria@example.com: welcome
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-02 10:00
subject: please

Hi Hubkeeper,

• Could you please “stage” maria lopez: MET, thanks!
2) Show # 11.

<-- ruth@example.com: command-answer
says: new → met
<-- nothing
book: SELECT stage FROM volunteer JOIN person ON id = personID WHERE name = 'Maria Lopez' → met
