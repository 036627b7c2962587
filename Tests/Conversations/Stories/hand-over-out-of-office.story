An owner's out-of-office is passed on to nobody, and the books know of it

--> Maria Lopez <maria@example.com>, 2026-03-02 10:00
subject: Volunteering

I'm Maria Lopez in Worcester, I'd love to help. 508-555-0142

<-- maria@example.com: welcome

--> Maria Lopez <maria@example.com>, 2026-03-03 10:00
subject: A question about the bill

How does the bill treat people who live in two states?

<-- ruth@example.com: handed-over
says: two states
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-03 10:01
reply: ruth@example.com
subject: Automatic reply: A person is needed
Auto-Submitted: auto-replied

I am out of the office until Monday.

<-- dana@example.org: contact-quiet
says: an automatic answer says that they are away
<-- nothing
book: SELECT COUNT(*) FROM journal WHERE action = 'owner''s robot' → 1
