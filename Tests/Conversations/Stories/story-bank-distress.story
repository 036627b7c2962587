A story of somebody in distress goes to a person first

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

I cannot pay for my medicine any more and nobody listens to me. I want to kill myself and then maybe somebody in the State House will read this and do what they should have done.

<-- dana@example.org: handed-over
<-- nothing
book: SELECT COUNT(*) FROM story → 0
