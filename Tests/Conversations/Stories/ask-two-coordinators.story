In mode ask the first coordinator's word counts, and the other is told

setting: mode = ask
set: INSERT INTO role (kind, scope, personID, addressID, since) SELECT 'coordinator', 'east', personID, addressID, since FROM role WHERE scope = 'west' AND kind = 'coordinator'

--> Maria Lopez <maria@example.com>, 2026-03-02 10:00
subject: Volunteering

I'm Maria Lopez in Worcester, I'd love to help. 508-555-0142

<-- dana@example.org: held-mails
<-- lee@example.net: held-mails
says: To Maria Lopez
<-- nothing

--> Dana Reyes <dana@example.org>, 2026-03-02 10:30
reply: dana@example.org held-mails

Yes!

<-- maria@example.com: welcome
<-- dana@example.org: command-answer
<-- lee@example.net: coordinator-note
says: Dana Reyes has answered
says: 1 mail sent
<-- nothing

--> Lee Park <lee@example.net>, 2026-03-02 10:40
reply: lee@example.net held-mails

no 1

<-- lee@example.net: command-answer
says: Dana Reyes has answered already, and the first word counts: sent
<-- nothing
