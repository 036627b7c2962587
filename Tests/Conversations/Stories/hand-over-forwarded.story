An owner who forwards it to another owner lets them answer under their own name

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

--> Dana Reyes <dana@example.org>, 2026-03-03 12:00
reply: ruth@example.com

Ruth asked me: it covers residents.

<-- maria@example.com: passed-on
says: Ruth asked me
<-- ruth@example.com: hand-over-note
says: Dana Reyes has answered it
<-- nothing

# Somebody who owns nothing there is not passed on.
--> Omar Haddad <omar@example.net>, 2026-03-03 13:00
reply: ruth@example.com handed-over

I think it covers everybody.

<-- ruth@example.com: confirm-hand-over-words
says: omar@example.net
<-- nothing
