Names that are links, cells that are formulas, and too many lines

--> Ruth Okafor <ruth@example.com>, 2026-03-02 10:00
subject: ADD these from www.win.example now

=HYPERLINK("http://win.example","Rose"), rose@example.net
www.win.example, al@example.net
Win a car at casino.example, bea@example.net
+cmd|' /C calc'!A0 tim@example.net

<-- ruth@example.com: command-answer
says: 0 are new
says: Nothing can be added yet
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-02 10:10
reply: ruth@example.com

YES

<-- ruth@example.com: command-answer
says: Done: 0 added.
<-- nothing
book: SELECT COUNT(*) FROM volunteer → 0

# Commands in the words of a list are none, and a note stays a note.
--> Ruth Okafor <ruth@example.com>, 2026-03-02 11:00
subject: ADD these

Rose Kelly, rose@example.net, =1+1
Drop Tables'); DELETE FROM person;-- , drop@example.net

<-- ruth@example.com: command-answer
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-02 11:05
reply: ruth@example.com

not 2, yes

<-- ruth@example.com: command-answer
says: Done: 1 added
<-- rose@example.net: added-by-somebody
says not: =1+1
<-- nothing
book: SELECT note FROM volunteer → =1+1
