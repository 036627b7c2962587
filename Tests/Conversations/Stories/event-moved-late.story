An event that moves when its reminder has gone out is not reminded of twice

--> Rose Kelly <rose@example.com>, 2026-03-02 10:00
subject: I want to help

Hi, I'm Rose Kelly from Somerville and I'd like to help with tabling. 508-555-0142

<-- rose@example.com: welcome
<-- nothing

set: INSERT INTO number (id, kind) VALUES (499, 'none')

--> Ana Lima <ana@example.org>, 2026-03-03 12:00
subject: EVENT lobby day on March 12 at 10am to 2pm at the State House room 428

<-- ana@example.org: command-answer
says: #500
<-- nothing

--> Ana Lima <ana@example.org>, 2026-03-03 12:05
subject: INVITE Rose Kelly to #500

<-- ana@example.org: command-answer
says: Invited to #500
<-- rose@example.com: event-invited
<-- nothing

--> Rose Kelly <rose@example.com>, 2026-03-03 13:00
reply: rose@example.com

YES

<-- rose@example.com: event-rsvp
<-- nothing

until: 2026-03-11 11:20
<-- rose@example.com: event-reminder
<-- nothing

--> Ana Lima <ana@example.org>, 2026-03-11 14:00
subject: CHANGE #500 to March 12 at 12:30pm

<-- ana@example.org: command-answer
<-- rose@example.com: event-changed
says: Thursday, March 12 at 12:30 pm
<-- nothing
until: 2026-03-12 07:59
<-- nothing
until: 2026-03-12 08:20
<-- rose@example.com: event-reminder
says: Today at 12:30 pm
<-- nothing
