A contact looks at somebody, sets a stage, and takes it back

--> Maria Lopez <maria@example.com>, 2026-03-02 10:00
subject: Volunteering

I'm Maria Lopez in Worcester, I'd love to help. 508-555-0142

<-- maria@example.com: welcome

--> Ruth Okafor <ruth@example.com>, 2026-03-02 12:00
subject: For Hubkeeper

Hi Hubkeeper,

- please show maria lopez
- Stage Maria: met

Thanks,
Ruth

<-- ruth@example.com: command-answer
says: 508-555-0142
says: new → met
<-- nothing
book: SELECT stage FROM volunteer JOIN person ON id = personID WHERE name = 'Maria Lopez' → met

--> Ruth Okafor <ruth@example.com>, 2026-03-02 12:10
subject: UNDO

<-- ruth@example.com: command-answer
says: Taken back: STAGE
<-- nothing
book: SELECT stage FROM volunteer JOIN person ON id = personID WHERE name = 'Maria Lopez' → new

# Not proven: asked at the address on record, done only after the YES that carries its token.
--> Ruth Okafor <ruth@example.com>, 2026-03-03 12:10
subject: STAGE Maria active
proof: none

<-- ruth@example.com: command-answer
says: We could not tell that you sent this
says: Maria Lopez
<-- nothing
book: SELECT stage FROM volunteer JOIN person ON id = personID WHERE name = 'Maria Lopez' → new

--> Ruth Okafor <ruth@example.com>, 2026-03-03 12:20
reply: ruth@example.com
proof: none

YES

<-- ruth@example.com: command-answer
says: new → active
<-- nothing
book: SELECT stage FROM volunteer JOIN person ON id = personID WHERE name = 'Maria Lopez' → active

# Another hub's contact: "not yours" reads as "not there".
--> Ana <ana@example.org>, 2026-03-03 13:00
subject: SHOW Maria Lopez

<-- ana@example.org: command-answer
says: There is nobody
says not: 508-555
<-- nothing

# A volunteer has no such command.
--> Maria Lopez <maria@example.com>, 2026-03-04 13:00
subject: SHOW Ruth

<-- maria@example.com: command-answer
says not: ruth@example.com
<-- nothing
