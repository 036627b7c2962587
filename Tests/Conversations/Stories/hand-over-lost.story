An owner whose words did not arrive hears of it

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

--> Ruth Okafor <ruth@example.com>, 2026-03-03 12:00
reply: ruth@example.com

It covers residents, Maria.

<-- maria@example.com: passed-on
<-- nothing

--> Mail Delivery System <MAILER-DAEMON@mx.example.com>, 2026-03-03 12:01
reports on: maria@example.com
subject: Undelivered Mail Returned to Sender
proof: none

I'm sorry to have to inform you that your message could not
be delivered to one or more recipients. It's attached below.

<maria@example.com>: host mail.example.com said: 550 5.1.1
    <maria@example.com>: Recipient address rejected: User unknown (in reply to RCPT TO command)

<-- ruth@example.com: hand-over-note
says: Your words did not arrive
<-- nothing
