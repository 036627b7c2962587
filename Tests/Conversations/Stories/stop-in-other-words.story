STOP in the words that people use, and what only sounds like it

--> Luz Rey <luz@example.com>, 2026-03-02 10:00
subject: Quiero ayudar

Hola, soy Luz Rey de Worcester y quiero ayudar. 508-555-0142

<-- luz@example.com: welcome
<-- nothing

--> Luz Rey <luz@example.com>, 2026-03-02 11:00
reply: luz@example.com

Quita mi nombre de la lista, por favor

<-- luz@example.com: stopped
<-- nothing

--> Bob Kay <bob@example.com>, 2026-03-02 12:00
subject: I want to help

I'm Bob Kay from Worcester and I'd like to help. 508-555-0143

<-- bob@example.com: welcome
<-- nothing

--> Bob Kay <bob@example.com>, 2026-03-02 12:30
subject: news

I asked Anthem to take me off their list and they would not.

<-- ruth@example.com: handed-over
<-- nothing
book: SELECT COUNT(*) FROM suppression → 1

--> Bob Kay <bob@example.com>, 2026-03-02 13:00
subject: your mails

I'm getting too many of these emails. Please stop.

<-- bob@example.com: stopped
<-- nothing
book: SELECT COUNT(*) FROM suppression → 2
