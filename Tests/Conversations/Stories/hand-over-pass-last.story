PASS with nobody left stays where it is

--> Kim Dole <kim@example.net>, 2026-03-02 10:00
subject: Comment for a story

I'm a reporter with the Daily Example and would like a comment for a story on deadline today. I'd love to talk.

<-- dana@example.org: handed-over
<-- nothing

--> Dana Reyes <dana@example.org>, 2026-03-02 10:30
reply: dana@example.org

PASS

<-- lee@example.net: handed-over
<-- dana@example.org: hand-over-note
says: Lee Park has it now
<-- nothing

--> Lee Park <lee@example.net>, 2026-03-02 11:00
reply: lee@example.net

PASS

<-- lee@example.net: hand-over-note
says: nobody left
<-- nothing

# The first mail is answered with PASS again: it is with another already.
--> Dana Reyes <dana@example.org>, 2026-03-02 12:00
reply: dana@example.org handed-over

PASS

<-- dana@example.org: hand-over-note
says: Lee Park has it now
<-- nothing
