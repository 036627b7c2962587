A web form brings no mail to an address that said STOP: anybody can type it

--> Maria Lopez <maria@example.com>, 2026-03-02 10:00
subject: Volunteering

I'm Maria Lopez in Worcester, I'd love to help. 508-555-0142

<-- maria@example.com: welcome

--> Maria Lopez <maria@example.com>, 2026-03-02 11:00
reply: maria@example.com

STOP

<-- maria@example.com: stopped

--> Form service <forms@example.net>, 2026-03-03 10:00
subject: New response: Volunteer form
To: hub@example.org
Auto-Submitted: auto-generated

Name: Maria Lopez
Email: maria@example.com
Town: Worcester

<-- dana@example.org: handed-over
says: mail to that address was stopped
<-- nothing
book: SELECT outcome FROM ledger WHERE kind = 'form' → handed over
book: SELECT degree FROM suppression → all
