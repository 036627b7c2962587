What fits no area is asked about once, in the thread

--> Ruth Okafor <ruth@example.com>, 2026-03-02 10:00
subject: LOG bake sale on Saturday: about 30 people

<-- ruth@example.com: command-answer
says: Noted: “bake sale” on Saturday, February 28: about 30 people
says: In which area of work does it lie? Answer with the number.
says: internal education and leadership development
<-- nothing
book: SELECT COALESCE(area, 'none') || ' ' || (SELECT number || ' ' || isRough FROM deedCount) FROM deed → none 30 1

--> Ruth Okafor <ruth@example.com>, 2026-03-02 11:00
reply: ruth@example.com

1

<-- ruth@example.com: command-answer
says: stands under outreach and coalition building now
<-- nothing
book: SELECT area FROM deed → outreach

# An unclear answer leaves it as it is, and says so; nobody is asked again.
--> Ruth Okafor <ruth@example.com>, 2026-03-03 10:00
subject: LOG potluck yesterday, 12 people

<-- ruth@example.com: command-answer
says: Noted: “potluck”

--> Ruth Okafor <ruth@example.com>, 2026-03-03 11:00
reply: ruth@example.com

It was a lovely evening and everybody brought something

<-- ruth@example.com: command-answer
says: stays as not placed
says: education
<-- nothing
book: SELECT COUNT(*) FROM deed WHERE area IS NULL → 1

--> Ruth Okafor <ruth@example.com>, 2026-03-03 12:00
subject: Then

LOG #{#deed 2}: education

<-- ruth@example.com: command-answer
says: Area: internal education and leadership development
<-- nothing
book: SELECT title || ' ' || area FROM deed ORDER BY id DESC LIMIT 1 → potluck education
