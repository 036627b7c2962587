Luz is invited in Spanish, and answers in it

--> Luz Ortiz <luz@example.com>, 2026-03-02 10:00
subject: Quiero ayudar

Hola, soy Luz Ortiz de Somerville, quiero ayudar. 978-555-0188

<-- luz@example.com: welcome
<-- nothing

set: INSERT INTO number (id, kind) VALUES (499, 'none')

--> Ana Lima <ana@example.org>, 2026-03-03 12:00
subject: EVENT lobby day on March 12 at 10am to 2pm at the State House room 428: bring a story

<-- ana@example.org: command-answer
says: #500
<-- nothing

--> Ana Lima <ana@example.org>, 2026-03-03 12:05
subject: INVITE Luz Ortiz to #500

<-- ana@example.org: command-answer
<-- luz@example.com: event-invited
says: Día de cabildeo, jueves 12 de marzo a las 10:00 am: ¿vienes?
<-- nothing

--> Luz Ortiz <luz@example.com>, 2026-03-03 13:00
reply: luz@example.com

Sí, somos dos

<-- luz@example.com: event-rsvp
says: Te esperamos
says: con 2 lugares en total
<-- nothing
book: SELECT state || heads FROM rsvp → going2

until: 2026-03-11 11:20
<-- luz@example.com: event-reminder
says: Mañana a las 10:00 am: Día de cabildeo
<-- nothing

--> Luz Ortiz <luz@example.com>, 2026-03-11 12:00
reply: luz@example.com

Lo siento, no puedo ir

<-- luz@example.com: event-rsvp
says: Gracias por avisarnos
<-- nothing
book: SELECT state FROM rsvp → declined
