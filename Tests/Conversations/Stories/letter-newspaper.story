A newspaper is put on record, changed, taken back, and never gets an automatic word

--> Dana Reyes <dana@example.org>, 2026-03-01 12:00
subject: NEWSPAPER Worcester Telegram: letters@telegram.example.com, 250 words, 30 days, towns Worcester, Auburn and Millbury

<-- dana@example.org: command-answer
says: It covers Auburn, Millbury and Worcester
<-- nothing

# What is left out stays.
--> Dana Reyes <dana@example.org>, 2026-03-01 13:00
subject: NEWSPAPER Worcester Telegram: 200 words

<-- dana@example.org: command-answer
says: is changed: letters@telegram.example.com, 200 words, one letter in 30 days. It covers Auburn, Millbury and Worcester

--> Dana Reyes <dana@example.org>, 2026-03-01 14:00
subject: UNDO

<-- dana@example.org: command-answer
book: SELECT wordLimit || ' ' || (SELECT COUNT(*) FROM newspaperTown) FROM newspaper → 250 3

--> Dana Reyes <dana@example.org>, 2026-03-01 15:00
subject: NEWSPAPER Atlantis Post: letters@atlantis.example.com, 200 words, towns Atlantis

<-- dana@example.org: command-answer
says: “Atlantis” is no town that I know
book: SELECT COUNT(*) FROM newspaper → 1

--> Ruth Okafor <ruth@example.com>, 2026-03-02 12:00
subject: NEWSPAPERS in Worcester

<-- ruth@example.com: command-answer
says: Worcester Telegram: letters@telegram.example.com, 250 words, one letter in 30 days (checked 2026-03-01)
<-- nothing

# Somebody else of the paper, with what reads like a sign-up.
--> Jane Doe <jane@telegram.example.com>, 2026-03-02 13:00
subject: I want to help

Hi, I'm Jane Doe from Worcester and I'd like to help with a story. 508-555-0142

<-- dana@example.org: handed-over
<-- nothing
book: SELECT COUNT(*) FROM volunteer → 0

# A mistyped one locks nobody out who works for the campaign.
--> Dana Reyes <dana@example.org>, 2026-03-02 14:00
subject: NEWSPAPER Own Post: ruth@example.com, 200 words, statewide

<-- dana@example.org: command-answer
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-02 15:00
subject: NEWSPAPERS

<-- ruth@example.com: command-answer
says: 2 newspapers
<-- nothing
