An answer that kept nothing of our mail but its last line is read in its light

--> Lily Chu <lily@example.com>, 2026-03-02 10:00
subject: I want to help

I live in Arlington and I would like to volunteer. My number is 781-555-0100.

<-- lily@example.com: which-hub
says: Ref m
<-- nothing

--> Lily Chu <lily@example.com>, 2026-03-02 11:00
subject: your question
quotes: lily@example.com

2

<-- lily@example.com: welcome
says: Somerville
<-- nothing
