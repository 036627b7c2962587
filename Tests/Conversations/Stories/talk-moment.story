A time that they name is offered, or booked where it is free; a bare yes is asked once

set: INSERT INTO contactHours SELECT id, 1, 1080, 1200 FROM person WHERE name = 'Ana Lima'
set: INSERT INTO contactHours SELECT id, 3, 1080, 1200 FROM person WHERE name = 'Ana Lima'
set: INSERT INTO contactHours SELECT id, 5, 600, 720 FROM person WHERE name = 'Ana Lima'

--> Rose Kelly <rose@example.com>, 2026-03-02 10:00
subject: I want to help

Hi, I'm Rose Kelly from Somerville and I'd like to help. 508-555-0142

<-- rose@example.com: welcome
--> Jon Hill <jon@example.com>, 2026-03-02 10:05
subject: I want to help

Hi, I'm Jon Hill from Somerville and I'd like to help. 508-555-0143

<-- jon@example.com: welcome
--> Bea Long <bea@example.com>, 2026-03-02 10:10
subject: I want to help

Hi, I'm Bea Long from Somerville and I'd like to help. 508-555-0144

<-- bea@example.com: welcome
--> Tim Ode <tim@example.com>, 2026-03-02 10:20
subject: I want to help

Hi, I'm Tim Ode from Somerville and I'd like to help. 508-555-0146

<-- tim@example.com: welcome
<-- nothing

--> Rose Kelly <rose@example.com>, 2026-03-02 11:00
reply: rose@example.com

Saturday at 11:30

<-- rose@example.com: talk-booked
says: Saturday, March 7 at 11:30 am
<-- ana@example.org: talk-for-contact
<-- nothing

--> Jon Hill <jon@example.com>, 2026-03-02 11:05
reply: jon@example.com

Tuesday at 7 instead?

<-- jon@example.com: talk-booked
says: Tuesday, March 10 at 7:00 pm
<-- ana@example.org: talk-for-contact
<-- nothing

# Nothing is free then: said so, with what is; a second time it is a person's.
--> Bea Long <bea@example.com>, 2026-03-02 11:10
reply: bea@example.com

Sorry I cant make any of those, I work nights. Sundays only

<-- bea@example.com: talk-times
says: Nothing is free at the times that you named
says not: here are other times
<-- nothing

--> Bea Long <bea@example.com>, 2026-03-02 11:15
reply: bea@example.com

None of those either

<-- ana@example.org: handed-over
says: twice
<-- nothing

--> Tim Ode <tim@example.com>, 2026-03-02 11:20
reply: tim@example.com

sounds good!

<-- tim@example.com: talk-times
says: gladly: which of these?
<-- nothing
