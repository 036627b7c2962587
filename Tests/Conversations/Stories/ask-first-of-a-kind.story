In mode ask the first welcome is shown at once and leaves by YES; the next ones come in one mail each morning

setting: mode = ask

--> Maria Lopez <maria@example.com>, 2026-03-02 10:00
subject: Volunteering

I'm Maria Lopez in Worcester, I'd love to help. 508-555-0142

<-- dana@example.org: held-mails
says: The first of a kind: welcome
says: 1 mail is held
says: To Maria Lopez <maria@example.com>
says: Worcester hub
<-- nothing
# Understood and booked all the same.
book: SELECT stage FROM volunteer JOIN person ON person.id = volunteer.personID WHERE person.name = 'Maria Lopez' → new

--> Dana Reyes <dana@example.org>, 2026-03-02 10:30
reply: dana@example.org held-mails

YES

<-- maria@example.com: welcome
says: Worcester
<-- dana@example.org: command-answer
says: 1 mail leaves now
<-- nothing

# The kind was shown before, and is not released: tomorrow.
--> Rose Kelly <rose@example.com>, 2026-03-02 11:00
subject: Hello

I'm Rose Kelly in Worcester and I'd like to volunteer. 508-555-0188

<-- nothing

until: 2026-03-03 08:10

<-- dana@example.org: held-mails
says: Tuesday: what I would have sent
says: To Rose Kelly <rose@example.com>
says: [day] To Ruth Okafor
says not: Maria Lopez <maria@example.com>
<-- nothing
