In mode ask a mail to many of a contact's waits for a coordinator; a coordinator's own had its YES

setting: mode = ask

--> Lee Park <lee@example.net>, 2026-03-02 09:00
subject: ALWAYS welcome

<-- lee@example.net: command-answer
<-- nothing

--> Rose Kelly <rose@example.com>, 2026-03-02 10:00
subject: Volunteering

I'm Rose Kelly from Northampton, I want to help with tabling. 413-555-0142

<-- rose@example.com: welcome
<-- nothing

--> June Whitman <june@example.org>, 2026-03-03 11:00
subject: Saturday

Please tell everybody that we meet at the church this time.

<-- lee@example.net: held-mails
<-- june@example.org: tell-words
says: Preview of #
<-- nothing

--> June Whitman <june@example.org>, 2026-03-03 11:05
reply: june@example.org tell-words

YES

<-- june@example.org: command-answer
says: The first leaves
<-- nothing

until: 2026-03-03 11:30
<-- lee@example.net: held-mails
says: The first of a kind: blast
says: We meet at the church this time
<-- dana@example.org: held-mails
<-- nothing

--> Lee Park <lee@example.net>, 2026-03-03 11:35
reply: lee@example.net held-mails

YES

<-- lee@example.net: command-answer
<-- dana@example.org: coordinator-note
<-- nothing

until: 2026-03-03 12:00
<-- rose@example.com: tell-words
<-- nothing
