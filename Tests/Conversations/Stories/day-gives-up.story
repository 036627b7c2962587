"I can't do this any more" goes to the coordinator as what it is, with thanks

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
subject: Sorry

I can't do this any more. It was a good time, but I have no hours left.

Ana

<-- dana@example.org: handed-over
says: gives up the task
<-- dana@example.org: contact-quiet
says: gives up the task
says: 1 talk is booked: Rose Kelly
<-- ana@example.org: talks-taken
says: Thank you for saying so, Ana
<-- nothing

until: 2026-03-05 12:00
<-- dana@example.org: hand-over-reminder
<-- nothing

# Nobody else is in the hub: Rose hears it a day before, and so does Dana.
until: 2026-03-06 12:10
<-- ana@example.org: talk-confirm
<-- rose@example.com: talk-reminder
<-- rose@example.com: talk-cancelled
<-- ana@example.org: talk-for-contact
<-- dana@example.org: coordinator-note
says: Rose Kelly's 1-on-1 on Sat Mar 7, 10:00 am has nobody
says: 508-555-0142
<-- nothing
