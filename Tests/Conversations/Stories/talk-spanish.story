In Spanish and Portuguese: offered, answered, booked, moved

set: INSERT INTO contactHours SELECT id, 1, 1080, 1200 FROM person WHERE name = 'Ana Lima'
set: INSERT INTO contactHours SELECT id, 5, 600, 720 FROM person WHERE name = 'Ana Lima'
set: UPDATE person SET language = 'pt' WHERE name = 'Ana Lima'

--> Luz Ortiz <luz@example.com>, 2026-03-02 10:00
subject: Quiero ayudar

Hola, soy Luz Ortiz de Somerville, quiero ayudar. Puedo los martes por la tarde, después de las 6.

<-- luz@example.com: welcome
says: martes 10 de marzo, 6:00 pm
says: La charla sería en inglés
says not: sábado 14
<-- dana@example.org: coordinator-note
says: Nobody at the Somerville hub speaks Spanish
<-- nothing

--> Luz Ortiz <luz@example.com>, 2026-03-02 11:00
reply: luz@example.com

Para mí el martes 10 está bien. 978-555-0188

<-- luz@example.com: talk-booked
says: martes 10 de marzo a las 6:00 pm
says: Ana te llama al 978-555-0188
<-- ana@example.org: talk-for-contact
<-- nothing

--> Paulo Reis <paulo@example.com>, 2026-03-02 12:00
subject: Quero ajudar

Olá, sou Paulo Reis de Somerville e quero ajudar. 508-555-0177

<-- paulo@example.com: welcome
says: sábado, 7 de março, 10h00
says not: seria em inglês
<-- nothing

--> Paulo Reis <paulo@example.com>, 2026-03-02 12:10
reply: paulo@example.com

sábado, dia 7, está bom

<-- paulo@example.com: talk-booked
says: sábado, 7 de março, às 10h00
<-- ana@example.org: talk-for-contact
says: Você liga para Paulo Reis no 508-555-0177
<-- nothing

--> Paulo Reis <paulo@example.com>, 2026-03-03 12:10
reply: paulo@example.com

Preciso remarcar a nossa conversa, não posso no sábado

<-- paulo@example.com: talk-times
says: qual destes fica melhor
<-- nothing
book: SELECT COUNT(*) FROM booking WHERE state = 'booked' → 2

--> Paulo Reis <paulo@example.com>, 2026-03-03 12:20
reply: paulo@example.com

1

<-- paulo@example.com: talk-booked
says: O horário mudou
<-- ana@example.org: talk-for-contact
<-- nothing
