The widow: death is proposed to be booked, and no template answers

--> Bill Ames <bill.ames@example.net>, 2026-03-02 10:00
subject: Volunteering

I'm Bill Ames in Worcester, I'd love to help. 508-555-0142

<-- bill.ames@example.net: welcome
<-- nothing

--> Joan Ames <bill.ames@example.net>, 2026-03-20 10:00
subject: Shame on you

You people keep writing to my husband. He died in March. Shame on you.

<-- ruth@example.com: handed-over
says: Joan Ames wrote
says: Bill Ames (#
says: DECEASED #
says: YES does just that
<-- nothing

# Nothing runs commands here: the owner is told, and the widow gets no YES.
--> Ruth Okafor <ruth@example.com>, 2026-03-20 10:30
reply: ruth@example.com

Yes, thanks

<-- ruth@example.com: hand-over-note
says: Not done: DECEASED #
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-20 10:40
reply: ruth@example.com handed-over

Dear Joan, I am so sorry, and that our mail kept coming.

Ruth

<-- bill.ames@example.net: passed-on
says: I am so sorry
<-- nothing
