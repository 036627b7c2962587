ADULT and WITH PARENT are for us, and never go to a child

--> Sam <sam@example.com>, 2026-03-02 10:00
subject: helping

Hi! I'm a junior at Salem High and want to help!! I live in Worcester.

<-- sam@example.com: under-18
<-- dana@example.org: handed-over
says: that a person will write to them
says: ADULT says that they are not
says: WITH PARENT
says not: We have answered nothing
<-- nothing

--> Dana Reyes <dana@example.org>, 2026-03-02 11:00
reply: dana@example.org

WITH PARENT

<-- dana@example.org: command-answer
says: takes part with a parent
<-- nothing

--> Dana Reyes <dana@example.org>, 2026-03-02 12:00
reply: dana@example.org handed-over

ADULT

<-- dana@example.org: command-answer
says: is on record as of age
<-- sam@example.com: welcome
says: Worcester
<-- nothing
book: SELECT isMinor FROM person WHERE givenName = 'Sam' → 0
