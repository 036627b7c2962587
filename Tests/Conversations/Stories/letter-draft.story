A letter to the editor is checked, sent by who wrote it, and printed

--> Dana Reyes <dana@example.org>, 2026-03-01 12:00
subject: NEWSPAPER Worcester Telegram: letters@telegram.example.com, 60 words, 30 days, towns Worcester, Auburn

<-- dana@example.org: command-answer
says: letters@telegram.example.com, 60 words, one letter in 30 days
says: It covers Auburn and Worcester
<-- nothing

--> Rose Kelly <rose@example.com>, 2026-03-02 10:00
subject: I want to help

Hi, I'm Rose Kelly from Worcester and I'd like to help.

<-- rose@example.com: welcome
<-- nothing

# Words of death in it are for the paper's readers. Too long, and no phone is on record.
--> Rose Kelly <rose@example.com>, 2026-03-03 10:00
subject: My letter

To the editor:

My mother died in the winter after she had rationed her insulin for two years, and nobody at the clinic knew it until she fell on the stairs. It happens in Worcester, and it happens every winter.

No family in this city should have to choose between heat and medicine. I ask our Representative to sign the bill this month, and I will ask again every week until it is law in this state.

Rose Kelly

<-- rose@example.com: letter-draft
says: Not sent yet. Thank you, Rose: 74 words, and Worcester Telegram takes 60.
says: It is 14 words too long
says: Please add a phone number below it
says not: Send it to
<-- nothing
book: SELECT state FROM editorLetter → draft

--> Rose Kelly <rose@example.com>, 2026-03-03 11:00
reply: rose@example.com

To the editor:

My mother died in the winter after she had rationed her insulin for two years, and nobody at the clinic knew it.

No family in this city should have to choose between heat and medicine. I ask our Representative to sign the bill this month.

Rose Kelly
508-555-0142

<-- rose@example.com: letter-draft
says: Not sent yet. 45 words, and Worcester Telegram takes 60; name, town and phone are in. I have put Worcester below it
says: copy the text to letters@telegram.example.com, with hub+
<-- nothing
book: SELECT state FROM editorLetter → ready

# The mail that the link opened, with us in copy.
--> Rose Kelly <rose@example.com>, 2026-03-03 12:00
To: letters@telegram.example.com
copies: rose@example.com
subject: Letter to the editor from Rose Kelly

To the editor:

My mother died in the winter after she had rationed her insulin for two years, and nobody at the clinic knew it.

<-- rose@example.com: letter-sent
says: Sent to Worcester Telegram, by you.
<-- nothing
book: SELECT state || ' ' || (sentAt IS NOT NULL) FROM editorLetter → sent 1

# The paper answers all: a person reads it, and no template answers the paper.
--> Letters Desk <letters@telegram.example.com>, 2026-03-04 10:00
To: rose@example.com
copies: rose@example.com
subject: Re: Letter to the editor from Rose Kelly

Dear Ms. Kelly, may we shorten the first sentence?

<-- dana@example.org: handed-over
says: may we shorten
<-- nothing

--> Rose Kelly <rose@example.com>, 2026-03-05 10:00
reply: rose@example.com

It's in! https://example.com/letters/12

<-- rose@example.com: letter-outcome
says: Sent, and printed in Worcester Telegram.
<-- ruth@example.com: letter-news
says: Rose Kelly's letter is in Worcester Telegram: https://example.com/letters/12
<-- nothing
book: SELECT state || ' ' || link FROM editorLetter → published https://example.com/letters/12

--> Ruth Okafor <ruth@example.com>, 2026-03-05 12:00
subject: LETTERS

<-- ruth@example.com: command-answer
says: 1 letter in the last 90 days: 1 printed
says: Rose Kelly, Worcester Telegram: printed
<-- nothing

# Not theirs.
--> Omar Haddad <omar@example.net>, 2026-03-05 13:00
subject: LETTERS

<-- omar@example.net: command-answer
says: Your people wrote no letters
says not: Rose
<-- nothing
