What a report leaves open is asked again in the same thread

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

--> Jon Ames <jon@example.com>, 2026-03-02 13:00
subject: I want to help

Hi, I'm Jon Ames from Somerville and I'd like to help. 617-555-0166

<-- jon@example.com: welcome
<-- nothing

--> Jon Ames <jon@example.com>, 2026-03-02 13:30
reply: jon@example.com

1

<-- jon@example.com: talk-booked
<-- ana@example.org: talk-for-contact
<-- nothing

until: 2026-03-08 08:00
<-- ana@example.org: day
<-- ana@example.org: day
<-- ana@example.org: day
<-- ana@example.org: day
<-- rose@example.com: talk-reminder
<-- jon@example.com: talk-reminder
<-- rose@example.com: talk-reminder
<-- jon@example.com: talk-reminder
<-- nothing

--> Ana Lima <ana@example.org>, 2026-03-08 08:10
reply: ana@example.org

1 met. 2 moved to some other day

<-- ana@example.org: command-answer
says: Rose Kelly: met
says: Jon Ames: "moved to some other day" noted. Did you meet
<-- nothing

--> Ana Lima <ana@example.org>, 2026-03-08 08:20
reply: ana@example.org

2 moved to Saturday at 10

<-- ana@example.org: command-answer
says: Jon Ames: Saturday, March 14 at 10:00 am
<-- jon@example.com: talk-booked
<-- ana@example.org: talk-for-contact
<-- nothing
