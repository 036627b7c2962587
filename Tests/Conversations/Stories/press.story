A reporter is no sign-up

--> Kim Dole <kim@example.net>, 2026-03-02 10:00
subject: Comment for a story

I'm a reporter with the Daily Example and would like a comment for a story on deadline today. I'd love to talk.

<-- dana@example.org: handed-over
<-- nothing
book: SELECT COUNT(*) FROM volunteer → 0
