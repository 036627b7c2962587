A no to the talk is a no: no other times, no reminders; the ill get a person

set: INSERT INTO contactHours SELECT id, 1, 1080, 1200 FROM person WHERE name = 'Ana Lima'
set: INSERT INTO contactHours SELECT id, 3, 1080, 1200 FROM person WHERE name = 'Ana Lima'
set: INSERT INTO contactHours SELECT id, 5, 600, 720 FROM person WHERE name = 'Ana Lima'

--> Rose Kelly <rose@example.com>, 2026-03-02 10:00
subject: I want to help

Hi, I'm Rose Kelly from Somerville and I'd like to help. 508-555-0142

<-- rose@example.com: welcome
--> Luz Ortiz <luz@example.com>, 2026-03-02 10:05
subject: I want to help

Hola, soy Luz Ortiz de Somerville, quiero ayudar. 508-555-0143

<-- luz@example.com: welcome
<-- dana@example.org: coordinator-note
--> Paulo Reis <paulo@example.com>, 2026-03-02 10:10
subject: I want to help

Olá, sou Paulo Reis de Somerville e quero ajudar. 508-555-0144

<-- paulo@example.com: welcome
--> Hal Ivy <hal@example.com>, 2026-03-02 10:15
subject: I want to help

Hi, I'm Hal Ivy from Somerville and I'd like to help. 508-555-0145

<-- hal@example.com: welcome
--> Kit May <kit@example.com>, 2026-03-02 10:20
subject: I want to help

Hi, I'm Kit May from Somerville and I'd like to help. 508-555-0146

<-- kit@example.com: welcome
--> Gia Hay <gia@example.com>, 2026-03-02 10:25
subject: I want to help

Hi, I'm Gia Hay from Somerville and I'd like to help. 508-555-0147

<-- gia@example.com: welcome
<-- nothing

--> Rose Kelly <rose@example.com>, 2026-03-02 11:00
reply: rose@example.com

Thx but I changed my mind, no call. Keep me on the list

<-- rose@example.com: talk-declined
says: That is fine, Rose
says: stay on the list
<-- nothing
book: SELECT stage FROM volunteer WHERE personID = (SELECT id FROM person WHERE name = 'Rose Kelly') → resting
book: SELECT COUNT(*) FROM note WHERE words LIKE 'Wants no 1-on-1%no call%' → 1

--> Luz Ortiz <luz@example.com>, 2026-03-02 11:05
reply: luz@example.com

No gracias, ya no me interesa

<-- luz@example.com: talk-declined
says: Está bien, Luz
<-- nothing

--> Paulo Reis <paulo@example.com>, 2026-03-02 11:10
reply: paulo@example.com

não tenho mais interesse, obrigado

<-- paulo@example.com: talk-declined
says: Tudo bem, Paulo
<-- nothing

--> Hal Ivy <hal@example.com>, 2026-03-02 11:15
reply: hal@example.com

I am going to be in the hospital for surgery, maybe after

<-- ana@example.org: handed-over
says: is not well
<-- nothing

--> Kit May <kit@example.com>, 2026-03-02 11:20
reply: kit@example.com

I already talked to Ana at the library on Saturday, no need

<-- ana@example.org: handed-over
says: they have talked already
<-- nothing

--> Gia Hay <gia@example.com>, 2026-03-02 11:25
reply: gia@example.com

No

<-- gia@example.com: talk-declined
<-- nothing
book: SELECT COUNT(*) FROM reminding → 0
book: SELECT COUNT(*) FROM offer WHERE state = 'open' → 0

# Whoever thinks again is heard.
--> Gia Hay <gia@example.com>, 2026-03-02 12:00
reply: gia@example.com welcome

Oh well, Saturday at 11 would be fine after all

<-- gia@example.com: talk-booked
says: Saturday, March
says: at 11:00 am
<-- ana@example.org: talk-for-contact
<-- nothing
