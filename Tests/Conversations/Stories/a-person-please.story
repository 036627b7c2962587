"A person, please" in an answer brings a person at once

--> Lily Chu <lily@example.com>, 2026-03-02 10:00
subject: I want to help

I live in Arlington and I would like to volunteer. My number is 781-555-0100.

<-- lily@example.com: which-hub
<-- nothing

--> Lily Chu <lily@example.com>, 2026-03-02 11:00
reply: lily@example.com

I'd rather talk to a real person, please.

<-- dana@example.org: handed-over
says: asks for a person
<-- nothing
