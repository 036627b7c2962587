A coordinator of a region stops the state's mail to many by its number, as the preview tells

--> Rose Kelly <rose@example.com>, 2026-03-02 10:00
subject: Volunteering

I'm Rose Kelly from Northampton, I want to help with tabling. 413-555-0142

<-- rose@example.com: welcome
<-- nothing

set: UPDATE role SET scope = 'state' WHERE personID = (SELECT id FROM person WHERE name = 'Dana Reyes') AND kind = 'coordinator'

--> Dana Reyes <dana@example.org>, 2026-03-03 11:00
subject: BLAST to everyone at Thursday 9am

The hearing is on Friday, and we need you there.

<-- dana@example.org: blast-words

--> Dana Reyes <dana@example.org>, 2026-03-03 11:02
reply: dana@example.org

YES

<-- dana@example.org: command-answer
<-- lee@example.net: blast-words
says: you can stop it
<-- nothing

--> Lee Park <lee@example.net>, 2026-03-03 11:10
subject: coming

<-- lee@example.net: command-answer
says: #{#blast 1}

# A contact, who was not shown it, finds nothing there.
--> Ana Lima <ana@example.org>, 2026-03-03 11:11

CANCEL #{#blast 1} wrong audience

<-- ana@example.org: command-answer
says not: Stopped
<-- nothing

--> Lee Park <lee@example.net>, 2026-03-03 11:12

CANCEL #{#blast 1}: wrong audience

<-- lee@example.net: command-answer
says: Stopped: #{#blast 1}. Nothing had left
<-- dana@example.org: command-answer
says: Lee Park stopped #{#blast 1}
<-- nothing

until: 2026-03-05 12:00
<-- nothing
