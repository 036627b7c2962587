Who came when there were no hours is offered times as soon as there are, the first to come first

--> Rose Kelly <rose@example.com>, 2026-03-02 10:00
subject: I want to help

Hi, I'm Rose Kelly from Somerville and I'd like to help with tabling. 508-555-0142

<-- rose@example.com: welcome
<-- nothing

--> Jon Ames <jon@example.com>, 2026-03-02 13:00
subject: I want to help

Hi, I'm Jon Ames from Somerville and I'd like to help. 617-555-0166

<-- jon@example.com: welcome
<-- nothing

set: INSERT INTO contactHours SELECT id, 5, 600, 720 FROM person WHERE name = 'Ana Lima'

until: 2026-03-02 16:00
<-- rose@example.com: talk-times
says: There are times for a first talk now
says: Sat Mar 7, 10:00 am
<-- jon@example.com: talk-times
<-- nothing
book: SELECT COUNT(*) FROM volunteer WHERE stage = 'offered' → 2
