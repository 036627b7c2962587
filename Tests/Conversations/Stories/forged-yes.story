A YES from an address that the question did not go to confirms nothing

--> Joe Silva <joe@example.com>, 2026-03-02 10:00
subject: Sign me up
proof: none

I'm Joe Silva in Worcester and I want to volunteer.

<-- joe@example.com: confirm-sign-up
<-- nothing

--> Mallory <mallory@example.net>, 2026-03-02 11:00
reply: joe@example.com
proof: none

YES

book: SELECT COUNT(*) FROM volunteer → 0
