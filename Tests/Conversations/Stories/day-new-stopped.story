Who has said STOP since is nobody's to welcome in the daily mail

--> Rose Kelly <rose@example.com>, 2026-03-02 10:00
subject: I want to help

Hi, I'm Rose Kelly from Somerville and I'd like to help with tabling. 508-555-0142

<-- rose@example.com: welcome
<-- nothing

--> Jon Ames <jon@example.com>, 2026-03-02 10:10
subject: I want to help

I'm Jon Ames from Somerville and I'd like to help. 617-555-0107

<-- jon@example.com: welcome
<-- nothing

--> Rose Kelly <rose@example.com>, 2026-03-02 11:00
reply: rose@example.com

STOP

<-- rose@example.com: stopped
<-- nothing

until: 2026-03-03 08:00
<-- ana@example.org: day
says: Jon Ames
says not: Rose Kelly
<-- nothing
