The short mail to an unproven stranger leaves at most twice a day

--> Joe Silva <joe@example.com>, 2026-03-02 10:00
subject: Sign me up
proof: none

I want to volunteer in Worcester. one

--> Joe Silva <joe@example.com>, 2026-03-02 10:01
subject: Sign me up
proof: none

I want to volunteer in Worcester. two

--> Joe Silva <joe@example.com>, 2026-03-02 10:02
subject: Sign me up
proof: none

I want to volunteer in Worcester. three

<-- joe@example.com: confirm-sign-up
<-- joe@example.com: confirm-sign-up
<-- nothing
