A list in Spanish and one in Portuguese

--> Ruth Okafor <ruth@example.com>, 2026-03-02 10:00
subject: La mesa

Agregar estos de la mesa del sábado:
Luz Ortiz, luz@example.net, vive en Worcester, habla español
Paulo Reis, 508-555-0188

Gracias,
Ruth

<-- ruth@example.com: command-answer
says: 2 are new
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-02 10:10
reply: ruth@example.com

sin 2, sí

<-- ruth@example.com: command-answer
says: Done: 1 added
<-- luz@example.net: added-by-somebody
says: Ruth Okafor anotó tu nombre (de la mesa del sábado)
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-02 11:00
subject: Adicionar estas pessoas

Rosa Lima, rosa@example.net, fala português

<-- ruth@example.com: command-answer
says: 1 is new
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-02 11:10
reply: ruth@example.com

SIM

<-- ruth@example.com: command-answer
<-- rosa@example.net: added-by-somebody
says: para o grupo de Worcester
<-- nothing
