A contact has the day in one mail, and one answer does it all

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

# Who is new, once.
until: 2026-03-03 09:00
<-- ana@example.org: day
says: Tuesday: 2 new people
says: Rose Kelly: Somerville; 508-555-0142; rose@example.com; tabling
says: I'd like to help with tabling
says: Jon Ames
says not: Waiting for
<-- nothing

# Nothing to say: no mail.
until: 2026-03-05 12:00
<-- nothing

until: 2026-03-06 09:00
<-- ana@example.org: day
says: Tomorrow
says: 10:00 am: Rose Kelly. You call Rose Kelly at 508-555-0142
says not: How did
<-- nothing

until: 2026-03-07 12:00
<-- rose@example.com: talk-reminder
<-- jon@example.com: talk-reminder
<-- rose@example.com: talk-reminder
<-- jon@example.com: talk-reminder
<-- ana@example.org: day
says: Saturday: 2 1-on-1s
says: Today
<-- nothing

until: 2026-03-08 08:00
<-- ana@example.org: day
says: Sunday: 2 answers wanted
says: How did these go?
says: Rose Kelly, Sat Mar 7, 10:00 am
says: Jon Ames, Sat Mar 7, 10:30 am
<-- nothing

--> Ana Lima <ana@example.org>, 2026-03-08 08:10
reply: ana@example.org

1 met, great, wants to do phone banking. 2 no show

<-- ana@example.org: command-answer
says: Rose Kelly: met
says: Jon Ames: I'll write "it seems we missed each other"
<-- jon@example.com: talk-times
says: it seems we missed each other
<-- nothing
book: SELECT stage FROM volunteer JOIN person ON id = personID WHERE name = 'Rose Kelly' → met
book: SELECT state FROM booking JOIN person ON person.id = personID WHERE name = 'Jon Ames' → missed

# Neither of them is asked what is known, and no morning repeats it.
until: 2026-03-10 12:00
<-- nothing
