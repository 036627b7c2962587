A contact who wants it at once hears of each newcomer at once, and not again

set: INSERT INTO contactSettings (personID, isAtOnce) SELECT id, 1 FROM person WHERE name = 'Ana Lima'

--> Rose Kelly <rose@example.com>, 2026-03-02 10:00
subject: I want to help

Hi, I'm Rose Kelly from Somerville and I'd like to help with tabling. 508-555-0142

<-- rose@example.com: welcome
<-- ana@example.org: new-volunteer
says: 508-555-0142
<-- nothing

until: 2026-03-04 12:00
<-- nothing
