A newspaper with a form takes no mail, and a draft in a file is asked for as words

--> Dana Reyes <dana@example.org>, 2026-03-01 12:00
subject: NEWSPAPER Patriot: https://patriot.example.com/letters, 300 words, statewide

<-- dana@example.org: command-answer
says: It covers the whole state
<-- nothing

--> Rose Kelly <rose@example.com>, 2026-03-02 10:00
subject: I want to help

Hi, I'm Rose Kelly from Worcester and I'd like to help. 508-555-0142

<-- rose@example.com: welcome
<-- nothing

--> Rose Kelly <rose@example.com>, 2026-03-03 10:00
subject: My letter to the Patriot

To the editor:

No family in this city should have to choose between heat and medicine. I ask our Representative to sign the bill this month, and I will ask again every week until it is law.

Rose Kelly, Worcester

<-- rose@example.com: letter-draft
says: Not sent yet.
says: Patriot takes letters by a form
says: https://patriot.example.com/letters
says: 508-555-0142
says not: mailto:
<-- nothing

--> Rose Kelly <rose@example.com>, 2026-03-03 11:00
reply: rose@example.com
attach: letter.docx 4000

Here it is with another ending

<-- rose@example.com: letter-draft
says: Not sent yet. Thank you, your file came.
<-- ruth@example.com: letter-news
says: Rose Kelly sent a draft as a file
has file: letter.docx
<-- nothing

--> Rose Kelly <rose@example.com>, 2026-03-03 12:00
reply: rose@example.com

Sent!

<-- rose@example.com: letter-sent
says: Sent to Patriot, by you.
<-- nothing

--> Rose Kelly <rose@example.com>, 2026-03-09 12:00
reply: rose@example.com

They declined it.

<-- rose@example.com: letter-outcome
says: Sent, and not printed this time.
<-- nothing
book: SELECT state FROM editorLetter → declined
