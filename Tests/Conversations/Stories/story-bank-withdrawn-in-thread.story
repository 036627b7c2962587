"Please don't share my story after all" takes it back as well

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

Hi Dana,

My mother died in the winter after she had rationed her insulin for two years. Nobody at the clinic knew it until she fell on the stairs. A vial cost her a week of wages, and she would not ask us.

Rose

<-- rose@example.com: story-consent
says: Your words as they would stand
says: My mother died in the winter after she had rationed her insulin for two years.
says not: Hi Dana
says: Yes, without my name
<-- nothing
book: SELECT COALESCE(consent, 'none') || ' ' || version FROM story → none 1

--> Rose Kelly <rose@example.com>, 2026-03-03 13:00
reply: rose@example.com story-consent

Please don't share my story after all.

<-- rose@example.com: story-noted
says: Your story is taken back
<-- nothing
book: SELECT COALESCE(shown, '-') FROM story → -

# Forged, nothing is told and nothing taken back.
--> Rose Kelly <rose@example.com>, 2026-03-03 14:00
proof: fail
subject: withdraw my story

book: SELECT COUNT(*) FROM story → 1
