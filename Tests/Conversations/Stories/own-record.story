What people tell about themselves changes their record, and UNDO takes it back

--> Maria Lopez <maria@example.com>, 2026-03-02 10:00
subject: Volunteering

I'm Maria Lopez in Worcester, I'd love to help. 508-555-0142

<-- maria@example.com: welcome
<-- nothing

--> Maria Lopez <maria@example.com>, 2026-03-20 10:00
subject: New number

Hi! My number is now 413-555-0100.

<-- maria@example.com: command-answer
says: Noted: 413-555-0100
says: UNDO
<-- nothing
book: SELECT phone FROM person WHERE name = 'Maria Lopez' → 413-555-0100

--> Maria Lopez <maria@example.com>, 2026-03-20 10:10
subject: UNDO

<-- maria@example.com: command-answer
says: Taken back: CHANGE MY
<-- nothing
book: SELECT phone FROM person WHERE name = 'Maria Lopez' → 508-555-0142

# She moves: the new hub is found, both contacts are told.
--> Maria Lopez <maria@example.com>, 2026-03-21 10:00
subject: News

Hello, I moved to Northampton.

<-- maria@example.com: command-answer
says: Noted: Northampton
says: Your hub is Northampton now. June Whitman
<-- ruth@example.com: moved-away
<-- june@example.org: moved-here
<-- nothing
book: SELECT hub.name FROM volunteer JOIN hub ON hub.id = hubID → Northampton

# Somewhere with several hubs: a numbered question.
--> Maria Lopez <maria@example.com>, 2026-03-22 10:00
subject: News

We just moved to Arlington!

<-- maria@example.com: command-answer
says: several hubs in Arlington
says: Somerville
<-- june@example.org: moved-away
<-- nothing

--> Maria Lopez <maria@example.com>, 2026-03-22 11:00
reply: maria@example.com

1

<-- maria@example.com: welcome
<-- nothing
book: SELECT hub.name FROM volunteer JOIN hub ON hub.id = hubID → Cambridge

# Her name was misspelt.
--> Maria Lopez <maria@example.com>, 2026-04-20 10:00
subject: my name

It's Marta, not Maria.

<-- maria@example.com: command-answer
says: Noted: Marta Lopez
<-- nothing
book: SELECT name || ', ' || givenName FROM person WHERE phone = '508-555-0142' → Marta Lopez, Marta

# Not proven: asked at the address on record.
--> Maria Lopez <maria@example.com>, 2026-04-21 10:00
subject: phone
proof: none

My new number is 617-555-0111.

<-- maria@example.com: command-answer
says: sent this
says: 617-555-0111
<-- nothing
book: SELECT phone FROM person WHERE name = 'Marta Lopez' → 508-555-0142

--> Maria Lopez <maria@example.com>, 2026-04-21 10:10
reply: maria@example.com
proof: none

Yes

<-- maria@example.com: command-answer
says: Noted: 617-555-0111
<-- nothing
book: SELECT phone FROM person WHERE name = 'Marta Lopez' → 617-555-0111

# Out of the state: kept if she wishes.
--> Maria Lopez <maria@example.com>, 2026-05-20 10:00
subject: Goodbye Massachusetts

We moved to Providence, Rhode Island.

<-- maria@example.com: command-answer
says: change my town to outside Massachusetts: Providence, Rhode Island
<-- nothing

--> Maria Lopez <maria@example.com>, 2026-05-20 10:30
reply: maria@example.com

Yes

<-- maria@example.com: command-answer
says: Shall we keep you on our list?
<-- omar@example.net: moved-away
says: outside the state
<-- nothing
book: SELECT hubID IS NULL AND town IS NULL AND elsewhere IS NOT NULL FROM volunteer → 1

--> Maria Lopez <maria@example.com>, 2026-05-20 11:00
reply: maria@example.com

No

<-- maria@example.com: stopped
<-- nothing
book: SELECT stage FROM volunteer → gone
