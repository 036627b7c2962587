Work is logged in Spanish and in Portuguese, and said back in them

--> Ruth Okafor <ruth@example.com>, 2026-03-02 10:00
subject: Registrar mesa informativa el sábado en Worcester: 42 firmas y 3 voluntarios nuevos

<-- ruth@example.com: command-answer
says: Anotado: mesa informativa el sábado 28 de febrero en Worcester: 3 voluntarios nuevos, 42 firmas
says: difusión y alianzas
says: DESHACER
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-02 11:00
subject: Registrar treinamento ontem em Worcester, cerca de 15 pessoas

<-- ruth@example.com: command-answer
<-- nothing
book: SELECT kind || ' ' || area || ' ' || (SELECT number || ' ' || isRough FROM deedCount WHERE deedID = deed.id) FROM deed ORDER BY id DESC LIMIT 1 → training education 15 1
