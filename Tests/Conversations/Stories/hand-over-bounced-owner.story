An owner whose address bounces is passed over at once

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

--> Mail Delivery System <MAILER-DAEMON@mx.example.com>, 2026-03-03 10:01
reports on: ruth@example.com
subject: Undelivered Mail Returned to Sender
proof: none

I'm sorry to have to inform you that your message could not
be delivered to one or more recipients. It's attached below.

<ruth@example.com>: host mail.example.com said: 550 5.1.1
    <ruth@example.com>: Recipient address rejected: User unknown (in reply to RCPT TO command)

until: 2026-03-03 11:00

<-- dana@example.org: handed-over
says: two states
<-- dana@example.org: contact-quiet
says: mail comes back
<-- nothing
