A machine's mail is the operator's alone, and answering it passes nothing on

set: INSERT INTO role (kind, scope, personID, addressID, since) SELECT 'operator', 'state', personID, addressID, 1 FROM role WHERE kind = 'contact' AND addressID = (SELECT id FROM address WHERE address = 'omar@example.net')

--> The Daily List <list@example.net>, 2026-03-02 10:00
subject: I want to volunteer
List-Id: <daily.example.net>
Precedence: list

I live in Worcester and want to volunteer.

<-- omar@example.net: handed-over
says: A machine wrote it
<-- nothing

--> Omar Haddad <omar@example.net>, 2026-03-02 11:00
reply: omar@example.net

Please write from your own address.

<-- omar@example.net: hand-over-note
says: A machine wrote that mail
<-- nothing
