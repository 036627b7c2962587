Invitations that wait do not leave when their event is called off

--> Rose Kelly <rose@example.com>, 2026-03-02 10:00
subject: I want to help

Hi, I'm Rose Kelly from Worcester and I'd like to help. 508-555-0142

<-- rose@example.com: welcome
<-- nothing

--> Joe Silva <joe@example.com>, 2026-03-02 10:05
subject: I want to help

Hi, I'm Joe Silva from Worcester and I'd like to help. 508-555-0143

<-- joe@example.com: welcome
<-- nothing

--> Luz Ortiz <luz@example.com>, 2026-03-02 10:10
subject: Quiero ayudar

Hola, soy Luz Ortiz, vivo en Worcester y quiero ayudar. Mi teléfono es 508-555-0144

<-- luz@example.com: welcome
<-- nothing

set: INSERT INTO number (id, kind) VALUES (499, 'none')

--> Dana Reyes <dana@example.org>, 2026-03-03 10:00
subject: EVENT hearing on March 12 at 10am to 2pm at the State House room 428 for the east: bring a story

<-- dana@example.org: command-answer
says: #500
<-- nothing

--> Dana Reyes <dana@example.org>, 2026-03-03 11:00
subject: INVITE volunteers in Worcester to #500

<-- dana@example.org: event-invitation
says: To 3 people (three)
says not: Left out
<-- dana@example.org: event-invitation
<-- nothing

--> Dana Reyes <dana@example.org>, 2026-03-03 11:02
reply: dana@example.org

YES

<-- dana@example.org: command-answer
<-- nothing

--> Dana Reyes <dana@example.org>, 2026-03-03 11:05
subject: CANCEL #500

<-- dana@example.org: command-answer
until: 2026-03-03 12:00
<-- dana@example.org: command-answer
says: is called off, because what it is about is: nothing had left
<-- nothing
book: SELECT COUNT(*) FROM rsvp → 0
