An automatic answer that says they have left makes a contact quiet

set: INSERT INTO contactHours SELECT id, 5, 600, 720 FROM person WHERE name = 'Ana Lima'

--> Rose Kelly <rose@example.com>, 2026-03-02 10:00
subject: I want to help

Hi, I'm Rose Kelly from Somerville and I'd like to help with tabling. 508-555-0142

<-- rose@example.com: welcome
<-- nothing

--> Rose Kelly <rose@example.com>, 2026-03-02 12:00
reply: rose@example.com

1

<-- rose@example.com: talk-booked
<-- ana@example.org: talk-for-contact
<-- nothing

--> Ana Lima <ana@example.org>, 2026-03-03 09:00
reply: ana@example.org
Auto-Submitted: auto-replied

Ana Lima is no longer with our organization.

<-- dana@example.org: contact-quiet
says: an automatic answer says that they have left
<-- nothing
