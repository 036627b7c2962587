Words that a contact has changed go back to the teller, and consent is asked anew

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

1

<-- rose@example.com: story-noted
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-04 10:00
subject: Shorter

EDIT STORY #{#story 1}: My mother rationed her insulin for two years. A vial cost her a week of wages.

<-- ruth@example.com: command-answer
says: gets the new words of #
says: Until then it is not shared
<-- rose@example.com: story-consent
says: They are shared only if you agree to them
says: A vial cost her a week of wages.
<-- nothing
book: SELECT COALESCE(consent, 'none') || ' ' || version FROM story → none 2

--> Rose Kelly <rose@example.com>, 2026-03-04 11:00
reply: rose@example.com story-consent

Yes, with my name please

<-- rose@example.com: story-noted
says: with your name
<-- nothing
book: SELECT consent || ' ' || version FROM story → named 2

# The teller's own words are asked about again, too.
--> Rose Kelly <rose@example.com>, 2026-03-04 12:00
reply: rose@example.com story-consent

My mother cut her insulin in half for two years because a vial cost her a week of wages, and she was too proud to ask us for the money. She told us in the last week.

<-- rose@example.com: story-consent
says: too proud to ask us
<-- dana@example.org: blast-report
<-- nothing
book: SELECT COALESCE(consent, 'none') || ' ' || version FROM story → none 3
