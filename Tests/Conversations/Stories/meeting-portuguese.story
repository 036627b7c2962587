The meeting in Portuguese, from an offer of times

set: INSERT INTO contactHours SELECT id, 5, 600, 720 FROM person WHERE name = 'Ana Lima'

--> Ana Lima <ana@example.org>, 2026-03-01 12:00
subject: MEETING first Tuesday 7pm at Somerville Library

<-- ana@example.org: command-answer
<-- nothing

--> Beatriz Souza <beatriz@example.com>, 2026-03-05 10:00
subject: Quero ser voluntária

Olá, meu nome é Beatriz Souza e moro em Somerville. Quero ajudar com a campanha. 617-555-0119

<-- beatriz@example.com: welcome
says: Ou venha à reunião do grupo, terça, 7 de abril, às 19h00
<-- dana@example.org: coordinator-note
<-- nothing

--> Beatriz Souza <beatriz@example.com>, 2026-03-05 12:00
reply: beatriz@example.com

Vou à reunião mensal.

<-- beatriz@example.com: meeting-invited
says: que bom, esperamos você
has file: invite.ics
<-- nothing
