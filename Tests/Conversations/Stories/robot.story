A robot is never answered

--> Maria Lopez <maria@example.com>, 2026-03-02 10:00
subject: Volunteering

I'm Maria Lopez in Worcester, I'd love to help. 508-555-0142

<-- maria@example.com: welcome

--> Maria Lopez <maria@example.com>, 2026-03-02 10:01
reply: maria@example.com
subject: Automatic reply: Welcome
Auto-Submitted: auto-replied

I'm out of the office until Monday and would love to help you then.

<-- nothing
