A letter that reads like another's is told so, and whose it is stays unsaid

--> Dana Reyes <dana@example.org>, 2026-03-01 12:00
subject: NEWSPAPER Worcester Telegram: letters@telegram.example.com, 250 words, 30 days, towns Worcester

<-- dana@example.org: command-answer
<-- nothing

--> Rose Kelly <rose@example.com>, 2026-03-02 10:00
subject: I want to help

Hi, I'm Rose Kelly from Worcester and I'd like to help. 508-555-0142

<-- rose@example.com: welcome
--> Joe Silva <joe@example.com>, 2026-03-02 11:00
subject: I want to help

Hi, I'm Joe Silva from Worcester and I'd like to help. 508-555-0143

<-- joe@example.com: welcome
<-- nothing

--> Rose Kelly <rose@example.com>, 2026-03-03 10:00
subject: My letter

To the editor:

No family in this city should have to choose between heat and medicine. I ask our Representative to sign the bill this month, and I will ask again every week until it is law.

Rose Kelly, Worcester

<-- rose@example.com: letter-draft
says not: very close
<-- nothing

--> Joe Silva <joe@example.com>, 2026-03-03 11:00
subject: My letter

To the editor:

No family in Worcester should have to choose between heat and medicine. I ask our Representative to sign the bill this month, and I will ask again every day until it is law.

Joe Silva, Worcester

<-- joe@example.com: letter-draft
says: very close to a letter that somebody else has written
says not: Rose
<-- nothing

# What came from a stranger's address in a forged name is no letter of theirs.
--> Rose Kelly <rose@example.com>, 2026-03-03 12:00
subject: My letter
proof: fail

To the editor:

No family in this city should have to choose between heat and medicine. I ask our Representative to sign the bill this month, and I will ask again every week until it is law.

book: SELECT COUNT(*) FROM editorLetter → 2

# The paper takes the next of theirs in a month.
--> Rose Kelly <rose@example.com>, 2026-03-03 13:00
reply: rose@example.com letter-draft

Sent it!

<-- rose@example.com: letter-sent
--> Rose Kelly <rose@example.com>, 2026-03-10 13:00
subject: Another letter

To the editor:

Last week a neighbour of mine drove to Quebec for a medicine that is a hundred years old. I was ashamed for all of us, and I would like our Senator to hear it.

Rose Kelly, Worcester

<-- rose@example.com: letter-draft
says: Worcester Telegram takes the next letter of yours on Thursday, April 2
says not: Send it to
