A choice counts though other words stand beside it: a number to call, a way, a greeting

set: INSERT INTO contactHours SELECT id, 1, 1080, 1200 FROM person WHERE name = 'Ana Lima'
set: INSERT INTO contactHours SELECT id, 3, 1080, 1200 FROM person WHERE name = 'Ana Lima'
set: INSERT INTO contactHours SELECT id, 5, 600, 720 FROM person WHERE name = 'Ana Lima'

--> Rose Kelly <rose@example.com>, 2026-03-02 10:00
subject: I want to help

Hi, I'm Rose Kelly from Somerville and I'd like to help. 508-555-0142

<-- rose@example.com: welcome
--> Jon Hill <jon@example.com>, 2026-03-02 10:05
subject: I want to help

Hi, I'm Jon Hill from Somerville and I'd like to help. 508-555-0143

<-- jon@example.com: welcome
--> Bea Long <bea@example.com>, 2026-03-02 10:10
subject: I want to help

Hi, I'm Bea Long from Somerville and I'd like to help. 508-555-0144

<-- bea@example.com: welcome
--> Luz Ortiz <luz@example.com>, 2026-03-02 10:15
subject: I want to help

Hola, soy Luz Ortiz de Somerville, quiero ayudar. 508-555-0145

<-- luz@example.com: welcome
<-- dana@example.org: coordinator-note
--> Tim Ode <tim@example.com>, 2026-03-02 10:20
subject: I want to help

Hi, I'm Tim Ode from Somerville and I'd like to help. 508-555-0146

<-- tim@example.com: welcome
<-- nothing

--> Rose Kelly <rose@example.com>, 2026-03-02 11:00
reply: rose@example.com

Number 3 please. But call my landline 617-555-7777

<-- rose@example.com: talk-booked
says: Ana calls you at 617-555-7777
<-- ana@example.org: talk-for-contact
says: 617-555-7777
<-- nothing

--> Jon Hill <jon@example.com>, 2026-03-02 11:05
reply: jon@example.com

2 please, but not by phone, zoom

<-- jon@example.com: talk-booked
says: by video
<-- ana@example.org: talk-for-contact
<-- nothing

--> Bea Long <bea@example.com>, 2026-03-02 11:10
reply: bea@example.com

1 and please tell Ana I know her from church

<-- bea@example.com: talk-booked
<-- ana@example.org: talk-for-contact
says: I know her from church
<-- nothing

--> Luz Ortiz <luz@example.com>, 2026-03-02 11:15
reply: luz@example.com

¿Puede ser por teléfono? el 2

<-- luz@example.com: talk-booked
<-- ana@example.org: talk-for-contact
<-- nothing

# The way alone: the same times, in that way.
--> Tim Ode <tim@example.com>, 2026-03-02 11:20
reply: tim@example.com

I am deaf, can we do video?

<-- tim@example.com: talk-times
says: gladly: which of these?
says: by video
<-- nothing

--> Tim Ode <tim@example.com>, 2026-03-02 11:25
reply: tim@example.com

2 but I only have 15 minutes

<-- tim@example.com: talk-booked
says: by video
<-- ana@example.org: talk-for-contact
says: I only have 15 minutes
<-- nothing
