What an answer about a talk says besides is not lost

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
<-- nothing

--> Rose Kelly <rose@example.com>, 2026-03-02 11:00
reply: rose@example.com

yes the 2nd. my new email is rose.new@example.net

<-- rose@example.com: talk-booked
<-- ana@example.org: talk-for-contact
says: In their words: “yes the 2nd.
<-- rose.new@example.net: confirm-new-address
<-- rose@example.com: command-answer
says: rose.new@example.net
<-- nothing

# Somebody else: to a person, who can add them.
--> Jon Hill <jon@example.com>, 2026-03-02 11:10
reply: jon@example.com

3. Also please add my wife Sue Hill, sue@example.net, to the list

<-- jon@example.com: talk-booked
<-- ana@example.org: talk-for-contact
<-- ana@example.org: handed-over
says: somebody else beside it
<-- nothing

--> Bea Long <bea@example.com>, 2026-03-02 11:20
reply: bea@example.com

1 works. I just moved to Northampton though

<-- bea@example.com: talk-booked
<-- ana@example.org: talk-for-contact
<-- bea@example.com: command-answer
says: Noted: Northampton
<-- ana@example.org: moved-away
<-- june@example.org: moved-here
<-- nothing
book: SELECT COUNT(*) FROM booking WHERE state = 'booked' → 3
book: SELECT hub.name FROM volunteer JOIN hub ON hub.id = hubID WHERE personID = (SELECT id FROM person WHERE name = 'Bea Long') → Northampton

# Alone, with a talk booked: the talk stays.
--> Bea Long <bea@example.com>, 2026-03-02 12:00
reply: bea@example.com talk-booked

I moved to Worcester! My cell changed too, it is 508-555-0777.

<-- bea@example.com: talk-booked
says: 508-555-0777
<-- ana@example.org: talk-for-contact
<-- bea@example.com: command-answer
says: Noted: Worcester
<-- june@example.org: moved-away
<-- ruth@example.com: moved-here
<-- nothing
book: SELECT COUNT(*) FROM booking WHERE state = 'booked' → 3

--> Bea Long <bea@example.com>, 2026-03-02 13:00
reply: bea@example.com talk-booked

I moved to Northampton

<-- bea@example.com: command-answer
says: Noted: Northampton
<-- ruth@example.com: moved-away
<-- june@example.org: moved-here
<-- nothing
book: SELECT COUNT(*) FROM booking WHERE state = 'booked' → 3
