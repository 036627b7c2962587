NO, en español: una disculpa y otras horas

set: INSERT INTO contactHours SELECT id, 5, 600, 720 FROM person WHERE name = 'Ana Lima'

--> Luz Ortiz <luz@example.com>, 2026-03-02 10:00
subject: Quiero ayudar

Hola, soy Luz Ortiz de Somerville y quiero ayudar. 617-555-0188

<-- luz@example.com: welcome
<-- dana@example.org: coordinator-note
<-- nothing

--> Luz Ortiz <luz@example.com>, 2026-03-02 12:00
reply: luz@example.com

El 1

<-- luz@example.com: talk-booked
<-- ana@example.org: talk-for-contact
<-- nothing

until: 2026-03-08 12:00
<-- luz@example.com: talk-reminder
<-- luz@example.com: talk-reminder
<-- luz@example.com: talk-asked
says: ¿pudiste hablar con Ana
says: un NO
<-- nothing

--> Luz Ortiz <luz@example.com>, 2026-03-08 13:00
reply: luz@example.com

No, nadie me llamó

<-- luz@example.com: talk-times
says: lo siento: te prometimos una llamada
<-- dana@example.org: coordinator-note
<-- nothing
