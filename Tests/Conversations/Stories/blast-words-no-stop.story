Words for others are nobody's own wish, in whatever language their head is

--> Rose Kelly <rose@example.com>, 2026-03-02 10:00
subject: Volunteering

I'm Rose Kelly from Northampton, I want to help with tabling. 413-555-0142

<-- rose@example.com: welcome
<-- nothing

--> Luz Ortiz <luz@example.com>, 2026-03-02 10:05
subject: Quiero ayudar

Hola, soy Luz Ortiz de Northampton, quiero ayudar. 413-555-0188

<-- luz@example.com: welcome
<-- nothing

--> June Whitman <june@example.org>, 2026-03-03 11:00

TELL my hub: we meet at the church this time

<-- june@example.org: tell-words
<-- nothing

--> June Whitman <june@example.org>, 2026-03-03 11:05
reply: june@example.org

TEXTO: Quien piense «no me escriban más» me lo puede decir a mí.

<-- june@example.org: tell-words
says: Changed. This is how it is now.
says: no me escriban más
<-- nothing
book: SELECT COUNT(*) FROM suppression → 0

--> June Whitman <june@example.org>, 2026-03-03 11:10
reply: june@example.org

**ESPAÑOL:**
No me escriban más a mi otra dirección, por favor.

<-- june@example.org: tell-words
<-- june@example.org: tell-words
says: a mi otra dirección
<-- nothing
book: SELECT COUNT(*) FROM suppression → 0
