Un hub se forma en español

--> Luz Ortiz <luz@example.com>, 2026-03-02 10:00
subject: Quiero ayudar

Hola, soy Luz Ortiz de Lynn, quiero ayudar. Puedo los martes por la tarde. 978-555-0188

<-- luz@example.com: welcome-no-hub
<-- nothing

--> Luz Ortiz <luz@example.com>, 2026-03-03 10:00
subject: Lynn

Hola, queremos empezar un hub en Lynn. Mostramos Fix It en la biblioteca el 20 de febrero, vinieron unas 25 personas.

<-- luz@example.com: command-answer
says: está en formación
says: Eso cuenta como su primer evento: película, viernes 20 de febrero, unas 25 personas.
says: Las responsabilidades básicas de un hub
<-- dana@example.org: hub-started
<-- nothing

--> Luz Ortiz <luz@example.com>, 2026-03-04 10:00
reply: luz@example.com

2 yo
3 reunión mensual el primer martes a las 7 pm en la biblioteca
5 sí, aceptamos

<-- luz@example.com: hub-checklist
says: Contacto para las personas nuevas: Luz Ortiz.
says: Reciben a las personas nuevas en su reunión
says: Gracias por el sí
says: Falta para el hub Lynn
<-- nothing

--> Luz Ortiz <luz@example.com>, 2026-03-05 10:00
reply: luz@example.com

Nuestro plan: pedir a los Representantes y al Senador que se reúnan con nosotros en la biblioteca.

<-- luz@example.com: hub-checklist
says: Con eso está todo
<-- dana@example.org: coordinator-note
says: The Lynn hub is ready
<-- nothing

--> Dana Reyes <dana@example.org>, 2026-03-05 12:00
subject: DESIGNATE Lynn

<-- dana@example.org: command-answer
<-- nothing

--> Dana Reyes <dana@example.org>, 2026-03-05 12:10
reply: dana@example.org

Yes

<-- dana@example.org: command-answer
says: is designated
<-- luz@example.com: new-role
<-- luz@example.com: hub-starter-kit
says: Empiecen por ustedes
says: PEDIR oradora para
<-- nothing

--> Luz Ortiz <luz@example.com>, 2026-03-06 10:00
subject: Pedir oradora para mayo

<-- luz@example.com: command-answer
says: el equipo GO! le debe una respuesta
<-- dana@example.org: handed-over
<-- nothing
