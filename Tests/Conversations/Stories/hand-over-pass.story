PASS hands on to the next owner, whose answer goes to the person

--> Maria Lopez <maria@example.com>, 2026-03-02 10:00
subject: Volunteering

I'm Maria Lopez in Worcester, I'd love to help. 508-555-0142

<-- maria@example.com: welcome

--> Maria Lopez <maria@example.com>, 2026-03-03 10:00
subject: A question about the bill

How does the bill treat people who live in two states?

<-- ruth@example.com: handed-over
says: two states
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-03 12:00
reply: ruth@example.com

Pass please

<-- dana@example.org: handed-over
says: two states
says: Ruth Okafor passed it on to you
<-- ruth@example.com: hand-over-note
says: Dana Reyes has it now
<-- nothing

--> Dana Reyes <dana@example.org>, 2026-03-03 13:00
reply: dana@example.org

It covers whoever lives here half of the year.

<-- maria@example.com: passed-on
says: half of the year
<-- nothing
book: SELECT person.name FROM handOver JOIN person ON person.id = ownerPersonID → Dana Reyes
