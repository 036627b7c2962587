A letter in Spanish is checked in Spanish, and STOP ends nothing that was written

--> Dana Reyes <dana@example.org>, 2026-03-01 12:00
subject: NEWSPAPER El Mundo: cartas@elmundo.example.com, 200 words, statewide

<-- dana@example.org: command-answer
<-- nothing

--> Luz Ortiz <luz@example.com>, 2026-03-02 10:00
subject: Quiero ayudar

Hola, soy Luz Ortiz de Worcester y quiero ayudar. 508-555-0188

<-- luz@example.com: welcome
<-- nothing

--> Luz Ortiz <luz@example.com>, 2026-03-03 10:00
subject: Mi carta

Al editor:

Ninguna familia de esta ciudad debería escoger entre la calefacción y la medicina. Le pido a nuestro Representante que firme la ley este mes, y se lo voy a pedir cada semana.

Luz Ortiz, Worcester

<-- luz@example.com: letter-draft
says: Todavía no enviada. 32 palabras, y El Mundo acepta 200; están el nombre, el lugar y el teléfono.
says: Puse abajo 508-555-0188
<-- nothing

--> Luz Ortiz <luz@example.com>, 2026-03-03 11:00
To: cartas@elmundo.example.com
copies: luz@example.com
subject: Letter to the editor from Luz Ortiz

Al editor:

Ninguna familia de esta ciudad debería escoger entre la calefacción y la medicina.

<-- luz@example.com: letter-sent
says: Enviada a El Mundo
<-- nothing

# The copy again changes nothing, and neither does one to somebody who is no newspaper.
--> Luz Ortiz <luz@example.com>, 2026-03-03 12:00
To: cartas@elmundo.example.com
copies: luz@example.com
subject: Letter to the editor from Luz Ortiz

Al editor:

Ninguna familia de esta ciudad debería escoger entre la calefacción y la medicina.

<-- nothing

--> Luz Ortiz <luz@example.com>, 2026-03-03 13:00
reply: luz@example.com

¡Salió! https://example.com/cartas/7

<-- luz@example.com: letter-outcome
says: Enviada, y publicada en El Mundo.
<-- ruth@example.com: letter-news
<-- nothing

--> Luz Ortiz <luz@example.com>, 2026-03-03 14:00
subject: PARAR

<-- luz@example.com: stopped
book: SELECT state || ' ' || (text IS NOT NULL) FROM editorLetter → published 1
