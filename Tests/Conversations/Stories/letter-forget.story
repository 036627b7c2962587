FORGET ME takes a draft with it

--> Dana Reyes <dana@example.org>, 2026-03-01 12:00
subject: NEWSPAPER Worcester Telegram: letters@telegram.example.com, 250 words, towns Worcester

<-- dana@example.org: command-answer
<-- nothing

--> Rose Kelly <rose@example.com>, 2026-03-02 10:00
subject: I want to help

Hi, I'm Rose Kelly from Worcester and I'd like to help. 508-555-0142

<-- rose@example.com: welcome
<-- nothing

--> Rose Kelly <rose@example.com>, 2026-03-03 10:00
subject: My letter

To the editor:

No family in this city should have to choose between heat and medicine. I ask our Representative to sign the bill this month, and I will ask again every week until it is law.

Rose Kelly, Worcester

<-- rose@example.com: letter-draft
<-- nothing
book: SELECT text IS NOT NULL FROM editorLetter → 1

--> Rose Kelly <rose@example.com>, 2026-03-03 11:00
subject: FORGET ME

<-- rose@example.com: command-answer

--> Rose Kelly <rose@example.com>, 2026-03-03 12:00
reply: rose@example.com

YES

book: SELECT COUNT(*) FROM editorLetter → 0
