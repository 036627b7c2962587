In mode ask NO and a number withdraws these, YES sends the rest, and UNDO takes the NO back

setting: mode = ask

--> Maria Lopez <maria@example.com>, 2026-03-02 10:00
subject: Volunteering

I'm Maria Lopez in Worcester, I'd love to help. 508-555-0142

--> Rose Kelly <rose@example.com>, 2026-03-02 11:00
subject: Hello

I'm Rose Kelly in Worcester and I'd like to volunteer. 508-555-0188

--> Tim Ode <tim@example.com>, 2026-03-02 12:00
subject: Hello

I'm Tim Ode in Worcester and I'd like to volunteer. 508-555-0177

<-- dana@example.org: held-mails
<-- nothing

until: 2026-03-03 08:10

<-- dana@example.org: held-mails
says: 1. [welcome] To Maria Lopez
says: 2. [welcome] To Rose Kelly
says: 3. [welcome] To Tim Ode
says: 4. [day] To Ruth Okafor
<-- nothing

--> Dana Reyes <dana@example.org>, 2026-03-03 09:00
reply: dana@example.org held-mails

no 2 and 4

Dana

<-- dana@example.org: command-answer
says: Number 2 and 4 will not leave
says: YES sends the other 2
<-- nothing

--> Dana Reyes <dana@example.org>, 2026-03-03 09:10
reply: dana@example.org

Yes

<-- maria@example.com: welcome
<-- tim@example.com: welcome
<-- dana@example.org: command-answer
says: 2 mails leave now
<-- nothing
book: SELECT COUNT(*) FROM outbox WHERE state = 'held' → 0

--> Dana Reyes <dana@example.org>, 2026-03-03 09:20
subject: UNDO

<-- dana@example.org: command-answer
says: Taken back
<-- dana@example.org: held-mails
says: Tuesday: what I would have sent
says: 1. [welcome] To Rose Kelly
<-- nothing
book: SELECT COUNT(*) FROM outbox WHERE state = 'held' → 2
