Quem chegou sem horários recebe horários assim que existem

--> Paulo Reis <paulo@example.com>, 2026-03-02 10:00
subject: Quero ajudar

Olá, sou Paulo Reis, de Somerville, e quero ajudar. 617-555-0177

<-- paulo@example.com: welcome
<-- nothing

set: INSERT INTO contactHours SELECT id, 5, 600, 720 FROM person WHERE name = 'Ana Lima'

until: 2026-03-02 16:00
<-- paulo@example.com: talk-times
says: conversa
<-- nothing

--> Paulo Reis <paulo@example.com>, 2026-03-02 17:00
reply: paulo@example.com

O 2

<-- paulo@example.com: talk-booked
<-- ana@example.org: talk-for-contact
<-- nothing
