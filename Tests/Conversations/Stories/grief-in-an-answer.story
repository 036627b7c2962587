Grief inside an answer gets no template, and nothing else for two weeks

--> Lily Chu <lily@example.com>, 2026-03-02 10:00
subject: I want to help

I live in Arlington and I would like to volunteer. My number is 781-555-0100.

<-- lily@example.com: which-hub
<-- nothing

--> Lily Chu <lily@example.com>, 2026-03-02 11:00
reply: lily@example.com

2 please, but not now. My mother passed away last night.

<-- dana@example.org: handed-over
says: passed away
<-- nothing
book: SELECT COALESCE(hubID, 'none') FROM volunteer → none
