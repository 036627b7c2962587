"Nobody called" is for the coordinator and no matter for whoever was to call

set: INSERT INTO contactHours SELECT id, 1, 1080, 1200 FROM person WHERE name = 'Ana Lima'

--> Jon Ames <jon@example.com>, 2026-03-02 10:00
subject: I want to help

I'm Jon Ames from Somerville and I'd like to help. 617-555-0107

<-- jon@example.com: welcome
<-- nothing

--> Jon Ames <jon@example.com>, 2026-03-02 11:00
reply: jon@example.com

1

<-- jon@example.com: talk-booked
<-- ana@example.org: talk-for-contact
<-- nothing

until: 2026-03-11 09:00
<-- jon@example.com: talk-reminder
<-- jon@example.com: talk-reminder
<-- nothing

--> Ana Lima <ana@example.org>, 2026-03-11 09:00
subject: NO SHOW Jon Ames

<-- ana@example.org: command-answer
<-- jon@example.com: talk-times
says: missed each other
<-- nothing

--> Jon Ames <jon@example.com>, 2026-03-11 10:00
reply: jon@example.com

I was waiting by the phone all evening, nobody called!!

<-- jon@example.com: talk-times
says: sorry
<-- dana@example.org: coordinator-note
says: says that nobody called
<-- nothing
