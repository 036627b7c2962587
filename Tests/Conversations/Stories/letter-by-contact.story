A contact tells that a volunteer's letter was printed

--> Rose Kelly <rose@example.com>, 2026-03-02 10:00
subject: I want to help

Hi, I'm Rose Kelly from Worcester and I'd like to help. 508-555-0142

<-- rose@example.com: welcome
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-03 10:00
subject: LETTER Rose published in Telegram: https://example.com/letters/12

<-- ruth@example.com: command-answer
says: printed in Telegram
says: TELL my hub: Rose Kelly's letter is in Telegram: https://example.com/letters/12
<-- nothing
book: SELECT state || ' ' || paper FROM editorLetter → published Telegram

# Twice is once.
--> Ruth Okafor <ruth@example.com>, 2026-03-03 11:00
subject: LETTER Rose published in Telegram: https://example.com/letters/12

<-- ruth@example.com: command-answer
says: it is so already

--> Omar Haddad <omar@example.net>, 2026-03-03 12:00
subject: LETTER Rose published in Telegram: https://example.com/letters/12

<-- omar@example.net: command-answer
says: There is nobody
book: SELECT COUNT(*) FROM editorLetter → 1

--> Ruth Okafor <ruth@example.com>, 2026-03-03 13:00
subject: UNDO

<-- ruth@example.com: command-answer
book: SELECT COUNT(*) FROM editorLetter → 0
