The everyday words for 1-on-1s in Spanish and Portuguese

set: UPDATE person SET language = 'es' WHERE name = 'Ruth Okafor'
--> Ruth Okafor <ruth@example.com>, 2026-03-02 09:00
subject: Horario martes de 6 a 8 pm, sábados de 10 a 12

<-- ruth@example.com: command-answer
says: Tuesdays 6:00 pm to 8:00 pm and Saturdays 10:00 am to 12:00 pm
<-- nothing

--> Maria Lopez <maria@example.com>, 2026-03-02 10:00
subject: Volunteering

I'm Maria Lopez in Worcester, I'd love to help. 508-555-0142

<-- maria@example.com: welcome
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-02 11:00
subject: Reservar María López el viernes a las 6 pm

<-- ruth@example.com: command-answer
says: Friday, March 6 at 6:00 pm
<-- maria@example.com: talk-booked
<-- ruth@example.com: talk-for-contact
says: Tú llamas a Maria Lopez
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-02 11:10
subject: Para Hubkeeper

Reprogramar Maria para el miércoles a las 5 pm
mis charlas

<-- ruth@example.com: command-answer
says: Wednesday, March 4 at 5:00 pm
says: 1 1-on-1 to come
<-- maria@example.com: talk-booked
<-- ruth@example.com: talk-for-contact
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-02 11:20
subject: ausente hasta el 4 de marzo

<-- ruth@example.com: command-answer
says: You are away through Wednesday, March 4
says: Maria Lopez
<-- nothing

set: UPDATE person SET language = 'pt' WHERE name = 'Ruth Okafor'
--> Ruth Okafor <ruth@example.com>, 2026-03-02 11:30
subject: Voltei

<-- ruth@example.com: command-answer
says: Welcome back
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-02 11:40
subject: Desmarcar Maria Lopez: estou doente

<-- ruth@example.com: command-answer
says: Called off
<-- maria@example.com: talk-cancelled
<-- ruth@example.com: talk-for-contact
<-- maria@example.com: talk-times
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-02 11:50
subject: Falei com Maria: quer ajudar com as mesas

<-- ruth@example.com: command-answer
says: met.
<-- nothing
