"Llámame" and "uma pessoa, por favor" bring a person at once

--> Luz Rivera <luz@example.com>, 2026-03-02 10:00
subject: Hola

Llámame por favor.

<-- dana@example.org: handed-over
says: They ask to be called
<-- nothing

--> Paulo Souza <paulo@example.com>, 2026-03-02 11:00
subject: Oi

Quero falar com uma pessoa, por favor.

<-- dana@example.org: handed-over
says: asks for a person
<-- nothing
