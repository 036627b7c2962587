STOP with words of death ends the mail, and a person answers instead of a template

--> Maria Lopez <maria@example.com>, 2026-03-02 10:00
subject: Volunteering

I'm Maria Lopez in Worcester, I'd love to help. 508-555-0142

<-- maria@example.com: welcome

--> Maria Lopez <maria@example.com>, 2026-03-02 11:00
reply: maria@example.com
proof: none

This is her son. My mother Maria died on Sunday. Please remove this address from your list.

<-- ruth@example.com: handed-over
says: died on Sunday
<-- nothing
book: SELECT degree FROM suppression → all
