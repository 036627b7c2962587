A coordinator reads by name who waits at a hub whose contact has gone quiet

--> Rose Kelly <rose@example.com>, 2026-03-02 10:00
subject: I want to help

Hi, I'm Rose Kelly from Somerville and I'd like to help with tabling. 508-555-0142

<-- rose@example.com: welcome
<-- nothing

--> Ana Lima <ana@example.org>, 2026-03-06 10:00
subject: STOP

<-- ana@example.org: stopped
<-- dana@example.org: operator-note
<-- dana@example.org: contact-quiet
says: Who waits for a first talk: Rose Kelly (#
says: 508-555-0142, 4 days
<-- nothing
