Un primer evento contado en español cuenta, y el recordatorio sigue en español

--> Luz Ortiz <luz@example.com>, 2026-12-01 10:00
subject: I want to help

Hi, I'm Luz Ortiz from Lynn, I want to help. 978-555-0188

<-- luz@example.com: welcome-no-hub
<-- nothing

--> Luz Ortiz <luz@example.com>, 2026-12-01 11:00
subject: Lynn

Hola, queremos empezar un grupo en Lynn. Hicimos una reunión en la iglesia en octubre, vinieron como 20 personas.

<-- luz@example.com: command-answer
says: está en formación
says: octubre
<-- dana@example.org: hub-started
<-- nothing

--> Luz Ortiz <luz@example.com>, 2026-12-02 10:00
reply: luz@example.com

La reunión fue el 20 de octubre. El contacto soy yo.

<-- luz@example.com: hub-checklist
says: Eso cuenta como su primer evento
says: 20 de octubre
<-- nothing

until: 2026-12-09 18:00
<-- luz@example.com: hub-checklist-reminder
says: Falta
<-- nothing
