Who is in distress, or under 18, is read by a person and not as a draft

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

I cannot pay for my medicine any more and nobody listens to me. I want to kill myself and then maybe somebody in the State House will read this and do what they should have done years ago.

Rose Kelly, Worcester

<-- ruth@example.com: handed-over
<-- nothing
book: SELECT COUNT(*) FROM editorLetter → 0

# Behind a death stands what only a person answers.
--> Rose Kelly <rose@example.com>, 2026-03-04 10:00
subject: My letter

To the editor:

My grandmother died in the winter after she had rationed her insulin for two years, and nobody at the clinic knew it. I am 16 years old and I ask our Representative to sign the bill this month.

Rose Kelly, Worcester

<-- ruth@example.com: handed-over
<-- nothing
book: SELECT COUNT(*) FROM editorLetter → 0

--> Rose Kelly <rose@example.com>, 2026-03-05 10:00
subject: My letter

To the editor:

My mother died in the winter after she had rationed her insulin for two years, and nobody at the clinic knew it. Since then I want to kill myself, and nobody in the State House reads this.

Rose Kelly, Worcester

<-- ruth@example.com: handed-over
book: SELECT COUNT(*) FROM editorLetter → 0
