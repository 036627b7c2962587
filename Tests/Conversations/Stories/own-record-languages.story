People tell about themselves in Spanish and Portuguese, and in answers

--> Luz Díaz <luz@example.com>, 2026-03-02 10:00
subject: Quiero ayudar

Hola, me llamo Luz Díaz, vivo en Worcester y quiero ayudar.

<-- luz@example.com: welcome
<-- nothing

--> Luz Díaz <luz@example.com>, 2026-03-03 10:00
reply: luz@example.com

Sí, mi número es 508-555-0150. Me mudé a Northampton.

<-- luz@example.com: command-answer
says: Anotado: Northampton
says: Su grupo es ahora Northampton
<-- ruth@example.com: moved-away
<-- june@example.org: moved-here
<-- nothing
book: SELECT phone FROM person WHERE name = 'Luz Díaz' → 508-555-0150

--> Luz Díaz <luz@example.com>, 2026-03-20 10:00
subject: mis datos

<-- luz@example.com: command-answer
says: Luz Díaz
says: 508-555-0150
says: Responda con sus palabras
<-- nothing

--> Luz Díaz <luz@example.com>, 2026-03-20 11:00
reply: luz@example.com

El teléfono está mal: 508-555-0151

<-- luz@example.com: command-answer
says: Anotado: 508-555-0151
<-- nothing
book: SELECT phone FROM person WHERE name = 'Luz Díaz' → 508-555-0151

--> Luz Díaz <luz@example.com>, 2026-04-20 11:00
subject: Olvídame

<-- luz@example.com: command-answer
says: se borra para siempre
<-- nothing
book: SELECT COUNT(*) FROM volunteer → 1

--> Luz Díaz <luz@example.com>, 2026-04-20 11:10
reply: luz@example.com

Sí

<-- nothing
book: SELECT COUNT(*) FROM volunteer → 0
book: SELECT COUNT(*) FROM address WHERE address = 'luz@example.com' → 0
