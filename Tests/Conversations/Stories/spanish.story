Whoever writes in Spanish is answered in Spanish

--> Luz Ortiz <luz@example.com>, 2026-03-02 10:00
subject: Quiero ayudar

Hola, soy Luz Ortiz de Somerville, quiero ayudar. Puedo los martes por la tarde. 617-555-0188

<-- luz@example.com: welcome
says: Luz
says: gracias
<-- nothing

book: SELECT language FROM person WHERE name = 'Luz Ortiz' → es
