A sign-up in ordinary words is welcomed by its hub

--> Maria Lopez <maria@example.com>, 2026-03-02 10:00
subject: Volunteering

Hi, I'm Maria Lopez in Worcester 01609, I'd love to help with tabling. 508-555-0142

<-- maria@example.com: welcome
says: Worcester
says: Ruth Okafor
says: tabling
says not: what number

<-- nothing

book: SELECT town || ' ' || zip || ' ' || stage FROM volunteer JOIN person ON person.id = personID WHERE person.name = 'Maria Lopez' → Worcester 01609 new
