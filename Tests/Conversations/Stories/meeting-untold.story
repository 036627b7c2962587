Who said yes to a hub's meeting is not forgotten where nobody tells whether they came

--> Ana Lima <ana@example.org>, 2026-03-01 12:00
subject: MEETING first Tuesday 7pm at Somerville Library

<-- ana@example.org: command-answer
<-- nothing

--> Sue Poe <sue@example.com>, 2026-03-02 10:00
subject: I want to help

Hi, I'm Sue Poe from Somerville and I'd like to help with tabling. 508-555-0142

<-- sue@example.com: welcome
<-- nothing

--> Sue Poe <sue@example.com>, 2026-03-02 11:00
reply: sue@example.com

I will come to the meeting

<-- nothing

until: 2026-03-18 12:00
<-- sue@example.com: meeting-reminder
<-- sue@example.com: meeting-invited
says: You are invited to the next meeting
says: Tuesday, April 7 at 7:00 pm
<-- nothing
book: SELECT COUNT(*) FROM meetingInvite → 2
