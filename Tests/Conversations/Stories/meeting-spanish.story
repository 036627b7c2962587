The meeting in Spanish: invited, no, and the next

--> Ana Lima <ana@example.org>, 2026-03-01 12:00
subject: MEETING first Tuesday 7pm at Somerville Library

<-- ana@example.org: command-answer
<-- nothing

--> Luz Ortiz <luz@example.com>, 2026-03-05 10:00
subject: Quiero ayudar

Hola, me llamo Luz Ortiz y vivo en Somerville. Quiero ayudar con las llamadas. 617-555-0118

<-- luz@example.com: welcome
says: martes 7 de abril a las 7:00 pm, Somerville Library
<-- nothing

--> Luz Ortiz <luz@example.com>, 2026-03-05 12:00
reply: luz@example.com

No puedo ese día, lo siento

<-- luz@example.com: meeting-next
says: martes 5 de mayo a las 7:00 pm
<-- nothing

--> Luz Ortiz <luz@example.com>, 2026-03-05 13:00
reply: luz@example.com

Sí, gracias

<-- luz@example.com: meeting-invited
says: te esperamos
<-- nothing

until: 2026-05-04 20:00
<-- luz@example.com: meeting-reminder
says: dijiste que vendrías
<-- nothing
