A contact's own news is no near miss, and a question beside it goes to a person

--> Ruth Okafor <ruth@example.com>, 2026-03-02 12:00
subject: new phone

My number is now 508-555-0177.

<-- ruth@example.com: command-answer
says: Noted: 508-555-0177
<-- nothing
book: SELECT phone FROM person WHERE name = 'Ruth Okafor' → 508-555-0177

# The address that holds a role is the coordinator's to change.
--> Ruth Okafor <ruth@example.com>, 2026-03-02 12:10
subject: change my email to ruth@example.net

<-- ruth@example.com: command-answer
says: ask your coordinator
<-- nothing

--> Maria Lopez <maria@example.com>, 2026-03-02 13:00
subject: Volunteering

I'm Maria Lopez in Worcester, I'd love to help. 508-555-0142

<-- maria@example.com: welcome
<-- nothing

--> Maria Lopez <maria@example.com>, 2026-03-20 10:00
subject: A question

I moved to Northampton. Who is the state senator there, and what does the bill say about dental care?

<-- maria@example.com: command-answer
says: Your hub is Northampton now
<-- ruth@example.com: moved-away
<-- june@example.org: moved-here
<-- june@example.org: handed-over
<-- nothing

# Of somebody else, or not yet: nothing changes.
--> Maria Lopez <maria@example.com>, 2026-03-21 10:00
subject: MY DATA

<-- maria@example.com: command-answer
says: Maria Lopez
says: Northampton
says: 508-555-0142
<-- nothing

--> Maria Lopez <maria@example.com>, 2026-03-21 11:00
reply: maria@example.com

My name is wrong, my last name is Lopes

<-- maria@example.com: command-answer
says: change my last name to Lopes
<-- nothing

--> Maria Lopez <maria@example.com>, 2026-03-21 11:10
reply: maria@example.com

Yes

<-- maria@example.com: command-answer
says: Noted: Maria Lopes
<-- nothing
book: SELECT name FROM person WHERE phone = '508-555-0142' → Maria Lopes

# MY DATA that is not proven is asked about at the address on record.
--> Maria Lopez <maria@example.com>, 2026-03-21 15:00
subject: MY DATA
proof: none

<-- maria@example.com: command-answer
says: sent this
says not: 508-555-0142
<-- nothing
