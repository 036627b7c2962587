Who would rather not tell a story is not asked twice

--> Rose Kelly <rose@example.com>, 2026-03-02 10:00
subject: I want to help

Hi, I'm Rose Kelly from Worcester and I'd like to help. 508-555-0142

<-- rose@example.com: welcome
<-- nothing

--> Dana Reyes <dana@example.org>, 2026-03-03 11:00
subject: PROMPT stories to volunteers of Worcester hub about insulin

<-- dana@example.org: story-prompt
says: Preview of #
says: To 1 person
--> Dana Reyes <dana@example.org>, 2026-03-03 11:02
reply: dana@example.org

YES

<-- dana@example.org: command-answer
<-- nothing
until: 2026-03-03 11:30
<-- rose@example.com: story-prompt
says: about insulin
says: Nothing is shared before you say so.
<-- nothing

--> Rose Kelly <rose@example.com>, 2026-03-03 12:00
reply: rose@example.com story-prompt

No, sorry, I'd rather not.

<-- nothing
book: SELECT COUNT(*) FROM story → 0
book: SELECT answeredAt IS NOT NULL FROM outbox WHERE template = 'story-prompt' AND asks = 'story' AND state = 'sent' AND personID = (SELECT id FROM person WHERE name = 'Rose Kelly') → 1
