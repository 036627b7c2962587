Who says days later where they live is new on that day

--> Rose Kelly <rose@example.com>, 2026-03-02 10:00
subject: I want to help

Hi, I'm Rose Kelly and I'd like to help with tabling. 508-555-0142

<-- rose@example.com: which-town
<-- nothing

--> Rose Kelly <rose@example.com>, 2026-03-04 10:00
reply: rose@example.com

Somerville

<-- rose@example.com: welcome
<-- nothing

until: 2026-03-05 09:00
<-- ana@example.org: day
says: Thursday: 1 new person
says: Rose Kelly
<-- nothing
