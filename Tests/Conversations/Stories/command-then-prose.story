Commands are done, and the words below them go to a person

--> Maria Lopez <maria@example.com>, 2026-03-02 09:00
subject: Volunteering

I'm Maria Lopez in Worcester, I'd love to help. 508-555-0142

<-- maria@example.com: welcome
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-02 10:00
subject: today

STAGE Maria Lopez met

I also wanted to say that our library night was full.
Forty people came and stayed until ten o'clock.
Some of them asked whether we could rent a bigger room.

<-- ruth@example.com: command-answer
says: new → met
says: the rest of your mail goes to a person
<-- dana@example.org: handed-over
says: Forty people came
<-- nothing
