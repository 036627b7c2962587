In Spanish and Portuguese, too, a talk that cannot be kept is off

set: INSERT INTO contactHours SELECT id, 1, 1080, 1200 FROM person WHERE name = 'Ana Lima'
set: INSERT INTO contactHours SELECT id, 3, 1080, 1200 FROM person WHERE name = 'Ana Lima'
set: INSERT INTO contactHours SELECT id, 5, 600, 720 FROM person WHERE name = 'Ana Lima'

--> Luz Ortiz <luz@example.com>, 2026-03-02 10:05
subject: I want to help

Hola, soy Luz Ortiz de Somerville, quiero ayudar. 508-555-0143

<-- luz@example.com: welcome
<-- dana@example.org: coordinator-note
--> Paulo Reis <paulo@example.com>, 2026-03-02 10:10
subject: I want to help

Olá, sou Paulo Reis de Somerville e quero ajudar. 508-555-0144

<-- paulo@example.com: welcome
<-- nothing

--> Luz Ortiz <luz@example.com>, 2026-03-02 11:00
reply: luz@example.com

1

<-- luz@example.com: talk-booked
<-- ana@example.org: talk-for-contact
<-- nothing

--> Paulo Reis <paulo@example.com>, 2026-03-02 11:05
reply: paulo@example.com

2

<-- paulo@example.com: talk-booked
<-- ana@example.org: talk-for-contact
<-- nothing

--> Luz Ortiz <luz@example.com>, 2026-03-02 12:00
reply: luz@example.com

Lo siento, me surgió algo

<-- luz@example.com: talk-cancelled
says: queda cancelada
<-- luz@example.com: talk-times
says: aquí van otras horas
<-- ana@example.org: talk-for-contact
says: is called off
<-- nothing

--> Paulo Reis <paulo@example.com>, 2026-03-02 12:05
reply: paulo@example.com

Desculpe, não vou poder

<-- paulo@example.com: talk-cancelled
says: está cancelada
<-- paulo@example.com: talk-times
says: aqui vão outros horários
<-- ana@example.org: talk-for-contact
says: is called off
<-- nothing
book: SELECT COUNT(*) FROM booking WHERE state = 'booked' → 0
