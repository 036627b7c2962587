How little it takes to give hours is said once

--> Rose Kelly <rose@example.com>, 2026-03-02 10:00
subject: I want to help

Hi, I'm Rose Kelly from Somerville and I'd like to help with tabling. 508-555-0142

<-- rose@example.com: welcome
<-- nothing

until: 2026-03-03 09:00
<-- ana@example.org: day
says: HOURS Tue 18-20 is all it takes
<-- nothing

--> Jon Ames <jon@example.com>, 2026-03-03 13:00
subject: I want to help

Hi, I'm Jon Ames from Somerville and I'd like to help. 617-555-0166

<-- jon@example.com: welcome
<-- nothing

until: 2026-03-04 09:00
<-- ana@example.org: day
says: Jon Ames
says: Waiting for a first talk
says: Rose Kelly, 1 day
says not: HOURS Tue
<-- nothing
