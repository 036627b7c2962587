Who cannot come after all is told apart from who writes

--> Rose Kelly <rose@example.com>, 2026-03-02 10:00
subject: I want to help

Hi, I'm Rose Kelly from Somerville and I'd like to help with tabling. 508-555-0142

<-- rose@example.com: welcome
<-- nothing

--> Luz Ortiz <luz@example.com>, 2026-03-02 10:05
subject: Quiero ayudar

Hola, soy Luz Ortiz de Somerville, quiero ayudar. 413-555-0188

<-- luz@example.com: welcome
<-- nothing

set: INSERT INTO number (id, kind) VALUES (499, 'none')

--> Ana Lima <ana@example.org>, 2026-03-03 12:00
subject: EVENT house party on March 16 at 3pm at 12 Elm St: cake

<-- ana@example.org: command-answer
says: #500

--> Ana Lima <ana@example.org>, 2026-03-03 12:05
subject: INVITE Rose Kelly, Luz Ortiz to #500

<-- ana@example.org: command-answer
<-- rose@example.com: event-invited
<-- luz@example.com: event-invited

--> Rose Kelly <rose@example.com>, 2026-03-03 13:00
reply: rose@example.com

Yes, my sister and I will come

<-- rose@example.com: event-rsvp
says: 2 places
book: SELECT state || ' ' || heads FROM rsvp WHERE personID = (SELECT id FROM person WHERE name = 'Rose Kelly') → going 2

--> Rose Kelly <rose@example.com>, 2026-03-04 13:00
reply: rose@example.com

sister can't come. just me

<-- rose@example.com: event-rsvp
says not: We will miss you
book: SELECT state || ' ' || heads FROM rsvp WHERE personID = (SELECT id FROM person WHERE name = 'Rose Kelly') → going 1

--> Luz Ortiz <luz@example.com>, 2026-03-04 14:00
reply: luz@example.com

Sí, voy. Necesito que me lleven, vivo cerca de Union Square

<-- luz@example.com: event-rsvp
book: SELECT state || ' ' || heads FROM rsvp WHERE personID = (SELECT id FROM person WHERE name = 'Luz Ortiz') → going 1
