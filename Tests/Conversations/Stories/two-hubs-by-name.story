A hub can be chosen by its name

--> Lily Chu <lily@example.com>, 2026-03-02 10:00
subject: I want to help

I live in Arlington and I would like to volunteer.

<-- lily@example.com: which-hub

--> Lily Chu <lily@example.com>, 2026-03-02 11:00
reply: lily@example.com

Cambridge please

<-- lily@example.com: welcome
says: Cambridge
<-- nothing
