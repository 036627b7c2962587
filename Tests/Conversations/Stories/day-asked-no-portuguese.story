NÃO, em português, e sem horários: uma pessoa fica sabendo

set: INSERT INTO contactHours SELECT id, 5, 600, 720 FROM person WHERE name = 'Ana Lima'

--> Paulo Reis <paulo@example.com>, 2026-03-02 10:00
subject: Quero ajudar

Olá, sou Paulo Reis, de Somerville, e quero ajudar. 617-555-0177

<-- paulo@example.com: welcome
<-- dana@example.org: coordinator-note
<-- nothing

--> Paulo Reis <paulo@example.com>, 2026-03-02 12:00
reply: paulo@example.com

1

<-- paulo@example.com: talk-booked
<-- ana@example.org: talk-for-contact
<-- nothing

set: DELETE FROM contactHours

until: 2026-03-08 12:00
<-- paulo@example.com: talk-reminder
<-- paulo@example.com: talk-reminder
<-- paulo@example.com: talk-asked
says: você conseguiu falar com Ana
<-- nothing

--> Paulo Reis <paulo@example.com>, 2026-03-08 13:00
reply: paulo@example.com

Não, ninguém me ligou

<-- paulo@example.com: talk-sorry
says: prometemos uma ligação
<-- dana@example.org: coordinator-note
says: 617-555-0177
<-- nothing
