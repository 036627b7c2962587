A list is corrected until it fits, and what is left out is left out

--> Ruth Okafor <ruth@example.com>, 2026-03-02 10:00
subject: ADD these

Rose Kelly rose@example.net
Tim Ode, tim@example.net, 16 years old
Lily Chu

<-- ruth@example.com: command-answer
says: 1 is new
says: under 18
says: line 3 neither e-mail nor phone
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-02 10:10
reply: ruth@example.com

3 is 508-555-0119

<-- ruth@example.com: command-answer
says: Changed. Now:
says: 2 are new
<-- nothing
book: SELECT COUNT(*) FROM volunteer → 0

--> Ruth Okafor <ruth@example.com>, 2026-03-02 10:20
reply: ruth@example.com

without 1, yes

<-- ruth@example.com: command-answer
says: Done: 1 added.
<-- nothing
book: SELECT group_concat(name) FROM person JOIN volunteer ON personID = id → Lily Chu

# A correction that is none is not guessed at.
--> Ruth Okafor <ruth@example.com>, 2026-03-02 11:00
subject: ADD these

rose@example.net

<-- ruth@example.com: command-answer
says: line 1 no name
says: Nothing can be added yet
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-02 11:10
reply: ruth@example.com

1 is www.win.example

<-- ruth@example.com: command-answer
says: I did not understand what line 1 is
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-02 11:20
reply: ruth@example.com

NO

<-- ruth@example.com: command-answer
says: Nobody was added
<-- nothing
book: SELECT COUNT(*) FROM volunteer → 1
