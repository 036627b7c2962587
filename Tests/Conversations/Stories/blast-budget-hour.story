An hour that the limit of one mail a day does not allow is not promised

--> Rose Kelly <rose@example.com>, 2026-03-02 10:00
subject: Volunteering

I'm Rose Kelly from Northampton, I want to help with tabling. 413-555-0142

<-- rose@example.com: welcome
<-- nothing

--> Lee Park <lee@example.net>, 2026-03-03 11:00
subject: BLAST to everyone in the west

The hearing moved to Monday, please come.

<-- lee@example.net: blast-words
says not: mail of the day

--> Lee Park <lee@example.net>, 2026-03-03 11:02
reply: lee@example.net

YES

<-- lee@example.net: command-answer
says: The first leaves Tue Mar 3, 11:12 AM EST

until: 2026-03-03 12:00
<-- rose@example.com: blast-words
<-- nothing

--> Lee Park <lee@example.net>, 2026-03-03 13:00

CORRECT #{#blast 1}: it is Tuesday, not Monday

<-- lee@example.net: blast-words
says: 1 person has had their mail of the day, or three this week: theirs waits, the first until Wed Mar 4, 8:00 AM EST.

--> Lee Park <lee@example.net>, 2026-03-03 13:02
reply: lee@example.net

YES

<-- lee@example.net: command-answer
says: The first leaves Wed Mar 4, 8:00 AM EST.
says not: 1:12 PM

until: 2026-03-04 09:00
<-- rose@example.com: blast-words
says: it is Tuesday
<-- nothing

--> Lee Park <lee@example.net>, 2026-03-04 10:00
subject: PAUSE ALL

<-- lee@example.net: command-answer
<-- dana@example.org: coordinator-note

--> Lee Park <lee@example.net>, 2026-03-04 11:00
subject: BLAST to everyone in the west at Friday 9am

Thank you all for the hearing, see you soon.

<-- lee@example.net: blast-words
says: All mail is paused

--> Lee Park <lee@example.net>, 2026-03-04 11:02
reply: lee@example.net

YES

<-- lee@example.net: command-answer
says: All mail is paused
says not: The first leaves

--> Lee Park <lee@example.net>, 2026-03-04 11:05
subject: coming

<-- lee@example.net: command-answer
says: All mail is paused
