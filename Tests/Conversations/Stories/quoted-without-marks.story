An answer that quotes our mail without any mark is read as its own words alone

--> Lily Chu <lily@example.com>, 2026-03-02 10:00
subject: I want to help

I live in Arlington and I would like to volunteer. My number is 781-555-0100.

<-- lily@example.com: which-hub
<-- nothing

--> Lily Chu <lily@example.com>, 2026-03-02 11:00
reply: lily@example.com
quotes bare: lily@example.com

Somerville please

<-- lily@example.com: welcome
says: Somerville
<-- nothing
