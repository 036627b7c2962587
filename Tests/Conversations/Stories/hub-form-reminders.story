A checklist that falls silent is reminded of after one, three and six weeks, and then rests

--> Joan Ames <joan@example.com>, 2026-03-02 10:00
subject: I'd love to help

I'm Joan Ames from Salem, I'd love to help. 978-555-0142

<-- joan@example.com: welcome-no-hub
<-- nothing

--> Joan Ames <joan@example.com>, 2026-03-02 11:00
subject: START HUB in Salem

<-- joan@example.com: command-answer
<-- dana@example.org: hub-started
<-- nothing

until: 2026-03-08 18:00
<-- nothing

until: 2026-03-09 18:00
<-- joan@example.com: hub-checklist-reminder
says: A line is enough to go on
says: who is the contact for new people
says: Dana Reyes
says not: I write no more about it
<-- nothing

# An answer to the reminder is one to the list, and silence is counted anew.
--> Joan Ames <joan@example.com>, 2026-03-10 10:00
reply: joan@example.com

me

<-- joan@example.com: hub-checklist
says: Contact for new people: Joan Ames
<-- nothing

until: 2026-03-16 18:00
<-- nothing

until: 2026-03-17 18:00
<-- joan@example.com: hub-checklist-reminder
<-- nothing

until: 2026-03-31 18:00
<-- joan@example.com: hub-checklist-reminder
<-- nothing

until: 2026-04-21 18:00
<-- joan@example.com: hub-checklist-reminder
says: I write no more about it
<-- dana@example.org: coordinator-note
says: silent for six weeks
says: 1 of 5 boxes
<-- nothing

until: 2026-06-30 18:00
<-- nothing

# An event that is to come counts the morning after, when it is asked about.
--> Joan Ames <joan@example.com>, 2026-07-01 10:00
reply: joan@example.com

We'll show Fix It at the library on July 5.

<-- joan@example.com: hub-checklist
says: Your first event: film, Sunday, July 5
says: It counts as soon as it has been
<-- nothing

until: 2026-07-06 18:00
<-- joan@example.com: hub-checklist-reminder
says: your first event is behind you
says: How many came?
<-- nothing

--> Joan Ames <joan@example.com>, 2026-07-07 10:00
reply: joan@example.com

about 25

<-- joan@example.com: hub-checklist
says: That counts as your first event: film, Sunday, July 5, about 25 people.
<-- nothing
