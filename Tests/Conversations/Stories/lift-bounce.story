LIFT lets mail go again to somebody whose mail came back, once, and UNDO takes it back

--> Maria Lopez <maria@example.com>, 2026-03-02 10:00
subject: Volunteering

I'm Maria Lopez in Worcester, I'd love to help. 508-555-0142

<-- maria@example.com: welcome

--> Mail Delivery System <MAILER-DAEMON@mx.example.com>, 2026-03-02 10:02
reports on: maria@example.com
subject: Undelivered Mail Returned to Sender
proof: none

This is the mail system at host mx.example.com.

I'm sorry to have to inform you that your message could not
be delivered to one or more recipients. It's attached below.

<maria@example.com>: host mail.example.com said: 550 5.1.1
    <maria@example.com>: Recipient address rejected: User unknown (in reply to RCPT TO command)

<-- nothing

--> Dana Reyes <dana@example.org>, 2026-03-02 11:00
subject: LIFT Maria Lopez

<-- dana@example.org: command-answer
says: Mail goes to Maria Lopez
says: again
<-- nothing
book: SELECT COUNT(*) FROM suppression → 0

--> Dana Reyes <dana@example.org>, 2026-03-02 11:10
subject: undo

<-- dana@example.org: command-answer
says: Taken back: LIFT
<-- nothing
book: SELECT degree FROM suppression → all
