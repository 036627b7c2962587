A volunteer whose mail begins with Help is read by a person, not by a table

--> Maria Lopez <maria@example.com>, 2026-03-02 09:00
subject: Volunteering

I'm Maria Lopez in Worcester, I'd love to help. 508-555-0142

<-- maria@example.com: welcome
<-- nothing

--> Maria Lopez <maria@example.com>, 2026-03-03 10:00
subject: I am lost

Help
The address of the library that you gave was wrong.
Nobody there had heard of you on Tuesday evening.
I stood in the rain for half an hour before I left.

<-- ruth@example.com: handed-over
says: stood in the rain
<-- nothing
