A day to come or long past is asked about before anything is filed

--> Ruth Okafor <ruth@example.com>, 2026-03-02 10:00
subject: LOG tabling on March 14: 42 signatures

<-- ruth@example.com: command-answer
says: Saturday, March 14, 2026, is still to come.
says: Nothing is filed yet. On which day was it?
says: EVENT puts it on the calendar
<-- nothing
book: SELECT COUNT(*) FROM deed → 0

--> Ruth Okafor <ruth@example.com>, 2026-03-02 11:00
reply: ruth@example.com

Sorry, February 14

<-- ruth@example.com: command-answer
says: Filed: tabling on Saturday, February 14: 42 signatures
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-02 12:00
subject: LOG house party on June 4, 2023, 20 people

<-- ruth@example.com: command-answer
says: June 4, 2023, is more than a year ago.

--> Ruth Okafor <ruth@example.com>, 2026-03-02 12:30
reply: ruth@example.com

I have no idea any more

<-- ruth@example.com: command-answer
says: I could not read that, so nothing is filed.
<-- nothing
book: SELECT COUNT(*) FROM deed → 1

# November was last year's.
--> Ruth Okafor <ruth@example.com>, 2026-03-02 13:00
subject: LOG film screening on November 12, 40+ people

<-- ruth@example.com: command-answer
says: Filed: film screening on Wednesday, November 12: about 40 people
<-- nothing
