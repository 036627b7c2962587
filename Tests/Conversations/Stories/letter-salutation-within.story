A letter that begins on the line of its salutation, and ends with its writer's name, has neither twice

--> Dana Reyes <dana@example.org>, 2026-03-01 12:00
subject: NEWSPAPER Worcester Telegram: letters@telegram.example.com, 60 words, 30 days, towns Worcester, Auburn

<-- dana@example.org: command-answer

--> Rose Kelly <rose@example.com>, 2026-03-02 10:00
subject: I want to help

Hi, I'm Rose Kelly from Worcester and I'd like to help. 508-555-0142

<-- rose@example.com: welcome

--> Rose Kelly <rose@example.com>, 2026-03-03 10:00
subject: My letter

To the Editor: We waited too long to see a doctor, because we could not pay. No family should have to choose. Our legislators must pass Medicare for All now, and I ask Rep. O'Day to sign on this month. Rose Kelly, Worcester

<-- rose@example.com: letter-draft
says: To the Editor:
says: We waited too long
says not: To the editor:
book: SELECT (length(text) - length(replace(text, 'Rose Kelly', ''))) / 10 FROM editorLetter → 1
