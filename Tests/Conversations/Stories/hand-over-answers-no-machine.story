In an open thread no machine answers, even where it would understand

--> Lily Chu <lily@example.com>, 2026-03-02 10:00
subject: I want to help

I live in Arlington and I would like to volunteer. My number is 781-555-0100.

<-- lily@example.com: which-hub
<-- nothing

--> Lily Chu <lily@example.com>, 2026-03-02 11:00
reply: lily@example.com

I'd rather talk to a real person, please.

<-- dana@example.org: handed-over
<-- nothing

--> Lily Chu <lily@example.com>, 2026-03-02 12:00
reply: lily@example.com

2

<-- dana@example.org: handed-over-more
says: 2
<-- nothing
book: SELECT COALESCE(hubID, 'none') FROM volunteer → none

# After DONE the machine reads again.
--> Dana Reyes <dana@example.org>, 2026-03-02 13:00
reply: dana@example.org

DONE

--> Lily Chu <lily@example.com>, 2026-03-02 14:00
reply: lily@example.com

2

<-- lily@example.com: welcome
<-- nothing
