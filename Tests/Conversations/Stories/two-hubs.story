A town between two hubs is asked about with numbers, and the choice counts

--> Lily Chu <lily@example.com>, 2026-03-02 10:00
subject: I want to help

I live in Arlington and I would like to volunteer. My number is 781-555-0100.

<-- lily@example.com: which-hub
says: Cambridge
says: Somerville
<-- nothing

--> Lily Chu <lily@example.com>, 2026-03-02 11:00
reply: lily@example.com

2

<-- lily@example.com: welcome
says: Somerville
<-- nothing
