A mail in which we are only in copy is not answered

--> Maria Lopez <maria@example.com>, 2026-03-02 10:00
subject: Volunteering
To: Friend <friend@example.net>
Cc: hub@example.org

I'm Maria Lopez in Worcester, I'd love to help. 508-555-0142

<-- nothing
