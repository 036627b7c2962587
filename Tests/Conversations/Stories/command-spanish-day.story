A contact works in Spanish

--> Maria Lopez <maria@example.com>, 2026-03-02 09:00
subject: Volunteering

I'm Maria Lopez in Worcester, I'd love to help. 508-555-0142

<-- maria@example.com: welcome
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-02 10:00
subject: Hubkeeper

Por favor, muestra Maria Lopez
pendientes

Gracias

<-- ruth@example.com: command-answer
says: 508-555-0142
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-02 10:10
subject: deshacer

<-- ruth@example.com: command-answer
<-- nothing
