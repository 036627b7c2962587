Two records that are one person: what is booked goes along, and nothing else fits at that time

set: INSERT INTO contactHours SELECT id, 5, 600, 720 FROM person WHERE name = 'Ana Lima'

--> Rose Kelly <rose@example.com>, 2026-03-02 10:00
subject: I want to help

Hi, I'm Rose Kelly from Somerville and I'd like to help. 508-555-0142

<-- rose@example.com: welcome

--> Rose Kelly <rose@example.com>, 2026-03-02 11:00
reply: rose@example.com

1

<-- rose@example.com: talk-booked
<-- ana@example.org: talk-for-contact
<-- nothing

--> Rosie Kelly <rosie@example.net>, 2026-03-02 12:00
subject: I want to help

Hi, I'm Rosie Kelly from Somerville and I'd like to help. 508-555-0142

<-- rosie@example.net: welcome
<-- nothing

--> Ana Lima <ana@example.org>, 2026-03-02 13:00
subject: SAME rosie@example.net rose@example.com

<-- ana@example.org: command-answer
<-- nothing
book: SELECT COUNT(*) FROM bookingCell JOIN booking ON booking.id = bookingID WHERE bookingCell.personID <> booking.personID → 0
book: SELECT COUNT(*) FROM booking JOIN person ON person.id = personID WHERE name LIKE 'Ros%' AND state = 'booked' → 1
