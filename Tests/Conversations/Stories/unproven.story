A stranger whose mail is not proven gets one short mail that repeats nothing, and is welcomed after YES

--> Joe Silva <joe@example.com>, 2026-03-02 10:00
subject: Sign me up
proof: none

I'm Joe Silva in Worcester and I want to volunteer. 508-555-0123

<-- joe@example.com: confirm-sign-up
says not: Joe
says not: Worcester
<-- nothing
book: SELECT COUNT(*) FROM volunteer → 0

--> Joe Silva <joe@example.com>, 2026-03-02 11:00
reply: joe@example.com
proof: none

YES

<-- joe@example.com: welcome
says: Joe
<-- nothing

# A second YES changes nothing.
--> Joe Silva <joe@example.com>, 2026-03-02 11:05
reply: joe@example.com confirm-sign-up
proof: none

YES

book: SELECT COUNT(*) FROM volunteer → 1
