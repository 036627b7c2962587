A story told in answer to a prompt is shown back and shared only as its teller says

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

2

<-- rose@example.com: story-noted
says: may be shared without your name
<-- nothing
book: SELECT consent FROM story → unnamed

--> Ruth Okafor <ruth@example.com>, 2026-03-03 14:00
subject: STORIES

<-- ruth@example.com: command-answer
says: 1 story in the last year: 1 public, without the name
says: Rose Kelly
<-- nothing

--> Omar Haddad <omar@example.net>, 2026-03-03 14:30
subject: Not mine

STORIES
STORY #{#story 1}

<-- omar@example.net: command-answer
says: Your people told no story
says: is no story of your people
says not: insulin
<-- nothing

# A change of mind.
--> Rose Kelly <rose@example.com>, 2026-03-04 13:00
reply: rose@example.com story-consent

On second thought, 1: use my name

<-- rose@example.com: story-noted
says: with your name
<-- dana@example.org: blast-report
<-- nothing
book: SELECT consent FROM story → named
