The commands about people are their contacts' alone; who fits twice is asked about

--> Maria Lopez <maria@example.com>, 2026-03-02 10:00
subject: Volunteering

I'm Maria Lopez in Worcester, I'd love to help. 508-555-0142

<-- maria@example.com: welcome

--> Maria Costa <costa@example.com>, 2026-03-02 10:10
subject: Volunteering

I'm Maria Costa and I live in Auburn. I'd love to help. 508-555-0143

<-- costa@example.com: welcome
<-- nothing

# Two fit: the number decides, and the note is written.
--> Ruth Okafor <ruth@example.com>, 2026-03-02 12:00
subject: anotar Maria: liga à noite

<-- ruth@example.com: command-answer
says: Maria Costa, Auburn
says: Maria Lopez, Worcester
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-02 12:05
reply: ruth@example.com

1

<-- ruth@example.com: command-answer
says: Anotado sobre Maria Costa
<-- nothing
book: SELECT name FROM note JOIN person ON person.id = note.personID → Maria Costa

# A name that is not there, and a hub that is not.
--> Ruth Okafor <ruth@example.com>, 2026-03-02 12:10
subject: For Hubkeeper

NOTE Zoe Bright: hello
MOVE Maria Lopez to Atlantis
SAME Maria Lopez and Zoe Bright
STAGE Maria Costa met

<-- ruth@example.com: command-answer
says: There is nobody “Zoe Bright”
says: There is no hub “Atlantis”
says: new → met
<-- nothing

# To a volunteer these are no commands.
--> Maria Lopez <maria@example.com>, 2026-03-03 10:00
subject: VOLUNTEERS in Worcester

<-- maria@example.com: command-answer
says not: Maria Costa
<-- nothing

--> Maria Lopez <maria@example.com>, 2026-03-03 10:10
subject: SAME Maria Lopez and Ruth Okafor

<-- maria@example.com: command-answer
says not: ruth@example.com
<-- nothing
book: SELECT COUNT(*) FROM joined → 0

# Who holds a role is joined by a coordinator alone.
--> Ruth Okafor <ruth@example.com>, 2026-03-03 11:00
subject: SAME Maria Lopez and Ruth Okafor

<-- ruth@example.com: command-answer
says: holds a role
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-03 12:00
subject: mover Maria Lopez para Somerville

<-- ruth@example.com: command-answer
says: está agora com o hub Somerville
<-- ana@example.org: moved-here
<-- maria@example.com: moved
<-- nothing
