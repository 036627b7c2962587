Hours change under an offer: a time outside them is gone, what is booked stays and is listed

--> Ana Lima <ana@example.org>, 2026-03-02 09:00
subject: HOURS Tue 6-8pm, Sat 10-12

<-- ana@example.org: command-answer
<-- nothing

--> Rose Kelly <rose@example.com>, 2026-03-02 10:00
subject: I want to help

Hi, I'm Rose Kelly from Somerville and I'd like to help with tabling. 508-555-0142

<-- rose@example.com: welcome
says: Tue Mar 10, 6:00 pm
<-- nothing

--> Bill Ames <bill@example.com>, 2026-03-02 10:30
subject: I want to help

Hi, I'm Bill Ames from Somerville and I'd like to help. 508-555-0199

<-- bill@example.com: welcome
<-- nothing

--> Rose Kelly <rose@example.com>, 2026-03-02 11:00
reply: rose@example.com

Saturday March 7 works

<-- rose@example.com: talk-booked
<-- ana@example.org: talk-for-contact
<-- nothing

--> Ana Lima <ana@example.org>, 2026-03-02 12:00
subject: HOURS Thursdays 5-7pm

<-- ana@example.org: command-answer
says: Thursdays 5:00 pm to 7:00 pm
says: outside your hours now
says: Sat Mar 7
says: Rose Kelly
<-- nothing
book: SELECT state FROM booking → booked

--> Bill Ames <bill@example.com>, 2026-03-02 13:00
reply: bill@example.com

Tuesday please

<-- bill@example.com: talk-times
says: just been taken
says: Thu Mar
says not: Tue Mar 10
<-- nothing

--> Bill Ames <bill@example.com>, 2026-03-02 14:00
reply: bill@example.com

1

<-- bill@example.com: talk-booked
<-- ana@example.org: talk-for-contact
<-- nothing
