Not answered in two days: reminded once; in four: the next owner, and after the last nobody more

set: INSERT INTO role (kind, scope, personID, addressID, since) SELECT 'operator', 'state', personID, addressID, 1 FROM role WHERE kind = 'contact' AND addressID = (SELECT id FROM address WHERE address = 'omar@example.net')

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

until: 2026-03-05 12:00

<-- ruth@example.com: hand-over-reminder
says: waited for 2 days
says: two states
<-- nothing
until: 2026-03-06 12:00

<-- nothing
until: 2026-03-07 12:00

<-- dana@example.org: handed-over
says: Ruth Okafor had it before you
says: two states
<-- ruth@example.com: hand-over-note
says: Dana Reyes has it now
<-- nothing
until: 2026-03-11 12:00

<-- dana@example.org: hand-over-reminder
<-- omar@example.net: handed-over
<-- dana@example.org: hand-over-note
says: Omar Haddad has it now
<-- nothing
until: 2026-03-31 12:00

<-- omar@example.net: hand-over-reminder
<-- nothing
