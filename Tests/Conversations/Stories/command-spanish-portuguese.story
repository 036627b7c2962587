Who writes commands in Spanish or Portuguese reads their answers in it

--> Maria Lopez <maria@example.com>, 2026-03-02 10:00
subject: Volunteering

I'm Maria Lopez in Worcester, I'd love to help with tabling. 508-555-0142

<-- maria@example.com: welcome
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-02 12:00
subject: Para Hubkeeper

nuevos en Worcester
voluntarios en Worcester
muestra Maria Lopez
retener Maria Lopez
soltar Maria Lopez
pendientes

<-- ruth@example.com: command-answer
says: 1 persona nueva en Worcester:
says: desde el 2 mar 2026
says: mesas informativas
says: 1 voluntario en Worcester:
says: Ciudad
says: hasta SOLTAR.
says: vuelve a recibir nuestro correo.
says: Una persona espera una primera charla.
says not: volunteer
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-02 12:10
subject: agregar Joe Silva joe@example.net de Worcester

<-- ruth@example.com: command-answer
says: Joe Silva queda en la lista como #
says: Para deshacerlo: DESHACER.
<-- joe@example.net: added-by-somebody
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-02 12:20
subject: deshacer

<-- ruth@example.com: command-answer
says: Deshecho: ADD
says: Correos sobre esto que ya habían salido: 1.
<-- nothing

# What cannot be done is said in it too.
--> Ruth Okafor <ruth@example.com>, 2026-03-02 12:30
subject: Para Hubkeeper

muestra Zoe Bright
mover Maria Lopez a Atlantis
listo #999

<-- ruth@example.com: command-answer
says: No hay nadie “Zoe Bright” entre su gente.
says: No hay ningún hub “Atlantis”. Hay
says: No hay ninguna pregunta “#999” suya.
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-02 13:00
subject: Para Hubkeeper

novos em Worcester
anotar Maria Lopez: liga à noite
segurar Maria Lopez

<-- ruth@example.com: command-answer
says: 1 pessoa nova em Worcester:
says: Anotado sobre Maria Lopez
says: até SOLTAR.
<-- nothing

# Not proven: the question is in the language of the line, and so is its YES.
--> Ruth Okafor <ruth@example.com>, 2026-03-03 10:00
subject: mover Maria Lopez para Somerville
proof: none

<-- ruth@example.com: command-answer
says: fica com o hub Somerville
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-03 10:10
reply: ruth@example.com
proof: none

SIM

<-- ruth@example.com: command-answer
says: está agora com o hub Somerville.
says: Avisamos Ana
<-- ana@example.org: moved-here
<-- nothing
