STOP ends the consent to be published and to be named; the contacts hear of a new story in their daily mail

--> Rose Kelly <rose@example.com>, 2026-03-02 10:00
subject: I want to help

Hi, I'm Rose Kelly from Worcester and I'd like to help. 508-555-0142

<-- rose@example.com: welcome
<-- nothing

until: 2026-03-03 09:00
<-- ruth@example.com: day
says not: story bank

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

Hi Dana,

My mother died in the winter after she had rationed her insulin for two years. Nobody at the clinic knew it until she fell on the stairs. A vial cost her a week of wages, and she would not ask us.

Rose

<-- rose@example.com: story-consent
says: Your words as they would stand
says: My mother died in the winter after she had rationed her insulin for two years.
says not: Hi Dana
says: Yes, without my name
<-- nothing

--> Rose Kelly <rose@example.com>, 2026-03-03 13:00
reply: rose@example.com story-consent

1

<-- rose@example.com: story-noted
book: SELECT consent FROM story → named

--> Rose Kelly <rose@example.com>, 2026-03-03 14:00
subject: NAME ME

<-- rose@example.com: command-answer
says: may name you
book: SELECT COUNT(*) FROM thanksConsent → 1

until: 2026-03-04 09:00
<-- ruth@example.com: day
says: New in the story bank
says: Rose Kelly: public, with the name

--> Rose Kelly <rose@example.com>, 2026-03-04 10:00
subject: STOP

<-- rose@example.com: stopped
says: your story, which is not public any more
says: your name among the thanks of the year
book: SELECT consent || ' ' || (shown IS NOT NULL) FROM story → private 1
book: SELECT COUNT(*) FROM thanksConsent → 0
