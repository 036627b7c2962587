The daily mail comes at the hour and on the days that a contact wants

set: INSERT INTO contactSettings (personID, dailyAt, dailyDays) SELECT id, 1320, 'weekdays' FROM person WHERE name = 'Ana Lima'

--> Rose Kelly <rose@example.com>, 2026-03-06 23:00
subject: I want to help

Hi, I'm Rose Kelly from Somerville and I'd like to help with tabling. 508-555-0142

<-- rose@example.com: welcome
<-- nothing

# Neither on Saturday nor on Sunday; on Monday at 22:00, which is a quiet hour for anybody else.
until: 2026-03-09 21:45
<-- nothing

until: 2026-03-09 22:00
<-- ana@example.org: day
says: Monday: 1 new person
<-- nothing
