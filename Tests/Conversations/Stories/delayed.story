A mail that is only delayed, or a mailbox that is full, ends nothing

--> Maria Lopez <maria@example.com>, 2026-03-02 10:00
subject: Volunteering

I'm Maria Lopez in Worcester, I'd love to help. 508-555-0142

<-- maria@example.com: welcome

--> Mail Delivery System <MAILER-DAEMON@mx.example.com>, 2026-03-02 14:02
reports on: maria@example.com
subject: Delayed Mail (still being retried)
proof: none

This is the mail system at host mx.example.com.

####################################################################
# THIS IS A WARNING ONLY.  YOU DO NOT NEED TO RESEND YOUR MESSAGE. #
####################################################################

Your message could not be delivered for more than 4 hour(s).
It will be retried until it is 5 day(s) old.

<maria@example.com>: connect to mail.example.com[192.0.2.1]:25: Connection timed out

--> Mail Delivery System <MAILER-DAEMON@mx.example.com>, 2026-03-03 14:02
reports on: maria@example.com
subject: Undelivered Mail Returned to Sender
proof: none

This is the mail system at host mx.example.com.

I'm sorry to have to inform you that your message could not
be delivered to one or more recipients. It's attached below.

<maria@example.com>: host mail.example.com said: 552 5.2.2
    <maria@example.com>: Mailbox full (in reply to end of DATA command)

<-- nothing
book: SELECT COUNT(*) FROM suppression → 0
