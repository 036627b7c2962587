A YES counts with the role that its sender holds then: neither it nor the hour sends what is not theirs any more

--> Rose Kelly <rose@example.com>, 2026-03-02 10:00
subject: Volunteering

I'm Rose Kelly from Northampton, I want to help with tabling. 413-555-0142

<-- rose@example.com: welcome
<-- nothing

--> Luz Ortiz <luz@example.com>, 2026-03-02 10:05
subject: Quiero ayudar

Hola, soy Luz Ortiz de Northampton, quiero ayudar. 413-555-0188

<-- luz@example.com: welcome
<-- nothing

--> Lee Park <lee@example.net>, 2026-03-03 11:00
subject: BLAST to everyone in the west

Hello {{first_name}}, the hearing is on Thursday.

<-- lee@example.net: blast-words
<-- nothing

# Lee looks after the east now.
set: UPDATE role SET scope = 'east' WHERE kind = 'coordinator' AND scope = 'west'

--> Lee Park <lee@example.net>, 2026-03-03 11:05
reply: lee@example.net

YES

<-- lee@example.net: command-answer
says: Your role has changed since
says: nothing was confirmed
<-- nothing
until: 2026-03-03 13:00
<-- nothing
book: SELECT state FROM blast → proposed

# And the west again: the YES was too early, and counts now.
set: UPDATE role SET scope = 'west' WHERE kind = 'coordinator' AND addressID = (SELECT id FROM address WHERE address = 'lee@example.net')

--> Lee Park <lee@example.net>, 2026-03-03 13:05
reply: lee@example.net blast-words

YES

<-- lee@example.net: command-answer
says: The first leaves
<-- nothing

# Gone between the YES and the hour.
set: DELETE FROM role WHERE kind = 'coordinator' AND scope = 'west'
until: 2026-03-03 16:00
<-- lee@example.net: command-answer
says: is called off, because your role has changed
<-- nothing
book: SELECT state FROM blast → stopped

--> Lee Park <lee@example.net>, 2026-03-03 16:05
reply: lee@example.net blast-words

YES

<-- lee@example.net: command-answer
says: called off: nothing more was done
<-- nothing
until: 2026-03-03 18:00
<-- nothing
