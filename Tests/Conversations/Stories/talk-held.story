A change of what is booked reaches somebody whose thread a person has, and in the night where the morning is too late

set: INSERT INTO contactHours SELECT id, 5, 480, 720 FROM person WHERE name = 'Ana Lima'

--> Rose Kelly <rose@example.com>, 2026-03-02 10:00
subject: I want to help

Hi, I'm Rose Kelly from Somerville and I'd like to help. 508-555-0142

<-- rose@example.com: welcome
says: Sat Mar 7, 8:00 am
<-- nothing

--> Rose Kelly <rose@example.com>, 2026-03-02 11:00
reply: rose@example.com

1

<-- rose@example.com: talk-booked
<-- ana@example.org: talk-for-contact
<-- nothing

--> Ana Lima <ana@example.org>, 2026-03-02 12:00
subject: HOLD Rose Kelly

<-- ana@example.org: command-answer
<-- nothing

until: 2026-03-06 21:00
<-- rose@example.com: talk-reminder
<-- rose@example.com: talk-reminder
<-- nothing

# At eight the talk begins, and mail rests until then.
--> Ana Lima <ana@example.org>, 2026-03-06 23:00
reply: ana@example.org talk-for-contact

I have to cancel, I am ill.

<-- rose@example.com: talk-cancelled
<-- ana@example.org: talk-for-contact
<-- nothing
