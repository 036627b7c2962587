Paulo is invited in Portuguese, and hears that it is off

--> Paulo Reis <paulo@example.com>, 2026-03-02 10:00
subject: Quero ajudar

Olá, eu sou o Paulo Reis, moro em Somerville e quero ajudar. 508-555-0177

<-- paulo@example.com: welcome
<-- nothing

set: INSERT INTO number (id, kind) VALUES (499, 'none')

--> Ana Lima <ana@example.org>, 2026-03-03 12:00
subject: EVENT lobby day on March 12 at 10am to 2pm at the State House room 428: bring a story

<-- ana@example.org: command-answer
says: #500
<-- nothing

--> Ana Lima <ana@example.org>, 2026-03-03 12:05
subject: INVITE Paulo Reis to #500

<-- ana@example.org: command-answer
<-- paulo@example.com: event-invited
says: Dia de lobby, quinta, 12 de março, às 10h00: você vem?
<-- nothing

--> Paulo Reis <paulo@example.com>, 2026-03-03 13:00
reply: paulo@example.com

Vou sim, somos três

<-- paulo@example.com: event-rsvp
says: Esperamos você
says: com 3 lugares ao todo
<-- nothing

--> Ana Lima <ana@example.org>, 2026-03-05 12:05
subject: CANCEL #500: a sala não está livre

<-- ana@example.org: command-answer
says: 1 person is told
<-- paulo@example.com: event-cancelled
says: CANCELADO quinta, 12 de março: Dia de lobby
<-- nothing
